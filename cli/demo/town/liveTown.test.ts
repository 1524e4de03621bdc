import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verify } from '#ballot/verify.ts';
import { dayOf, startOf } from '#domain/kernel/day.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { openSite } from '#server/site.ts';
import { townPlan } from '../townPlan.ts';
import { liveTown } from './liveTown.ts';
import { populateTown } from './townWorld.ts';

const plan = townPlan
  .replace('05 - 10 xã, phường', '01 - 02 xã, phường')
  .replace('10 - 12 cá nhân', '01 - 02 cá nhân')
  .replace('Không quá 10 tập thể và 20 cá nhân', 'Không quá 02 tập thể và 08 cá nhân');

test('four communes live a contest from the plan to the awards, and the record of an election is sound', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'datchuan-thi-xa-'));
  const file = { bytes: new TextEncoder().encode(plan), name: 'ke-hoach.txt' };
  const startDay = dayOf(2024, 1, 4);
  const site = await openSite({ dataDir, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock: startOf(startDay) });
  try {
    const reading = await readPlanFile(file.bytes, { fileName: file.name });
    const of = { townName: 'Ủy ban nhân dân thị xã Hòn Chuông', startDay, reading, communes: 4, members: 1 };
    const { world } = await populateTown(site, of, () => undefined);
    const { awards, elections, assessments } = await liveTown(world, file);
    expect(awards.map(({ kind }) => kind).sort()).toEqual(['collective', 'collective', 'individual', 'individual']);
    expect(new Set(awards.map(({ name }) => name)).size).toBe(4);
    expect(assessments.length).toBeGreaterThan(4);
    expect(elections.length).toBeGreaterThan(4);
    expect(verify(readFileSync(elections[0]!, 'utf8')).faults).toEqual([]);
  } finally {
    await site.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}, 120_000);
