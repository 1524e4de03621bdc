import * as api from '#api/imports.ts';
import { type ImportJob, whyNotDrop, whyNotMap, whyNotSettle, whyNotTake } from '#domain/imports/importJob.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { action, type Context } from '../kernel/action.ts';
import { kinds } from './kinds.ts';
import { heldImport } from './seenImport.ts';
import * as store from './store.ts';
import { headsOf } from './worker.ts';

const keeperOf = ({ actor, now }: Context, unitId: string) => ({ unitId, by: actor.personId, at: now });

type Said = readonly { readonly head: string; readonly key: string | null }[];

/** Every reason against the columns as they were said: required ones left out, one chosen twice, what the file or the list does not have. */
function whyNotColumns(job: store.StoredImport, said: Said): Refusal[] {
  const { columns } = kinds[job.kind];
  const heads = new Set(headsOf(job.seen).map(({ key }) => key));
  const chosen = said.flatMap(({ key }) => key ?? []);
  const lacking = columns.filter(({ key, required }) => required && !chosen.includes(key));
  const twice = columns.filter(({ key }) => chosen.filter((one) => one === key).length > 1);
  const strange = said.filter(({ head, key }) => !heads.has(head) || (key !== null && !columns.some((one) => one.key === key)));
  const at = (code: string, column: (typeof columns)[number]): Refusal => ({
    ...{ kind: 'input', code, at: `columns.${column.key}` },
    facts: { column: column.headers[0] },
  });
  return [
    ...lacking.map((column) => at('imports.column-lacking', column)),
    ...twice.map((column) => at('imports.column-twice', column)),
    ...strange.map(({ head }): Refusal => ({ kind: 'input', code: 'imports.head-unknown', at: `columns.${head}` })),
  ];
}

/** Somebody confirms or changes what each column is. */
export const mapColumns = action({
  name: 'imports.mapColumns',
  input: api.mapColumns.input,
  async run({ importId, columns: said }, context) {
    const { tx, actor } = context;
    const job = await heldImport(tx, actor, importId);
    refuseIf([...whyNotMap(job), ...whyNotColumns(job, said)]);
    const columns = Object.fromEntries(said.map(({ head, key }) => [head, key]));
    if (job.unitId !== null) await store.keepMapping(tx, keeperOf(context, job.unitId), job.kind, columns);
    await store.setImport(tx, importId, 'reading', { mapping: { columns, isRemembered: false }, rowsDone: 0 });
    return { id: importId };
  },
});

/** Somebody says which units the open names mean. */
export const settleNames = action({
  name: 'imports.settleNames',
  input: api.settleNames.input,
  async run({ importId, names }, context) {
    const { tx, actor, today } = context;
    const job = await heldImport(tx, actor, importId);
    refuseIf(whyNotSettle(job));
    const said = names.map(({ written, unitId }) => ({ key: fold(written), unitId }));
    const asked = new Set((await store.namesOf(tx, importId)).map(({ key }) => key));
    const offered = new Set((await kinds[job.kind].names(tx, actor, today)).map(({ unitId }) => unitId));
    refuseIf(
      said.flatMap(({ key, unitId }, at): readonly Refusal[] => [
        ...(asked.has(key) ? [] : [{ kind: 'input', code: 'imports.name-unknown', at: `names.${at}` } as const]),
        ...(unitId === null || offered.has(unitId)
          ? []
          : [{ kind: 'input', code: 'imports.unit-not-offered', at: `names.${at}` } as const]),
      ]),
    );
    await store.settle(tx, importId, said);
    if (job.unitId !== null) await store.keepNames(tx, keeperOf(context, job.unitId), said);
    await store.setImport(tx, importId, 'weighing');
    return { id: importId };
  },
});

/** Somebody has looked and takes the list whole. */
export const takeImport = action({
  name: 'imports.take',
  input: api.takeImport.input,
  async run({ importId, version }, { tx, actor, record }) {
    const job = await heldImport(tx, actor, importId);
    if (job.state === 'taking' || job.state === 'taken') return { id: importId };
    refuseIf([...whyNotCurrent(job.version, version), ...whyNotTake(job as ImportJob)]);
    await store.setImport(tx, importId, 'taking');
    record({ type: 'imports.confirmed', subjectId: importId, body: { kind: job.kind } });
    return { id: importId };
  },
});

/** Somebody drops the list. */
export const dropImport = action({
  name: 'imports.drop',
  input: api.dropImport.input,
  async run({ importId }, { tx, actor, now, record }) {
    const job = await heldImport(tx, actor, importId);
    refuseIf(whyNotDrop(job));
    await store.endImport(tx, importId, 'dropped', now);
    record({ type: 'imports.dropped', subjectId: importId, body: { kind: job.kind } });
    return { id: importId };
  },
});
