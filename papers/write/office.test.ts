import { expect, test } from 'vitest';
import { authorityOf, bodyNameOf, coSignerFor, headOver, officeOf, placeNameOf, signerFor } from './office.ts';
import { signatureOf } from './paper.ts';

const committee = 'Ban Chỉ đạo huyện Bến Sậy';
const people = 'Ủy ban nhân dân xã Bến Sậy';

test('an authority names its body once', () => {
  expect(authorityOf('Chủ tịch', people)).toBe('Chủ tịch Ủy ban nhân dân xã Bến Sậy');
  expect(authorityOf('Trưởng ban', committee)).toBe('Trưởng Ban Chỉ đạo huyện Bến Sậy');
  expect(authorityOf('Trưởng Ban Chỉ đạo huyện Bến Sậy', committee)).toBe('Trưởng Ban Chỉ đạo huyện Bến Sậy');
  expect(authorityOf('Chủ tịch Ủy ban nhân dân', people)).toBe('Chủ tịch Ủy ban nhân dân xã Bến Sậy');
  expect(authorityOf('', committee)).toBe(committee);
});

test('over a signature stands the office without the body, and leads back to the authority', () => {
  expect(officeOf('Trưởng Ban Chỉ đạo huyện Bến Sậy', committee)).toBe('Trưởng Ban');
  expect(officeOf('Phó Trưởng Ban Chỉ đạo huyện Bến Sậy', committee)).toBe('Phó Trưởng Ban');
  expect(officeOf('Chủ tịch Ủy ban nhân dân xã Bến Sậy', people)).toBe('Chủ tịch');
  expect(officeOf('Giám đốc', people)).toBe('Giám đốc');
  expect(officeOf(committee, committee)).toBe(committee);
  for (const [position, issuer] of [
    ['Trưởng Ban Chỉ đạo huyện Bến Sậy', committee],
    ['Chủ tịch Ủy ban nhân dân xã Bến Sậy', people],
  ] as const) {
    expect(authorityOf(officeOf(position, issuer), issuer)).toBe(position);
  }
});

test('the head of a collective body signs on its behalf, a director in their own right', () => {
  const lines = (issuer: string, office: string) => signatureOf(signerFor(issuer, office, 'Bạch Thị Như Quyền')).lines;
  expect(lines(committee, 'Trưởng Ban')).toEqual(['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN']);
  expect(lines(people, 'Chủ tịch')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']);
  expect(lines('Ban Chỉ đạo', 'Trưởng Ban')).toEqual(['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN']);
  expect(lines('Liên đoàn Lao động tỉnh Thanh Lộc', 'Chủ tịch')).toEqual(['CHỦ TỊCH']);
});

test('who co-signs does it in the capacity that the co-signing is about', () => {
  expect(signatureOf(coSignerFor('union', 'Bạch Thị Mai Châu'))).toEqual({
    lines: ['TM. BAN CHẤP HÀNH CÔNG ĐOÀN', 'CHỦ TỊCH'],
    name: 'Bạch Thị Mai Châu',
  });
  expect(signatureOf(coSignerFor('board')).lines).toEqual(['TM. BAN VẬN ĐỘNG', 'THÀNH VIÊN']);
});

test('a paper is dated at a place without the word for its tier', () => {
  expect(placeNameOf({ place: 'xã Bến Sậy, tỉnh Thanh Lộc', name: people })).toBe('Bến Sậy');
  expect(placeNameOf({ place: null, name: 'Thành phố Thanh Lộc' })).toBe('Thanh Lộc');
  expect(placeNameOf({ place: null, name: 'Liên đoàn Lao động tỉnh Thanh Lộc' })).toBe('Thanh Lộc');
  expect(placeNameOf({ place: null, name: 'Trường Mầm non Mây' })).toBe('Trường Mầm non Mây');
});

test('a place signs as its people’s committee, and no union stands under one', () => {
  const district = { name: 'Huyện Bến Sậy', type: 'district', place: 'tỉnh Thanh Lộc' } as const;
  const school = { name: 'Trường Mầm non Mây', type: 'public-service-unit', place: 'xã Bến Sậy' } as const;
  const union = { name: 'Liên đoàn Lao động tỉnh Thanh Lộc', type: 'upper-union', place: null } as const;
  expect(bodyNameOf(district)).toBe('Ủy ban nhân dân huyện Bến Sậy');
  expect(bodyNameOf({ ...district, name: 'Ủy ban nhân dân huyện Bến Sậy' })).toBe('Ủy ban nhân dân huyện Bến Sậy');
  expect(headOver(school, district)).toEqual({
    superior: 'Ủy ban nhân dân huyện Bến Sậy',
    issuer: 'Trường Mầm non Mây',
    place: 'Bến Sậy',
  });
  expect(headOver(union, { name: 'Tỉnh Thanh Lộc', type: 'province', place: null })).toEqual({
    system: 'union',
    issuer: 'Liên đoàn Lao động tỉnh Thanh Lộc',
    place: 'Thanh Lộc',
  });
});
