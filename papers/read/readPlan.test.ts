import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlan } from './readPlan.ts';

const cases = new URL('./cases/', import.meta.url);
const names = readdirSync(cases)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

/** Writes what was read as the new expectation: look at the difference before keeping it. */
const rewriting = process.env.REWRITE_CASES === '1';

describe('plans read from end to end', () => {
  test.each(names)('%s', (name) => {
    const { lines: _, ...reading } = readPlan(readFileSync(new URL(`${name}.txt`, cases)), { fileName: `${name}.txt` });
    const expected = new URL(`${name}.expected.json`, cases);
    if (rewriting) writeFileSync(expected, `${JSON.stringify(reading, null, 1)}\n`);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });

  test('the same bytes give the same reading', () => {
    const bytes = readFileSync(new URL('school-plan.txt', cases));
    expect(readPlan(bytes)).toEqual(readPlan(bytes));
  });

  test('the lines of the text come with the reading', () => {
    expect(readPlan(new TextEncoder().encode('KẾ HOẠCH\r\nNăm 2026\n')).lines).toEqual(['KẾ HOẠCH', 'Năm 2026', '']);
  });

  test.each([
    ['one word of marks', (size: number) => `e${'\u0301'.repeat(size)}`],
    ['one word', (size: number) => 'a'.repeat(size)],
    ['numbers in a row', (size: number) => '1.'.repeat(size / 2)],
    ['dates in a row', (size: number) => 'ngày 01/01/2020 '.repeat(size / 16)],
    ['brackets', (size: number) => '('.repeat(size)],
    ['spaces', (size: number) => `a${' '.repeat(size)}b`],
    ['percentages', (size: number) => '100% '.repeat(size / 5)],
    ['items', (size: number) => '- Tổ chức hội nghị\n'.repeat(size / 20)],
  ])('%s by the hundred thousand take seconds, not minutes', (_, text) => {
    const began = performance.now();
    readPlan(new TextEncoder().encode(`KẾ HOẠCH\n${text(200_000)}`));
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
