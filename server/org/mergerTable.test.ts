import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/org.ts';
import { type Day, day } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import type { MergerRow } from '#domain/org/mergerActs.ts';
import { firstCycle } from '#domain/org/placing.ts';
import type { Placement } from '#domain/org/unit.ts';
import { oldCountry } from '#tests/support/oldCommunes.ts';
import { csvFile } from '#tests/support/sheets.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { perform } from '../kernel/action.ts';
import { newId } from '../kernel/ids.ts';
import { operator } from '../kernel/operator.ts';
import { carryOutDue } from './carryOutDue.ts';
import { saveUnits } from './importStore.ts';
import { readMergerRows } from './mergerSheet.ts';
import { readMergerTable } from './readMergerTable.ts';
import { setReorganisation } from './setReorganisation.ts';
import { placementOf } from './store.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const onDay = day('2025-07-01');
const asOperator = { actor: operator };

/** Puts the country of before into the site, from the words of the table. */
async function fill(rows: readonly MergerRow[]): Promise<void> {
  const from = day('2000-01-01');
  const places = oldCountry(rows, newId);
  await world.site.app.db.transaction().execute(async (tx) => {
    const unitOf = ({ unitId, name, type, parentId, place }: (typeof places)[number]) => {
      const placement = {
        id: `new ${unitId}`,
        unitId,
        name,
        type,
        parentId,
        place,
        period: { from, until: null },
        decision: null,
      };
      return { unitId, code: null, isNew: true, before: [], after: [placement] };
    };
    await saveUnits(tx, places.map(unitOf));
  });
}

async function allPlacements(): Promise<readonly Placement[]> {
  const rows = await world.site.app.db.selectFrom('unit_placement').selectAll().execute();
  return rows.map(placementOf);
}

/** Nobody stands under themselves, nor under what does not stand. */
function expectTree(placements: readonly Placement[], on: Day): void {
  const standing = new Map(placements.filter(({ period }) => covers(period, on)).map((one) => [one.unitId, one]));
  const orphans = [...standing.values()].filter(({ parentId }) => parentId !== null && !standing.has(parentId));
  expect(orphans.map(({ name }) => name)).toEqual([]);
  expect(firstCycle([...standing.values()])).toBeUndefined();
}

const table = (...lines: readonly (readonly string[])[]) =>
  csvFile(['Mã đơn vị mới', 'Mã tỉnh', 'Tên đơn vị mới', 'Sắp xếp từ'], ...lines);
const small = table(
  ['48', '0', 'Thành phố Bến Gió', 'thành phố Bến Gió và tỉnh Gò Sim'],
  ['001', '48', 'Xã An Lâm', 'giữ nguyên'],
  ['002', '48', 'Phường Cầu Đá', 'Xã Cầu Đá'],
  ['003', '48', 'Xã Đồi Cao', 'Xã Đồi Cao, Thị trấn Lũng Xa và một phần diện tích tự nhiên, quy mô dân số của Xã Nà Tình'],
  ['004', '48', 'Xã Nà Tình', 'Phần còn lại của xã Nà Tình sau khi sắp xếp, Xã Khe Sâu'],
  ['005', '99', 'Xã Lạc', 'Xã Lạc'],
);

describe('a table of mergers in words, against the units of the site', () => {
  beforeAll(() => fill(readMergerRows(small.bytes).rows));

  test('every row ends as an act, a decision or as it stands; what was divided goes to a person, and so does what is not here', async () => {
    const read = await perform(world.site.app, readMergerTable, { file: small, onDay }, asOperator);
    expect(read.refusals).toEqual([]);
    expect(read.counts).toEqual({ rows: 6, acted: 5, already: 0, toDecide: 3, elsewhere: 0 });
    expect(read.foundings.map(({ key, name }) => [key, name])).toEqual([
      ['+1', 'Thành phố Bến Gió'],
      ['+2', 'Xã Đồi Cao'],
      ['+3', 'Xã Nà Tình'],
    ]);
    expect(read.acts.map(({ kind }) => kind)).toEqual(['merge', 'change', 'change', 'merge', 'merge']);
    expect(read.toDecide.map(({ code }) => code)).toEqual([
      'org.merger-divided',
      'org.merger-parent-unknown',
      'org.merger-district-left',
    ]);
    expect((await world.as('an')(api.readMergerTable, { file: small, onDay })).status).toBe(403);
    const elsewhere = await world.as('kien')(api.readMergerTable, { file: small, onDay });
    expect(elsewhere.body.counts).toEqual({ rows: 6, acted: 0, already: 0, toDecide: 1, elsewhere: 5 });
  });

  test('what is sure is set and carried out, and the same table read again finds it there', async () => {
    const { foundings, acts } = await perform(world.site.app, readMergerTable, { file: small, onDay }, asOperator);
    const wish = { onDay, decision: '202/2025/QH15', foundings, acts };
    await perform(world.site.app, setReorganisation, setReorganisation.input.parse(wish), asOperator);
    await world.moveTo('2025-07-01');
    await perform(world.site.app, carryOutDue, {}, asOperator);
    const again = await perform(world.site.app, readMergerTable, { file: small, onDay: day('2025-07-02') }, asOperator);
    expect(again.acts).toEqual([]);
    expect(again.counts).toMatchObject({ acted: 0, already: 5 });
    const placements = await allPlacements();
    for (const on of ['2025-06-30', '2025-07-01', '2030-01-01']) expectTree(placements, day(on));
    await world.moveTo('2021-03-01');
  });
});

const corpus = '../shared/corpus/mergers-2025.tsv';
describe.skipIf(!existsSync(corpus))('the published table of the whole country', () => {
  test('is carried out in one transaction, no row lost, and leaves a tree on every day', { timeout: 600_000 }, async () => {
    const file = { name: 'mergers-2025.tsv', bytes: new Uint8Array(readFileSync(corpus)) };
    const { rows } = readMergerRows(file.bytes);
    await fill(rows);
    const read = await perform(world.site.app, readMergerTable, { file, onDay }, asOperator);
    const { counts, foundings, acts } = read;
    expect(counts.rows).toBe(rows.length);
    expect(counts.elsewhere).toBe(0);
    const wish = setReorganisation.input.parse({ onDay, decision: '202/2025/QH15', foundings, acts });
    const set = await perform(world.site.app, setReorganisation, wish, asOperator);
    await world.moveTo('2025-07-01');
    expect(await perform(world.site.app, carryOutDue, {}, asOperator)).toEqual({ id: set.id });
    const kept = await world.site.app.db
      .selectFrom('reorganisation')
      .select(['state', 'why_held'])
      .where('id', '=', set.id)
      .execute();
    expect(kept).toEqual([{ state: 'in-force', why_held: null }]);
    const placements = await allPlacements();
    for (const on of ['2025-06-30', '2025-07-01', '2030-01-01']) expectTree(placements, day(on));
    const standing = placements.filter(({ period, type }) => type === 'commune' && covers(period, onDay));
    expect(standing.length).toBeGreaterThan(counts.acted - 40);
  });
});
