import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openNation } from '#bench/nation/fillNation.ts';
import { nationSizes } from '#bench/nation/layOut.ts';

// The nation that the bench is measured on, at its smallest: it fills, every reference holds, and stored sums are what its papers say.
test('a tiny nation fills and its sums hold', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'datchuan-nation-'));
  try {
    const { site, nation } = await openNation(folder, nationSizes.tiny, 'all', () => undefined);
    await site.close();
    expect(nation.rows).toMatchObject({ plan: 600, campaign: 600 });
    expect(nation.years).toBe(601);
    expect(nation.cells).toBeGreaterThan(1000);
    expect(nation.rows.appraisal_score).toBeGreaterThan(40 * nation.rows.year_result!);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
