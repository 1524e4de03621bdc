import { describe, expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { documentKey, type LegalDocument, numberKey, standingOn, whyNotEnd, whyNotEnter } from './legalDocument.ts';
import { legalDocuments } from './legalDocuments.ts';
import { type LegalRow, planLegalImport } from './legalImport.ts';
import { entryFor, registerOf } from './legalRegister.ts';

const day = (text: string) => text as Day;

const decree: LegalDocument = {
  number: '98/2023/NĐ-CP',
  type: 'Nghị định',
  issuedOn: day('2023-12-31'),
  issuer: 'Chính phủ',
  subject: 'quy định chi tiết thi hành Luật Thi đua, khen thưởng',
  inForceFrom: day('2024-01-01'),
  inForceTo: day('2025-07-01'),
  successors: ['152/2025/NĐ-CP'],
  source: null,
  verified: 'all',
};

describe('one document', () => {
  test('holds from its first day up to the day it ends', () => {
    const on = (text: string) => standingOn(decree, day(text));
    expect([on('2023-12-31'), on('2024-01-01'), on('2025-06-30'), on('2025-07-01')]).toEqual([
      'not-yet',
      'in-force',
      'in-force',
      'ended',
    ]);
  });

  test('is known by type, number and year, and by its issuer where the symbol is that of many', () => {
    expect(documentKey(decree)).toBe('nghi-dinh-98-2023-nd-cp-2023');
    const plan = { type: 'Kế hoạch', number: '16/KH-LĐLĐ', issuedOn: day('2026-01-05'), issuer: 'LĐLĐ tỉnh Lam Khê' };
    expect(documentKey(plan)).toBe('ke-hoach-16-kh-ldld-2026-ldld-tinh-lam-khe');
    expect(numberKey('01 /QĐ – TTg')).toBe(numberKey('01/qđ-ttg'));
  });

  test('has its days in order and does not succeed itself', () => {
    const codes = (part: Partial<LegalDocument>) => whyNotEnter({ ...decree, ...part }).map(({ code, at }) => [code, at]);
    expect(codes({})).toEqual([]);
    expect(codes({ inForceFrom: day('2023-12-30') })).toEqual([['law.in-force-before-issued', 'inForceFrom']]);
    expect(codes({ inForceTo: day('2024-01-01') })).toEqual([['law.ends-before-it-begins', 'inForceTo']]);
    expect(codes({ successors: ['98/2023/nđ-cp'] })).toEqual([['law.succeeds-itself', 'successors']]);
  });

  test('ends once', () => {
    expect(whyNotEnd(decree, day('2026-01-01'), [])).toHaveLength(1);
    expect(whyNotEnd({ ...decree, inForceTo: null }, day('2025-07-01'), ['152/2025/NĐ-CP'])).toEqual([]);
  });
});

describe('the shipped register', () => {
  test('is sound: keys differ, days are in order, successors come later', () => {
    expect(new Set(legalDocuments.map(documentKey)).size).toBe(legalDocuments.length);
    expect(legalDocuments.flatMap(whyNotEnter)).toEqual([]);
    const { numbers } = registerOf(legalDocuments);
    for (const { number, issuedOn, successors } of legalDocuments) {
      for (const successor of successors) {
        const found = numbers.get(numberKey(successor));
        expect(found, `${number} → ${successor}`).toHaveLength(1);
        expect(found![0]!.issuedOn >= issuedOn).toBe(true);
      }
    }
  });

  test('tells the document meant from another of the same number', () => {
    const register = registerOf(legalDocuments);
    const cited = (date: string, subject?: string) =>
      entryFor(register, { type: 'Quyết định', number: '733/QĐ-TTg', date: day(date), ...(subject && { subject }) })?.issuedOn;
    expect(cited('2019-06-14')).toBe('2019-06-14');
    expect(cited('2018-06-14')).toBe('2019-06-14');
    expect(cited('2024-08-05', 'phát triển thủy sản bền vững')).toBeUndefined();
    const law = (date: string) =>
      entryFor(register, { type: 'Luật', number: null, date: day(date), subject: 'Thi đua, Khen thưởng' });
    expect(law('2003-11-26')?.number).toBe('15/2003/QH11');
  });
});

describe('a list of documents', () => {
  const row = (part: Partial<LegalRow>, at = 2): LegalRow => ({
    ...decree,
    successors: null,
    verified: null,
    sheet: 'CSV',
    row: at,
    places: { number: { column: 'A', header: 'Số, ký hiệu' }, inForceTo: { column: 'F', header: 'Hết hiệu lực từ' } },
    ...part,
  });
  const known = new Map([[documentKey(decree), decree]]);

  test('adds, changes, leaves; what is blank stays as it was', () => {
    const rows = [row({ subject: null }), row({ number: '1/2024/NĐ-CP', issuedOn: day('2024-01-02'), inForceFrom: null }, 3)];
    const plan = planLegalImport([...rows, row({ number: '98/2023/TT-BNV', type: 'Thông tư' }, 4)], known);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['same', 'new', 'new']);
    expect(plan.rows[1]!.document.verified).toBe('none');
    const moved = planLegalImport([row({ issuedOn: day('2023-12-30') })], known);
    expect(moved.rows[0]!.changes).toEqual([{ field: 'issuedOn', before: '2023-12-31', after: '2023-12-30' }]);
  });

  test('reads the type from the symbol where none is written, and refuses where the symbol tells none', () => {
    const plan = planLegalImport([row({ type: null }), row({ number: '5/UBND-VX', type: null }, 3)], known);
    expect(plan.rows.map(({ outcome, document }) => [outcome, document.type])).toEqual([['same', 'Nghị định']]);
    expect(plan.refusals.map(({ code }) => code)).toEqual(['law.type-unknown']);
  });

  test('refuses at the cell: a document twice, an end before its beginning', () => {
    const plan = planLegalImport([row({}), row({}, 3), row({ number: '5/KH-X', inForceTo: day('2023-01-01') }, 4)], known);
    expect(plan.refusals.map(({ code, at }) => [code, at])).toEqual([
      ['law.row-twice', 'CSV!A3'],
      ['law.ends-before-it-begins-in-row', 'CSV!F4'],
    ]);
  });
});
