import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPlan } from '../readPlan.ts';

const plan = (name: string) => readFileSync(new URL(`../cleanPlans/${name}.txt`, import.meta.url), 'utf8');

/** A clean plan, what is written otherwise in it, and what is found of that. */
const faults = [
  ['library', 'chuẩn văn hóa năm 2023 như sau', 'chuẩn văn hóa năm 2022 như sau', 'period-conflict', 'năm 2022'],
  ['library', 'tuần đầu tháng 7 năm 2023', 'tuần đầu tháng 7 năm 2022', 'deadline-order', 'tháng 7 năm 2022'],
  ['library', 'minh: 30 điểm', 'minh: 35 điểm', 'sum-mismatch', 'Tổng cộng: 100 điểm'],
  ['contest-2025', '| 20 | 10 | 30 |', '| 20 | 15 | 30 |', 'sum-mismatch', '| 15 | 30'],
  ['bank', '3. Từ 95% khách hàng', '3. Từ 195% khách hàng', 'target-contradiction', '195%'],
  ['commune-2026', 'Tăng cường kiểm tra', 'Tăng cừơng kiểm tra', 'spelling', 'cừơng'],
  [
    'commune-2026',
    'cơ quan, đơn vị, các thôn',
    'cơ quan, đơn vị, Ủy ban nhân dân các huyện, các thôn',
    'body-abolished',
    'các huyện',
  ],
  ['ward-party-2025', 'hiện Chỉ thị số 05-CT/TW;', 'hiện Chỉ thị số 05/TW;', 'inconsistent-reference', '05/TW'],
  ['regional-hospital', 'cơ sở vật chất', 'cơ sơ vật chất', 'spelling', 'cơ sơ'],
  ['regional-hospital', 'củng cố niềm tin', 'cũng cố niềm tin', 'spelling', 'cũng cố'],
  ['library', 'triển lãm', 'triển lạm', 'spelling', 'triển lạm'],
] as const;

test.each(faults)('%s: “%s” written “%s” is found', (name, right, wrong, code, excerpt) => {
  const text = plan(name);
  expect(text).toContain(right);
  const { findings } = readPlan(new TextEncoder().encode(text.replace(right, wrong)));
  expect(findings.filter((finding) => finding.code === code && finding.excerpt.includes(excerpt))).toHaveLength(1);
});

test('one wrong number is one fault: the line after it is only noted', () => {
  const text = plan('garment-union-2020').replace('V. Khen thưởng', 'VI. Khen thưởng');
  const { findings } = readPlan(new TextEncoder().encode(text));
  expect(findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code)).toEqual(['numbering-gap']);
});
