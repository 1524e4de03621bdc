import * as api from '#api/documents.ts';
import { type DocumentEntry, incomingKey } from '#domain/documents/entry.ts';
import { registerKeepers, ruleReaders, whyNotKeepAs } from '#domain/documents/policy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import { documentTypes } from '#domain/law/documentFormat.ts';
import { type Actor, holdsAt, unitsHeldAs } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNamesEver } from '../org/store.ts';
import { documentYears, listDocumentsVisibleTo, listIncoming, listUsedNumbers, withCopies } from './documentStore.ts';
import { inAllWords, presentLine, presentSeries, typeTitle } from './present.ts';

const letter = 'Công văn';

/** One book of a body's register, with what its numbers of the year show. */
export const listDocuments = view({
  name: 'documents.list',
  input: api.listDocuments.input,
  async run({ direction, search, typeName: type, year, page, size, ...asked }, context) {
    const { tx, actor, today } = context;
    const units = await unitsOf(context);
    const unitId = asked.unitId ?? (units.find(({ keeps }) => keeps) ?? units[0])?.unitId;
    if (unitId === undefined) return empty(actor);
    const unit = units.find((one) => one.unitId === unitId);
    if (!unit) throw new Refused([{ kind: 'unseen', code: 'org.not-found' }]);

    const filter = { unitId, direction, year, search, typeName: type === undefined ? undefined : type === letter ? null : type };
    const { rows, ...counts } = await listDocumentsVisibleTo(tx, actor, filter, { page, size });
    const years = await documentYears(tx, actor, { unitId, direction });
    const used = unit.keeps && direction !== 'in' && year !== undefined ? await listUsedNumbers(tx, unitId, year) : [];
    const scene = {
      unitName: unit.name,
      withCopies: await withCopies(
        tx,
        rows.map(({ id }) => id),
      ),
      doubled: await doubledOf(context, unitId, direction === 'in', rows),
    };
    const keeping = inAllWords(whyNotKeepAs(actor, unitId));
    return {
      unitId,
      units,
      years: [...new Set([...years, yearOf(today)])].sort((a, b) => b - a),
      types: [null, ...documentTypes.map(({ name }) => name)].map((name) => ({ typeName: name, typeTitle: typeTitle(name) })),
      rows: rows.map((entry) => presentLine(entry, scene)),
      ...counts,
      series: presentSeries(used),
      whyNot: { file: keeping, reserve: keeping },
    };
  },
});

/** The bodies whose register the actor keeps or whose rules they read, as Vietnamese lists are. */
async function unitsOf({ tx, actor, today }: Context) {
  const names = await unitNamesEver(tx, unitsHeldAs(actor, ruleReaders), today);
  return [...names]
    .map(([unitId, name]) => ({ unitId, name, keeps: holdsAt(actor, registerKeepers, unitId) }))
    .sort((a, b) => (textKey(a.name) < textKey(b.name) ? -1 : 1));
}

/** Lines of these lines' years whose number another bears; a void one still bears its own. */
async function doubledOf({ tx }: Context, unitId: string, isIncoming: boolean, rows: readonly DocumentEntry[]) {
  const doubled = new Set<string>();
  for (const year of new Set(rows.map(({ day }) => yearOf(day)))) {
    const groups = isIncoming
      ? grouped(await standing(tx, unitId, year), incomingKey)
      : grouped(await listUsedNumbers(tx, unitId, year), ({ typeName, ordinal }) => `${typeName} ${ordinal}`);
    for (const lines of groups.values()) if (lines.length > 1) for (const { id } of lines) doubled.add(id);
  }
  return doubled;
}

const standing = async (tx: Tx, unitId: string, year: number) =>
  (await listIncoming(tx, unitId, year)).filter(({ state }) => state !== 'void');

const empty = (actor: Actor) => ({
  unitId: null,
  units: [],
  years: [],
  types: [],
  rows: [],
  total: 0,
  page: 1,
  pages: 1,
  series: [],
  whyNot: { file: inAllWords(whyNotKeepAs(actor, '')), reserve: inAllWords(whyNotKeepAs(actor, '')) },
});
