import type { Insertable } from 'kysely';
import { takers, unitsOfEntrant } from '#domain/commendation/intakePolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import type { RoundTerms } from '#domain/commendation/terms.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import type { Schema } from '../db/schema.ts';
import { ownStandings } from '../org/store.ts';

/** The units above each of the actor's own, on a day. */
export async function aboveOwn(tx: Tx, actor: Actor, on: Day): Promise<ReadonlyMap<string, readonly string[]>> {
  return new Map((await ownStandings(tx, actor, on)).map(({ unitId, above }) => [unitId, above]));
}

/** The SQL twin of `whyNotSeeRound`. */
export function visibleRounds(tx: Tx, actor: Actor, above: ReadonlyMap<string, readonly string[]>) {
  const taking = unitsHeldAs(actor, takers);
  return tx.selectFrom('award_round').where(({ or, eb, exists, selectFrom }) =>
    or([
      eb('award_round.unit_id', '=', anyOf(taking)),
      eb('award_round.standing_unit_id', '=', anyOf(taking)),
      exists(
        selectFrom('award_round_invitee as i')
          .select('i.round_id')
          .whereRef('i.round_id', '=', 'award_round.id')
          .where('i.unit_id', '=', anyOf(unitsOfEntrant(actor, above))),
      ),
    ]),
  );
}

/** The units that may put forward in a round. */
export async function listInvited(tx: Tx, roundId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('award_round_invitee')
    .select('unit_id')
    .where('round_id', '=', roundId)
    .orderBy('unit_id')
    .execute();
  return rows.map((row) => row.unit_id);
}

/** What a round gives and asks for. */
export async function loadTerms(tx: Tx, roundId: string): Promise<RoundTerms> {
  const { settings } = await tx.selectFrom('award_round').select('settings').where('id', '=', roundId).executeTakeFirstOrThrow();
  const kept = settings as unknown as Partial<RoundTerms>;
  return {
    awards: kept.awards ?? [],
    quotas: kept.quotas ?? [],
    dossier: kept.dossier ?? [],
    needsRegistration: kept.needsRegistration ?? false,
  };
}

/** Opens a round with what it gives and asks for. */
export async function addRound(tx: Tx, round: AwardRound, terms: RoundTerms, openedBy: string): Promise<void> {
  const row: Insertable<Schema['award_round']> = {
    ...{ id: round.id, unit_id: round.unitId, standing_unit_id: round.standingUnitId, council_id: round.councilId },
    ...{ plan_id: round.planId, year: round.year, title: round.title, merit: round.merit, state: round.state },
    ...{ opened_on: round.openedOn, due_on: round.dueOn, due_meaning: round.dueMeaning, opened_by: openedBy },
    ...{ settings: JSON.stringify(terms), version: round.version },
  };
  await tx.insertInto('award_round').values(row).execute();
}

/** Saves how far a round is. */
export async function saveRound(tx: Tx, { id, state, version }: AwardRound): Promise<void> {
  await tx.updateTable('award_round').set({ state, version }).where('id', '=', id).execute();
}

/** Lets units put forward; who may already is left as it is. */
export async function invite(tx: Tx, roundId: string, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  await tx
    .insertInto('award_round_invitee')
    .values(unitIds.map((unit_id) => ({ round_id: roundId, unit_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
