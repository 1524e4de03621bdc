import * as api from '#api/imports.ts';
import { importers, importKinds, whyNotDrop, whyNotMap, whyNotSettle, whyNotTake } from '#domain/imports/importJob.ts';
import { suggestHeads } from '#domain/kernel/headNames.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { type Context, view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { placementsOfUnits, standingsOf, unitNamesEver } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { kinds } from './kinds.ts';
import { seenImport } from './seenImport.ts';
import * as store from './store.ts';
import { headsOf } from './worker.ts';

const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
const kindName = (kind: string) => wordsOf(`import-kind.${kind}`);

async function presentLines(jobs: readonly store.StoredImport[], { tx, today }: Context) {
  const unitIds = jobs.flatMap(({ unitId }) => unitId ?? []);
  const units = await unitNamesEver(tx, unitIds, today);
  const people = await personNames(
    tx,
    jobs.flatMap(({ askedBy }) => askedBy ?? []),
  );
  return jobs.map((job) => ({
    ...{ id: job.id, kind: job.kind, kindName: kindName(job.kind), unitId: job.unitId, fileName: job.fileName, state: job.state },
    ...{ unitName: units.get(job.unitId ?? '') ?? '', rowsDone: job.rowsDone, rowsTotal: job.rowsTotal },
    ...{ askedBy: people.get(job.askedBy ?? '') ?? '', askedAt: job.askedAt, endedAt: job.endedAt },
  }));
}

/** The imports of one's units, and what one may bring. */
export const listImports = view({
  name: 'imports.list',
  input: api.listImports.input,
  async run(_, context) {
    const { tx, actor, today } = context;
    const held = importKinds.map((kind) => ({ kind, unitIds: unitsHeldAs(actor, importers[kind]) }));
    const names = await unitNamesEver(
      tx,
      held.flatMap(({ unitIds }) => unitIds),
      today,
    );
    const may = held
      .filter(({ unitIds }) => unitIds.length > 0)
      .map(({ kind, unitIds }) => ({
        ...{ kind, kindName: kindName(kind) },
        units: unitIds.map((id) => ({ id, name: names.get(id) ?? '' })),
      }));
    return { imports: await presentLines(await store.listImportsVisibleTo(tx, actor), context), may };
  },
});

const mostShown = 200;
const mostNames = 500;

/** One import with everything that a person decides on. */
export const showImport = view({
  name: 'imports.show',
  input: api.showImport.input,
  async run({ importId }, context) {
    const { tx, actor } = context;
    const job = await seenImport(tx, actor, importId);
    const [line] = await presentLines([job], context);
    const { columns } = kinds[job.kind];
    const errors = await store.findingsOf(tx, importId, ['unread', 'error'], mostShown);
    const warnings = await store.findingsOf(tx, importId, ['warning'], mostShown);
    return {
      ...line!,
      ...{ version: job.version, counts: job.counts, heads: presentHeads(job), isRemembered: job.mapping.isRemembered },
      columns: columns.map(({ key, headers, required }) => ({ key, name: headers[0], required })),
      ...{ names: await presentNames(await store.namesOf(tx, importId, mostNames), context), openNames: job.openNames },
      ...{ refusals: said(errors.refusals), refusalsTotal: errors.total },
      ...{ warnings: said(warnings.refusals), warningsTotal: warnings.total },
      notes: said((await store.findingsOf(tx, importId, ['note'], mostShown)).refusals),
      trouble: said(job.trouble),
      whyNot: {
        map: said(whyNotMap(job)),
        settle: said(whyNotSettle(job)),
        take: said(whyNotTake(job)),
        drop: said(whyNotDrop(job)),
      },
    };
  },
});

function presentHeads(job: store.StoredImport) {
  const heads = headsOf(job.seen);
  const suggested = suggestHeads(
    heads.map(({ head }) => head),
    kinds[job.kind].columns,
  );
  return heads.map(({ key, head, column, sheet, samples }, at) => {
    const said = job.mapping.columns[key] ?? null;
    const own = suggested[at]!;
    const sureness = said === null ? null : said === own.key ? own.sureness : ('remembered' as const);
    return { key, head, column, sheet, samples: [...samples], for: said, sureness };
  });
}

/** Names with the units they may mean: under what each stands, or when it ended. */
async function presentNames(names: readonly store.AskedName[], { tx, today }: Context) {
  const ids = [...new Set(names.flatMap(({ candidates, unitId }) => [...candidates, ...(unitId ? [unitId] : [])]))];
  const placements = await placementsOfUnits(tx, ids, today);
  const standings = await standingsOf(tx, ids, today);
  const above = await unitNamesEver(
    tx,
    [...standings.values()].flatMap((standing) => standing.above.slice(0, 2)),
    today,
  );
  const unit = (id: string) => ({
    ...{ id, name: placements.get(id)?.name ?? '' },
    hint: (standings.get(id)?.above ?? [])
      .slice(0, 2)
      .map((one) => above.get(one) ?? '')
      .filter(Boolean)
      .join(', '),
  });
  return names.map(({ written, rows, why, candidates, unitId }) => ({
    ...{ written, rows, why, unitId },
    candidates: [...new Set([...candidates, ...(unitId ? [unitId] : [])])].map(unit),
  }));
}

/** A page of the rows. */
export const listImportRows = view({
  name: 'imports.listRows',
  input: api.listImportRows.input,
  async run({ importId, outcome, page, size }, { tx, actor }) {
    await seenImport(tx, actor, importId);
    const { rows, ...at } = await store.listRows(tx, importId, outcome, { page, size });
    return { ...at, rows: rows.map((row) => ({ ...row, changes: [...row.changes] })) };
  },
});

const fileNames = { units: 'đơn vị', people: 'nhân sự', titles: 'danh hiệu từ trước', results: 'kết quả các năm trước' } as const;

/** A form to fill in. */
export const importTemplate = view({
  name: 'imports.template',
  input: api.importTemplate.input,
  async run({ kind }, { today }) {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer(`Mẫu nhập ${fileNames[kind]}.xlsx`, type, kinds[kind].template(today));
  },
});
