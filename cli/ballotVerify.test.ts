import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { receiptOf } from '#ballot/vote.ts';
import { fileOf, hold } from '#tests/ballot/election.ts';
import { seeded } from '#tests/ballot/seeded.ts';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'datchuan-ballot-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = ['dong-y', 'khong'].map((id) => ({ id, title: id === 'khong' ? 'Không đồng ý' : 'Đồng ý' }));
const yes = [['dong-y']];
const { record } = hold(
  {
    questions: [{ id: 'mot', title: 'Tặng giấy khen cho Tổ Một', options, min: 0, max: 1 }],
    voters: 4,
    attested: [],
    trustees: 2,
    threshold: 2,
    quorum: 3,
    votes: [0, 1, 0, 2].map((voter, index) => ({ voter, picks: index === 0 ? [['khong']] : yes })),
    decrypting: [0, 1],
  },
  seeded('dòng lệnh'),
);

async function printed(args: readonly string[]): Promise<{ code: number; text: string }> {
  const lines: string[] = [];
  const writing = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  const code = await main(['ballot', 'verify', ...args]);
  writing.mockRestore();
  return { code, text: lines.join('') };
}

function file(value: unknown): string {
  const path = join(folder, 'bien-ban.json');
  writeFileSync(path, fileOf(value));
  return path;
}

it('a sound record: counts, results and a mark for every rule; exit 0', async () => {
  const { code, text } = await printed([file(record)]);
  expect(code).toBe(0);
  expect(text).toContain('Cử tri 4, đã bỏ phiếu 3, phiếu được thay 1, cần ít nhất 3 phiếu');
  expect(text).toContain('Đồng ý: 3/3');
  expect(text).toContain('✓ R35');
  expect(text).not.toContain('✗');
});

it('a changed result is refused by its rule; exit 1', async () => {
  const tally = { ...record.tally!, results: [[2, 1]] };
  const { code, text } = await printed([file({ ...record, tally })]);
  expect(code).toBe(1);
  expect(text).toContain('✗ R34');
  expect(text).toContain('tally.results[0][0]');
});

it('a receipt is found, said to be replaced, or missed', async () => {
  const [first] = record.board.flatMap((entry) => (entry.kind === 'ballot' ? [receiptOf(entry.body)] : []));
  const found = await printed([file(record), '--receipt', first!.replace(/(.{4})/g, '$1 ')]);
  expect([found.code, found.text.includes('đã được thay bằng phiếu sau')]).toEqual([0, true]);
  const missed = await printed([file(record), '--receipt', '0'.repeat(64)]);
  expect([missed.code, missed.text.includes('✗ R36')]).toEqual([1, true]);
});

it('a file that is no record says so by the first rule', async () => {
  const { code, text } = await printed([file({ format: 'khác' })]);
  expect([code, text.includes('✗ R1')]).toEqual([1, true]);
});
