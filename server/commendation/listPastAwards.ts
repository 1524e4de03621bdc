import * as api from '#api/pastAwards.ts';
import { awardKeepers, whyNotEnterPastAs, whyNotSeePastAward, whyNotStrikePastAs } from '#domain/commendation/awardPolicy.ts';
import { dossierKeepers } from '#domain/commendation/intakePolicy.ts';
import { whyNotStrikePast } from '#domain/commendation/pastAward.ts';
import { Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { nameKey } from '#domain/kernel/vietnamese.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import { type Context, view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { placementsOn, standingOf } from '../org/store.ts';
import { employmentsOn, personNames } from '../people/store.ts';
import { listPastVisibleTo, loadPast, type StoredPast } from './pastAwardStore.ts';
import { said } from './present.ts';

/** The awards from before as the person may see them. */
export const listPastAwards = view({
  name: 'commendation.listPastAwards',
  input: api.listPastAwards.input,
  async run({ search, page, size }, context) {
    const { tx, actor, today } = context;
    const { rows, ...at } = await listPastVisibleTo(tx, actor, search, { page, size });
    const names = await personNames(
      tx,
      rows.flatMap(({ enteredBy, struck }) => [enteredBy, ...(struck ? [struck.by] : [])]),
    );
    const present = (one: StoredPast) => ({
      ...{
        id: one.id,
        audience: one.audience,
        name: one.name,
        position: one.position,
        unitName: one.unitName,
        form: one.form,
        number: one.number,
      },
      ...{ decidedOn: one.decidedOn, issuer: one.issuer, merit: one.merit, meritsFrom: one.meritsFrom, meritsTo: one.meritsTo },
      ...{ enteredBy: names.get(one.enteredBy) ?? '', enteredOn: one.enteredOn, hasScan: one.scanHash !== null },
      struck: one.struck && { ...one.struck, by: names.get(one.struck.by) ?? '' },
      whyNot: { strike: said([...whyNotStrikePastAs(actor, one), ...whyNotStrikePast(one)]) },
    });
    return { ...at, today, awards: rows.map(present), units: await unitsToEnterFor(context) };
  },
});

/** Units whose dossiers the person keeps, and those right below units where they keep awards. */
async function unitsToEnterFor({ tx, actor, today }: Context) {
  const own = unitsHeldAs(actor, dossierKeepers);
  const over = unitsHeldAs(actor, awardKeepers);
  const rows = await placementsOn(tx, today)
    .where((where) => where.or([where('unit_id', '=', anyOf(own)), where('parent_id', '=', anyOf(over))]))
    .execute();
  return rows.map(({ unit_id: id, name }) => ({ id, name })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Who works at the unit today. */
export const listPastHolders = view({
  name: 'commendation.listPastHolders',
  input: api.listPastHolders.input,
  async run({ unitId }, { tx, actor, today }) {
    refuseIf(whyNotEnterPastAs(actor, await standingOf(tx, unitId, today)));
    const rows = await employmentsOn(tx, today).where('unit_id', '=', unitId).execute();
    const names = await personNames(
      tx,
      rows.map((row) => row.person_id),
    );
    const people = rows.map((row) => ({ id: row.person_id, name: names.get(row.person_id) ?? '', position: row.position }));
    return { people: people.sort((a, b) => (nameKey(a.name) < nameKey(b.name) ? -1 : 1)) };
  },
});

/** The scan it was entered from. */
export const openPastAward = view({
  name: 'commendation.openPastAward',
  input: api.openPastAward.input,
  async run({ pastAwardId }, context) {
    const past = await loadPast(context.tx, pastAwardId);
    refuseIf(whyNotSeePastAward(context.actor, past));
    if (past.scanHash === null) throw new Refused([stateRefusal('commendation.no-scan')]);
    return await scanAnswer(context, past.scanHash, `${past.form} ${past.name}`);
  },
});
