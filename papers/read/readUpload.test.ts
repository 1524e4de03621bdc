import { beforeEach, expect, test } from 'vitest';
import { planText, wordFile } from '#tests/support/planFiles.ts';
import { readPlan } from './readPlan.ts';
import { readingLimits, readUpload } from './readUpload.ts';
import { Unreadable } from './unreadable.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const long = (lines: number) => `${planText}\n${'- 100% viên chức thực hiện đúng giờ làm việc.\n'.repeat(lines)}`;

/** A machine that is busy with other tests is no hostile file. */
beforeEach(() => {
  readingLimits.milliseconds = 25_000;
});

test('a long file is read in its thread as it is read anywhere, one after another', async () => {
  const files = [bytesOf(long(700)), wordFile(long(1_500)), bytesOf(planText)];
  const readings = await Promise.all(files.map((bytes) => readUpload(bytes, { fileName: '' })));
  expect(readings).toEqual(files.map((bytes) => readPlan(bytes)));
});

test('what cannot be read is refused with the same words, and the next file is read', async () => {
  const damaged = bytesOf(`PK\u0003\u0004${'a'.repeat(200_000)}`);
  await expect(readUpload(damaged)).rejects.toThrow(Unreadable);
  const lost = Uint8Array.from({ length: 60_000 }, (_, at) => 0x80 + (at % 0x40));
  await expect(readUpload(lost)).rejects.toMatchObject({ code: 'bad-encoding' });
  expect((await readUpload(bytesOf(long(700)))).isPlan).toBe(true);
});

test('others are answered while a long file is read, and one that takes too long is given up', async () => {
  const hard = bytesOf(long(18_000));
  let turns = 0;
  const turning = setInterval(() => turns++, 5);
  readingLimits.milliseconds = 60;
  await expect(readUpload(hard)).rejects.toMatchObject({ code: 'file-too-large' });
  readingLimits.milliseconds = 25_000;
  clearInterval(turning);
  expect(turns).toBeGreaterThan(3);
  expect((await readUpload(bytesOf(long(700)))).isPlan).toBe(true);
});
