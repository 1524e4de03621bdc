import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verify } from '#ballot/verify.ts';
import { dayOf, startOf } from '#domain/kernel/day.ts';
import { lintPaper } from '#papers/lint/lintPaper.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { renderDocx } from '#papers/write/docx.ts';
import { openSite, type Site } from '#server/site.ts';
import { databaseForFolder, type PlaceOfRows } from '#tests/support/database.ts';
import { printedOfCouncil, printedOfRound } from '#tests/support/townPapers.ts';
import { townPlan } from '../townPlan.ts';
import { liveTown, type TownLived } from './liveTown.ts';
import { populateTown, type TownWorld } from './townWorld.ts';

const plan = townPlan
  .replace('05 - 10 xã, phường', '01 - 02 xã, phường')
  .replace('10 - 12 cá nhân', '01 - 02 cá nhân')
  .replace('Không quá 10 tập thể và 20 cá nhân', 'Không quá 02 tập thể và 08 cá nhân');

const dataDir = mkdtempSync(join(tmpdir(), 'datchuan-thi-xa-'));
let site: Site;
let database: PlaceOfRows;
let world: TownWorld;
let lived: TownLived;

beforeAll(async () => {
  const file = { bytes: new TextEncoder().encode(plan), name: 'ke-hoach.txt' };
  const startDay = dayOf(2024, 1, 4);
  database = await databaseForFolder();
  site = await openSite({ dataDir, ...database.options, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock: startOf(startDay) });
  const reading = await readPlanFile(file.bytes, { fileName: file.name });
  const of = { townName: 'Ủy ban nhân dân thị xã Hòn Chuông', startDay, reading, communes: 4, members: 1 };
  ({ world } = await populateTown(site, of, () => undefined));
  lived = await liveTown(world, file);
}, 300_000);

afterAll(async () => {
  await site?.close();
  await database?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('four communes live a contest from the plan to the awards, and the record of an election is sound', () => {
  const { awards, elections, assessments } = lived;
  expect(awards.map(({ kind }) => kind).sort()).toEqual(['collective', 'collective', 'individual', 'individual']);
  expect(new Set(awards.map(({ name }) => name)).size).toBe(4);
  expect(assessments.length).toBeGreaterThan(4);
  expect(elections.length).toBeGreaterThan(4);
  expect(verify(readFileSync(elections[0]!, 'utf8')).faults).toEqual([]);
});

/** Kinds of paper that a round and its council print. */
const kinds = [
  ...['award-appraisal-report', 'ballots paper', 'bonus-list', 'certificate', 'counting-minutes paper'],
  ...['counting-minutes verifiable', 'decision', 'dossier commendation-minutes', 'dossier merit-list'],
  ...['dossier person-merit-report', 'dossier submission', 'dossier unit-merit-report', 'invitation', 'merit-list', 'minutes'],
  ...['opinion-slip', 'petition-notice', 'posting-notice', 'revocation', 'submission'],
];

test('every paper of the round and of its council keeps the format of the state', async () => {
  const printed = [...(await printedOfRound(world, lived.roundId)), ...(await printedOfCouncil(world, lived.councilId))];
  expect([...new Set(printed.map(([kind]) => kind))].sort()).toEqual(kinds);
  const found = printed.flatMap(([kind, { paper }]) =>
    lintPaper(renderDocx(paper))
      .findings.filter(({ severity }) => severity !== 'note')
      .map(({ code, line, message }) => `${kind}, dòng ${line}: ${message} (${code})`),
  );
  expect(found).toEqual([]);
}, 120_000);
