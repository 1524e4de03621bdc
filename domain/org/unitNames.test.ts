import { expect, test } from 'vitest';
import { matchUnit, type NamedUnit, unitNamesOf } from './unitNames.ts';

const units: readonly NamedUnit[] = [
  { unitId: 'thcs-tt', code: 'S1', name: 'Trường Trung học cơ sở Thị trấn' },
  { unitId: 'th-may', code: null, name: 'Trường Tiểu học Mây' },
  { unitId: 'th-mai', code: null, name: 'Trường Tiểu học Mai' },
  { unitId: 'xa-hoa', code: null, name: 'Xã Hòa Bình' },
  { unitId: 'xa-hoa-2', code: null, name: 'Xã Hóa Bình' },
  { unitId: 'mn-1', code: null, name: 'Trường Mầm non số 1 Bến Sậy' },
  { unitId: 'mn-2', code: null, name: 'Trường Mầm non số 2 Bến Sậy' },
  { unitId: 'moi', code: null, name: 'Trường THCS Nguyễn Trãi' },
  { unitId: 'moi', code: null, name: 'Trường THCS Bến Cũ' },
  { unitId: 'doi-1', code: null, name: 'Trạm Y tế Bờ Bãi' },
  { unitId: 'doi-2', code: null, name: 'Trạm Y tế Bờ Bãi' },
];
const names = unitNamesOf(units);
const met = (written: string) => {
  const match = matchUnit(written, names);
  return match.kind === 'sure' ? [match.unitId, match.by] : [match.why, ...match.candidates];
};

test('a unit is known by its code, its name, its name written short, and by the name it bore before', () => {
  expect(['s1', 'Trường Trung học cơ sở Thị trấn', 'THCS TT', 'Trường THCS Thị trấn', 'Trường THCS Bến Cũ'].map(met)).toEqual([
    ['thcs-tt', 'code'],
    ['thcs-tt', 'name'],
    ['thcs-tt', 'short-name'],
    ['thcs-tt', 'short-name'],
    ['moi', 'name'],
  ]);
  expect([met('MN số 01 Bến Sậy'), met('TH Mây'), met('Tiểu học Mai')]).toEqual([
    ['mn-1', 'short-name'],
    ['th-may', 'short-name'],
    ['th-mai', 'short-name'],
  ]);
});

test('marks that say another word are no match, a name without marks that two units bear is asked', () => {
  expect([met('Xã Hoà Bình'), met('Xã Hóa Bình')]).toEqual([
    ['xa-hoa', 'name'],
    ['xa-hoa-2', 'name'],
  ]);
  expect(met('xa hoa binh')).toEqual(['ambiguous', 'xa-hoa', 'xa-hoa-2']);
  expect(met('Xã Hoả Bình')).toEqual(['near', 'xa-hoa', 'xa-hoa-2']);
  expect(met('TYT Bờ Bãi')).toEqual(['ambiguous', 'doi-1', 'doi-2']);
});

test('what is only like a name is asked with those that come near, what is like nothing without', () => {
  expect(met('Mầm non Bến Sậy')).toEqual(['near', 'mn-1', 'mn-2']);
  expect(met('Sở Gió')).toEqual(['unknown']);
});
