import type { Selectable } from 'kysely';
import type { IntakeNomination, Origin, UnitVotes } from '#domain/commendation/intake.ts';
import type { NominationState, Solution } from '#domain/commendation/nomination.ts';
import { type Day, dayOf } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { Tx } from '../db/connection.ts';
import type { Schema } from '../db/schema.ts';

const nominations = (tx: Tx) =>
  tx
    .selectFrom('nomination')
    .innerJoin('award_round', 'award_round.id', 'nomination.round_id')
    .selectAll('nomination')
    .select('award_round.year');

type Row = Selectable<Schema['nomination']> & { readonly year: number };

const inYear = (day: Day | null, year: number, month: number, date: number): Day => day ?? dayOf(year, month, date);

/** A nomination of a row with its round's year. */
export function intakeNominationOf(row: Row): IntakeNomination {
  return {
    id: row.id,
    roundId: row.round_id,
    dossierId: row.dossier_id,
    audience: row.audience as Audience,
    unitId: row.unit_id,
    personId: row.person_id,
    name: row.name,
    position: row.position,
    form: row.form,
    isDirectWorker: row.is_direct_worker,
    merits: row.merits,
    solutions: row.solutions as unknown as readonly Solution[],
    state: row.state as NominationState,
    reason: row.reason,
    caseId: row.case_id,
    version: row.version,
    origin: row.origin as Origin,
    putForward: row.put_forward,
    proposedBy: row.proposed_by,
    meritsFrom: inYear(row.merits_from, row.year, 1, 1),
    meritsTo: inYear(row.merits_to, row.year, 12, 31),
    votes: row.votes as UnitVotes | null,
    note: row.note,
  };
}

/** @throws Refused (unseen) when there is none. */
export async function loadNomination(tx: Tx, nominationId: string): Promise<IntakeNomination> {
  const row = await nominations(tx).where('nomination.id', '=', nominationId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
  return intakeNominationOf(row);
}

/** Those of a dossier, in the order they were put in; withdrawn ones too. */
export async function nominationsOf(tx: Tx, dossierId: string): Promise<readonly IntakeNomination[]> {
  const rows = await nominations(tx).where('nomination.dossier_id', '=', dossierId).orderBy('nomination.id').execute();
  return rows.map(intakeNominationOf);
}

/** Every nomination of a round, drafts too: for what follows from them, never for showing as they are. */
export async function nominationsOfRound(tx: Tx, roundId: string): Promise<readonly IntakeNomination[]> {
  const rows = await nominations(tx)
    .where('nomination.round_id', '=', roundId)
    .orderBy('nomination.audience')
    .orderBy('nomination.name')
    .orderBy('nomination.id')
    .execute();
  return rows.map(intakeNominationOf);
}

function valuesOf(one: IntakeNomination) {
  return {
    ...{ audience: one.audience, unit_id: one.unitId, person_id: one.personId, name: one.name, position: one.position },
    ...{ form: one.form, is_direct_worker: one.isDirectWorker, merits: one.merits, solutions: JSON.stringify(one.solutions) },
    ...{ state: one.state, reason: one.reason, origin: one.origin, put_forward: one.putForward, proposed_by: one.proposedBy },
    ...{ merits_from: one.meritsFrom, merits_to: one.meritsTo, votes: one.votes && JSON.stringify(one.votes), note: one.note },
    version: one.version,
  };
}

export async function addNomination(tx: Tx, one: IntakeNomination): Promise<void> {
  const row = { id: one.id, round_id: one.roundId, dossier_id: one.dossierId, case_id: null, ...valuesOf(one) };
  await tx.insertInto('nomination').values(row).execute();
}

export async function saveNomination(tx: Tx, one: IntakeNomination): Promise<void> {
  await tx.updateTable('nomination').set(valuesOf(one)).where('id', '=', one.id).execute();
}

/** Whether somebody, or a collective, is put forward for a form in the round already, by another nomination. */
export async function isNominated(
  tx: Tx,
  { roundId, unitId, personId, form, id }: Pick<IntakeNomination, 'roundId' | 'unitId' | 'personId' | 'form' | 'id'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('nomination')
    .select('id')
    .where('round_id', '=', roundId)
    .where('form', '=', form)
    .where('state', '!=', 'withdrawn')
    .where('id', '!=', id)
    .where((where) =>
      personId === null
        ? where.and([where('person_id', 'is', null), where('unit_id', '=', unitId)])
        : where('person_id', '=', personId),
    )
    .executeTakeFirst();
  return row !== undefined;
}
