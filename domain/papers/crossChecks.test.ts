import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import type { LegalDocument } from '../law/legalDocument.ts';
import { type CheckedPaper, crossChecks } from './crossChecks.ts';

const paper = (title: string, more: Partial<CheckedPaper> = {}): CheckedPaper => ({
  title,
  day: day('2026-12-17'),
  bases: [],
  ...more,
});
const hanh = { name: 'Tạ Minh Hạnh', office: 'Giáo viên', award: 'Giấy khen' };
const team = { name: 'Tổ Văn phòng', office: '', award: 'Giấy khen' };

test('papers that name the same people in the same words have nothing to say', () => {
  expect(crossChecks([paper('Tờ trình', { named: [hanh, team] }), paper('Danh sách', { named: [team, hanh] })], [])).toEqual([]);
  expect(crossChecks([paper('Tờ trình', { named: [hanh] }), paper('Danh sách', { named: [] })], [])).toEqual([]);
});

test('who stands in one paper alone, or in other words, is said', () => {
  const other = { ...hanh, name: 'Tạ Minh Hanh', office: 'Tổ trưởng' };
  const found = crossChecks([paper('Tờ trình', { named: [hanh, team] }), paper('Danh sách', { named: [other] })], []);
  expect(found).toEqual([
    {
      kind: 'state',
      code: 'papers.named-otherwise',
      facts: {
        here: 'Tờ trình',
        said: 'Tạ Minh Hạnh, Giáo viên, Giấy khen',
        there: 'Danh sách',
        other: 'Tạ Minh Hanh, Tổ trưởng, Giấy khen',
      },
    },
    { kind: 'state', code: 'papers.named-in-one', facts: { name: 'Tổ Văn phòng', here: 'Tờ trình', there: 'Danh sách' } },
  ]);
});

test('a paper older than its basis, or on a basis that has ended, is said', () => {
  const ended: LegalDocument = {
    ...{ number: '91/2017/NĐ-CP', type: 'Nghị định', issuedOn: day('2017-07-31'), issuer: 'Chính phủ', subject: null },
    ...{ inForceFrom: null, inForceTo: day('2024-01-01'), successors: ['98/2023/NĐ-CP'], source: null, verified: 'all' as const },
  };
  const younger = 'Căn cứ Biên bản ngày 20 tháng 12 năm 2026';
  const bases = [
    'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ',
    younger,
    'Theo đề nghị của Công đoàn',
  ];
  expect(crossChecks([paper('Quyết định', { bases })], [ended]).map(({ code }) => code)).toEqual([
    'papers.basis-ended',
    'papers.older-than-basis',
  ]);
  expect(crossChecks([paper('Quyết định', { bases, day: null })], [ended])).toEqual([]);
  expect(crossChecks([paper('Quyết định', { bases: [bases[0]!], day: day('2023-12-31') })], [ended])).toEqual([]);
});
