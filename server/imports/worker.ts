import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { dayAt } from '#domain/kernel/day.ts';
import { suggestHeads } from '#domain/kernel/headNames.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { lookAtList, readList } from '#papers/read/readList.ts';
import type { SeenSheet } from '#papers/read/sheetRows.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { troubleOf } from '../db/trouble.ts';
import { type App, action, perform } from '../kernel/action.ts';
import { instantOf } from '../kernel/clock.ts';
import { operator } from '../kernel/operator.ts';
import { notesIn, refusalsIn } from '../kernel/sheetRefusals.ts';
import { soonAfter } from '../kernel/soonAfter.ts';
import { holdImports } from '../org/store.ts';
import { actorOf } from '../people/store.ts';
import { kinds } from './kinds.ts';
import * as store from './store.ts';
import { weighImport } from './weighing.ts';

/**
 * Does the next piece of work on the import that waits longest; whether there was any. Each piece can be begun anew: what was half read is
 * read again, what was half weighed or half written never was.
 */
export async function workOnce(app: App, signal?: AbortSignal): Promise<boolean> {
  const job = await store.nextWorking(app.db);
  if (!job) return false;
  try {
    await work(app, job, signal);
  } catch (error) {
    if (signal?.aborted || troubleOf(error) !== undefined) throw error;
    await failed(app, job, error);
  }
  return true;
}

async function work(app: App, job: store.StoredImport, signal: AbortSignal | undefined): Promise<void> {
  if (job.state === 'looking') return await look(app, job, signal);
  if (job.state === 'reading') return await read(app, job, signal);
  const call = { actor: await actorBehind(app, job) };
  if (job.state === 'weighing') return void (await perform(app, weigh, { importId: job.id }, call));
  try {
    await perform(app, carryOut, { importId: job.id }, call);
  } catch (error) {
    // Something changed since it was looked at: it is shown again with what stands in its way now.
    if (!(error instanceof Refused) || error.refusals[0]!.kind === 'forbidden') throw error;
    await inState(app, job, 'taking', async (tx) => await store.setImport(tx, job.id, 'weighing'));
  }
}

/** Whoever brought it, with the seats they hold now. */
async function actorBehind(app: App, { askedBy }: store.StoredImport): Promise<Actor> {
  if (askedBy === null) return operator;
  return await app.db.transaction().execute(async (tx) => await actorOf(tx, askedBy, dayAt(await instantOf(tx))));
}

/** Writes what was found, unless the import was dropped meanwhile. */
async function inState(
  app: App,
  job: store.StoredImport,
  state: store.StoredImport['state'],
  write: (tx: Parameters<typeof store.lockImport>[0]) => Promise<void>,
) {
  await app.db.transaction().execute(async (tx) => {
    if ((await store.lockImport(tx, job.id)).state === state) await write(tx);
  });
}

/** Finds the headings; a unit whose last list had the same ones is not asked again. */
async function look(app: App, job: store.StoredImport, signal: AbortSignal | undefined): Promise<void> {
  const { columns } = kinds[job.kind];
  const seen = await lookAtList(await store.bytesOf(app.db, job.id), columns, signal);
  refuseIf(seen.length === 0 ? [{ kind: 'input', code: 'imports.no-head', at: 'file' }] : []);
  const kept = job.unitId === null ? undefined : await store.keptMapping(app.db, job.unitId, job.kind);
  const heads = headsOf(seen);
  const given = new Set(heads.map(({ key }) => kept?.[key]));
  const isRemembered =
    kept !== undefined &&
    heads.every(({ key }) => kept[key] !== undefined) &&
    columns.every(({ key, required }) => !required || given.has(key));
  const rowsTotal = seen.reduce((sum, sheet) => sum + sheet.rows, 0);
  const mapping = { columns: mappingOf(heads, columns, kept), isRemembered };
  await inState(app, job, 'looking', async (tx) => {
    await store.setImport(tx, job.id, isRemembered ? 'reading' : 'mapping', { seen, mapping, rowsTotal });
  });
}

/** Each heading once, over all sheets. */
export function headsOf(seen: readonly SeenSheet[]) {
  const heads = new Map<string, SeenSheet['heads'][number] & { readonly sheet: string }>();
  for (const { sheet, heads: all } of seen)
    for (const head of all) if (!heads.has(head.key)) heads.set(head.key, { ...head, sheet });
  return [...heads.values()];
}

/** What each heading is taken for: as an earlier list said, else by its name. */
function mappingOf(
  heads: ReturnType<typeof headsOf>,
  columns: Parameters<typeof suggestHeads>[1],
  kept: Readonly<Record<string, string | null>> = {},
): Record<string, string | null> {
  const suggested = suggestHeads(
    heads.map(({ head }) => head),
    columns,
  );
  const taken = new Set(heads.flatMap(({ key }) => kept[key] ?? []));
  const free = (key: string | null) => (key !== null && taken.has(key) ? null : key);
  return Object.fromEntries(heads.map(({ key }, at) => [key, kept[key] !== undefined ? kept[key] : free(suggested[at]!.key)]));
}

class Dropped extends Error {}

/** Reads the rows in the thread and puts them away as they come. */
async function read(app: App, job: store.StoredImport, signal: AbortSignal | undefined): Promise<void> {
  await store.clearRows(app.db, job.id);
  const options = { mapping: job.mapping.columns };
  let rows = 0;
  try {
    const { places, findings } = await readList(
      await store.bytesOf(app.db, job.id),
      kinds[job.kind].columns,
      options,
      async (some) => {
        if (!(await store.addRows(app.db, job.id, rows, some))) throw new Dropped();
        rows += some.length;
        await store.noteProgress(app.db, job.id, rows);
      },
      signal,
    );
    await inState(app, job, 'reading', async (tx) => {
      await store.saveFindings(tx, job.id, 'unread', refusalsIn(findings));
      await store.saveFindings(tx, job.id, 'note', notesIn(findings));
      await store.setImport(tx, job.id, 'weighing', { places, rowsDone: rows, rowsTotal: rows });
    });
  } catch (error) {
    if (!(error instanceof Dropped)) throw error;
  }
}

const ofImport = z.object({ importId: z.uuid() });

/** Holds the rows against the site and keeps what each would do. */
const weigh = action({
  name: 'imports.weigh',
  input: ofImport,
  async run({ importId }, context) {
    const { tx } = context;
    const job = await store.lockImport(tx, importId);
    if (job.state !== 'weighing') return;
    const { staged, weighed, names, refusals, counts } = await weighImport(job, context);
    await store.saveNames(tx, importId, names);
    await store.saveOutcomes(tx, importId, staged, weighed.rows);
    await store.saveFindings(tx, importId, 'error', refusals);
    await store.saveFindings(tx, importId, 'warning', weighed.warnings);
    await store.setImport(tx, importId, 'weighed', { counts });
  },
});

/** Writes all rows in one transaction, weighed once more as things stand now; or none. */
const carryOut = action({
  name: 'imports.carryOut',
  input: ofImport,
  async run({ importId }, context) {
    const { tx, now, record } = context;
    const job = await store.lockImport(tx, importId);
    if (job.state !== 'taking') return;
    await holdImports(tx);
    const { weighed, refusals, counts } = await weighImport(job, context);
    refuseIf(refusals);
    await weighed.save(context, importId);
    await store.endImport(tx, importId, 'taken', now, { counts });
    record({ type: 'imports.taken', subjectId: importId, body: { kind: job.kind, ...counts, file: job.fileHash } });
  },
});

/** What cannot be read, or may no longer be brought, ends with its reasons; a fault of ours with a number. */
async function failed(app: App, job: store.StoredImport, error: unknown): Promise<void> {
  const number = randomUUID().slice(-12);
  const trouble: readonly Refusal[] =
    error instanceof Refused
      ? error.refusals
      : error instanceof Unreadable
        ? [{ kind: 'input', code: 'imports.file-unreadable', at: 'file', facts: { said: error.message } }]
        : [{ kind: 'state', code: 'imports.fault', facts: { number } }];
  if (trouble[0]!.code === 'imports.fault') console.error(`fault ${number} in import ${job.id}`, error);
  await inState(app, job, job.state, async (tx) => await store.endImport(tx, job.id, 'failed', await instantOf(tx), { trouble }));
}

/** Drops imports that were left alone for long; how many. */
export async function dropForgotten(app: App): Promise<number> {
  return await app.db.transaction().execute(async (tx) => {
    const now = await instantOf(tx);
    const ids = await store.listForgotten(tx, now);
    for (const id of ids) await store.endImport(tx, id, 'dropped', now);
    return ids.length;
  });
}

const delayMillis = 200;
const sweepMillis = 3_600_000;

/** Works on imports shortly after each commit, goes on where a stopped server left off, and looks each hour for forgotten ones. */
export function importSoon(app: App) {
  const work = async (signal: AbortSignal) => {
    while (!signal.aborted && (await workOnce(app, signal)));
  };
  const { poke, inTurn, stop } = soonAfter({ work, failing: 'an import failed', delayMillis, atStop: 'break-off' });
  const sweeping = setInterval(() => inTurn(() => dropForgotten(app), 'an import failed'), sweepMillis).unref();
  return {
    poke,
    async stop() {
      clearInterval(sweeping);
      await stop();
    },
  };
}
