import { describe, expect, test } from 'vitest';
import { mutated, mutatedInside, seeded } from '#tests/support/mutations.ts';
import { planFiles, wordFile } from '#tests/support/planFiles.ts';
import { readPlanFile } from './readPlan.ts';
import { Unreadable } from './unreadable.ts';

async function codeOf(bytes: Uint8Array, fileName?: string): Promise<string> {
  try {
    await readPlanFile(bytes, fileName === undefined ? {} : { fileName });
    return 'read';
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
}

/** The whole run is `npm run fuzz:plans`. */
const rounds = { txt: 40, docx: 60, pdf: 12, xlsx: 40 };
/** Seeds that once fell over. */
const fallen: Readonly<Record<string, readonly number[]>> = { pdf: [201] };

describe('damaged files end in a reading or in a sentence', () => {
  test.each(Object.entries(planFiles))('%s', { timeout: 120_000 }, async (kind, { name, bytes }) => {
    const first = Array.from({ length: rounds[kind as keyof typeof rounds] }, (_, at) => at + 1);
    for (const seed of [...first, ...(fallen[kind] ?? [])]) {
      const random = seeded(seed);
      const damaged = bytes[0] === 0x50 && random() < 0.5 ? mutatedInside(bytes, random) : mutated(bytes, random);
      expect(await codeOf(damaged, name), `seed ${seed}`).toEqual(expect.any(String));
    }
  });
});

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('files without measure are refused at once, or read', () => {
  test.each([
    [
      'bullets, each deeper than the last',
      bytesOf(`KẾ HOẠCH\n${Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(at % 80)}- ý ${at}`).join('\n')}`),
      'read',
    ],
    ['bullets before bullets', bytesOf(`KẾ HOẠCH\n${'- '.repeat(10_000)}x`), 'read'],
    ['one line of a hundred megabytes', new Uint8Array(100_000_000).fill(97), 'file-too-large'],
    ['a hundred megabytes of lines', new Uint8Array(100_000_000).fill(10), 'file-too-large'],
    ['a Word file that unpacks to far more', wordFile('a'.repeat(30_000_000)), 'file-too-large'],
  ])('%s', { timeout: 60_000 }, async (_, bytes, code) => {
    const start = performance.now();
    expect(await codeOf(bytes)).toBe(code);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
