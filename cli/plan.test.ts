import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { cleanPlan } from '#tests/support/plans.ts';
import { BadCall } from './command.ts';
import { planLint } from './planLint.ts';
import { planRead } from './planRead.ts';

const folder = mkdtempSync(join(tmpdir(), 'datchuan-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));
let out = '';
beforeEach(() => {
  out = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

const file = (name: string, text: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const article =
  'Sáng ngày 5/3, Công đoàn đã tổ chức lễ phát động.\n\nTheo ghi nhận của phóng viên, đông đảo đoàn viên tham gia.\nTin và ảnh: Phóng viên';

test('plan read prints one JSON value with the reading and its findings, without the lines', async () => {
  expect(await planRead.run([file('a.txt', cleanPlan)], { json: true })).toBe(0);
  const read = JSON.parse(out);
  expect(read).toMatchObject({ isPlan: true, number: '05/KH-THCS', date: '2021-02-22' });
  expect(read.findings.map((finding: { severity: string }) => finding.severity)).not.toContain('warning');
  expect(Object.keys(read)).not.toContain('lines');
});

test('plan read --text prints the lines that findings count', async () => {
  expect(await planRead.run([file('a.txt', cleanPlan)], { text: true })).toBe(0);
  expect(out).toBe(`${cleanPlan}\n`);
});

test('an article is read with exit 1, and an unreadable file has no output', async () => {
  expect(await planRead.run([file('b.txt', article)], { json: true })).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ isPlan: false });
  out = '';
  expect(await planRead.run([file('c.txt', Uint8Array.of(0, 1, 2, 3, 4))], { json: true })).toBe(1);
  expect(out).toBe('');
  await expect(planRead.run([join(folder, 'khong-co.txt')], {})).rejects.toThrow(BadCall);
});

test('a file beyond all measure is refused by its size, without being opened', async () => {
  const path = file('lon.pdf', '');
  truncateSync(path, 3_000_000_000);
  expect(await planRead.run([path], { json: true })).toBe(1);
  expect(out).toBe('');
});

test('plan lint fails on errors only', async () => {
  expect(await planLint.run([file('a.txt', cleanPlan)], { json: true })).toBe(0);
  expect(JSON.parse(out).every((finding: { severity: string }) => finding.severity === 'note')).toBe(true);
  out = '';
  expect(await planLint.run([file('b.txt', article)], { json: true })).toBe(1);
  expect(JSON.parse(out)[0]).toMatchObject({ severity: 'error', code: 'not-a-plan' });
});

test('several files are read with a line each and a sum; one that is no plan makes the exit 1', async () => {
  const [plan, other] = [file('a.txt', cleanPlan), file('b.txt', article)];
  expect(await planRead.run([plan, plan], {})).toBe(0);
  expect(out.trim().split('\n').at(-1)).toMatch(/^2 tệp, 2 kế hoạch: 0 lỗi, 0 cần xem, \d+ ghi chú$/);
  out = '';
  expect(await planRead.run([plan, other], { json: true })).toBe(1);
  expect(JSON.parse(out).map((each: { isPlan: boolean }) => each.isPlan)).toEqual([true, false]);
  out = '';
  expect(await planLint.run([plan, other], {})).toBe(1);
  expect(out).toContain('not-a-plan');
  await expect(planRead.run([plan, join(folder, 'thiếu.txt')], {})).rejects.toThrow(BadCall);
});
