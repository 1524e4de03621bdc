import { expect, test } from 'vitest';
import { emptyReading } from '#tests/support/anyReading.ts';
import type { Day } from '../kernel/day.ts';
import type { Plan } from './plan.ts';
import { renewedText } from './renew.ts';

const lines = [
  'Số: 16/KH-THCS',
  'Bến Sậy, ngày 05 tháng 02 năm 2021',
  'Kế hoạch gữi vững danh hiệu năm 2021, năm học 2020-2021',
  'Căn cứ Hướng dẫn số 01/HD-BCĐ ngày 29/9/2021 của Ban Chỉ đạo, thực hiện trong năm 2021;',
  'Đăng ký trước ngày 31/3/2021; kế thừa kết quả năm 2015.',
];
const start = lines[3]!.indexOf('Hướng dẫn');
const end = lines[3]!.indexOf(',');
const basis = { type: 'Hướng dẫn', number: '01/HD-BCĐ', date: '2021-09-29' as Day, issuer: null, span: { line: 4, start, end } };
const finding = {
  severity: 'warning',
  code: 'spelling',
  line: 3,
  excerpt: 'gữi vững',
  message: '',
  suggestion: 'giữ vững',
} as const;
const draft = { ...emptyReading, number: '16/KH-THCS', legalBases: [basis], findings: [finding] };
const answer = {
  kind: 'finding',
  finding: 0,
  answer: 'accepted',
  text: 'giữ vững',
  reason: null,
  by: 'a',
  at: '2021-03-01T00:00:00Z',
} as const;
const plan = { year: 2021, text: lines.join('\n'), draft, confirmation: { parts: [], corrections: [answer] } } as unknown as Plan;

test('years move on, mended faults stay mended, cited documents and history keep their dates, number and day are open', () => {
  expect(renewedText(plan, 2022).split('\n')).toEqual([
    'Số:     /KH-THCS',
    'Bến Sậy, ngày      tháng      năm 2022',
    'Kế hoạch giữ vững danh hiệu năm 2022, năm học 2021-2022',
    'Căn cứ Hướng dẫn số 01/HD-BCĐ ngày 29/9/2021 của Ban Chỉ đạo, thực hiện trong năm 2022;',
    'Đăng ký trước ngày 31/3/2022; kế thừa kết quả năm 2015.',
  ]);
});
