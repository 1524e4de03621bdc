import { type Around, type Exemplar, namedOn } from '#domain/exemplars/exemplar.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Staff } from '#domain/people/nameless.ts';
import { listStaff } from '../enrolments/staffStore.ts';
import { piecesOf } from '../evidence/store.ts';
import type { Context } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { inWords, wordsOf } from '../words.ts';
import { type Case, caseBehind } from './groundStore.ts';

/** Reasons in words, ready for a button. */
export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));

/** Whom the texts of an example might name: the unit's staff today and whom its case is about. */
export async function knownTo(
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  { unitId, persons }: Pick<Exemplar, 'unitId' | 'persons'>,
  { personIds }: Pick<Case, 'personIds'>,
): Promise<readonly Staff[]> {
  const staff = await listStaff(tx, unitId, today);
  const others = [...personIds, ...persons.map(({ personId }) => personId)].filter(
    (id) => !staff.some(({ personId }) => personId === id),
  );
  const names = await personNames(tx, others);
  const elsewhere = wordsOf('exemplars.somebody');
  return [...staff, ...[...names.values()].map((fullName) => ({ fullName, position: elsewhere }))];
}

/** What verified the case, in a sentence that names nobody. */
export function groundText(of: Case, body: string): string {
  const { ground, lineCode, year, text, number, decidedOn, issuer } = of;
  const decided = { number: number ?? '', day: decidedOn ? shortDate(decidedOn) : '', body };
  if (ground === 'appraised-line') return wordsOf('exemplar-ground.appraised-line', { line: lineCode ?? '', body, year });
  if (ground === 'initiative') return wordsOf('exemplar-ground.initiative', { name: text, ...decided });
  return wordsOf('exemplar-ground.award', { form: issuer ?? '', ...decided });
}

/** Those whom the page names, by given name. */
export async function namesOn({ tx }: Pick<Context, 'tx'>, exemplar: Exemplar): Promise<readonly string[]> {
  const ids = namedOn(exemplar);
  const names = await personNames(tx, ids);
  return ids.flatMap((id) => names.get(id) ?? []);
}

/** What is asked of a page besides its own words. */
export async function aroundOf(context: Context, exemplar: Exemplar): Promise<Around> {
  const { campaignId, evidenceIds } = exemplar;
  return {
    pieces: campaignId === null ? [] : await piecesOf(context.tx, campaignId, evidenceIds),
    known: await knownTo(context, exemplar, await caseBehind(context.tx, exemplar)),
  };
}
