import { type Award, achievementKey } from '#domain/commendation/award.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold, textKey } from '#domain/kernel/vietnamese.ts';
import type { RevocationCause } from '#domain/law/awardRevocation.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** An award as it stands in the register, with the names of its day. */
export interface StoredAward extends Award {
  readonly unitName: string;
  readonly scanHash: string | null;
  readonly recovery: { readonly recoveredOn: Award['decidedOn']; readonly paper: string } | null;
  readonly revokedAs: string | null;
}

/** Awards with their decision, payment, cancellation and what came back. */
export function awards(tx: Tx) {
  return tx
    .selectFrom('award')
    .innerJoin('award_decision', 'award_decision.id', 'award.decision_id')
    .leftJoin('award_paid', 'award_paid.award_id', 'award.id')
    .leftJoin('award_revocation', 'award_revocation.award_id', 'award.id')
    .leftJoin('award_recovery', 'award_recovery.award_id', 'award.id')
    .selectAll('award')
    .select([
      'award_decision.number',
      'award_decision.decided_on',
      'award_paid.turn as paid_turn',
      'award_paid.paid_on',
      'award_paid.received_by',
      'award_paid.scan_hash as payment_scan',
      'award_revocation.number as revocation_number',
      'award_revocation.revoked_on',
      'award_revocation.cause',
      'award_revocation.reason',
      'award_revocation.to_recover',
      'award_revocation.signer_title as revoked_as',
      'award_recovery.recovered_on',
      'award_recovery.paper as recovery_paper',
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof awards>['executeTakeFirstOrThrow']>>;

export function awardOf(row: Row): StoredAward {
  return {
    id: row.id,
    decisionId: row.decision_id,
    roundId: row.round_id,
    byUnitId: row.by_unit_id,
    standingUnitId: row.standing_unit_id,
    audience: row.audience as Audience,
    unitId: row.unit_id,
    personId: row.person_id,
    name: row.name,
    position: row.position,
    unitName: row.unit_name,
    form: row.form,
    merit: row.merit,
    year: row.year,
    registerNumber: row.register_number,
    bonus: row.bonus,
    number: row.number,
    decidedOn: row.decided_on,
    payment: row.paid_on === null ? null : { turn: row.paid_turn!, paidOn: row.paid_on, receivedBy: row.received_by! },
    scanHash: row.payment_scan,
    revocation: revocationOf(row),
    revokedAs: row.revoked_as,
    recovery: row.recovered_on === null ? null : { recoveredOn: row.recovered_on, paper: row.recovery_paper! },
  };
}

const revocationOf = (row: Row): Award['revocation'] =>
  row.revocation_number === null
    ? null
    : {
        number: row.revocation_number,
        revokedOn: row.revoked_on!,
        cause: row.cause as RevocationCause,
        reason: row.reason!,
        toRecover: row.to_recover!,
      };

/** @throws Refused (unseen) when there is none. */
export async function loadAward(tx: Tx, awardId: string): Promise<StoredAward> {
  const row = await awards(tx).where('award.id', '=', awardId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'commendation.not-found' }]);
  return awardOf(row);
}

/** The award, held until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockAward(tx: Tx, awardId: string): Promise<StoredAward> {
  await tx.selectFrom('award').select('id').where('id', '=', awardId).forUpdate().execute();
  return await loadAward(tx, awardId);
}

/** The awards of a round: collectives first, then persons, each by the order of the register. */
export async function awardsOfRound(tx: Tx, roundId: string): Promise<readonly StoredAward[]> {
  const rows = await awards(tx).where('award.round_id', '=', roundId).orderBy('award.register_number').execute();
  return rows.map(awardOf);
}

/** Whom an achievement of a year may have been commended for already. */
export interface OfAchievement {
  readonly year: number;
  readonly merit: string;
  readonly planId: string | null;
  readonly personIds: readonly string[];
  /** Collectives. */
  readonly unitIds: readonly string[];
}

/** Standing awards for the same achievement in the same year: one achievement is not commended twice (Luật 06/2022/QH15). */
export async function awardsForAchievement(tx: Tx, of: OfAchievement): Promise<readonly StoredAward[]> {
  const rows = await awards(tx)
    .where('award.year', '=', of.year)
    .where('award.achievement', '=', achievementKey(of.merit, of.planId))
    .where('award_revocation.award_id', 'is', null)
    .where((where) =>
      where.or([
        where('award.person_id', '=', anyOf(of.personIds)),
        where.and([where('award.person_id', 'is', null), where('award.unit_id', '=', anyOf(of.unitIds))]),
      ]),
    )
    .orderBy('award.register_number')
    .execute();
  return rows.map(awardOf);
}

/** The number that the next award of an issuer bears in its register of a year; the issuer must be held. */
export async function nextRegisterNumber(tx: Tx, byUnitId: string, bookYear: number): Promise<number> {
  const { last } = await tx
    .selectFrom('award')
    .select(({ fn }) => fn.max('register_number').as('last'))
    .where('by_unit_id', '=', byUnitId)
    .where('book_year', '=', bookYear)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** A line to be written into the register. */
export type NewAward = Pick<
  StoredAward,
  'id' | 'audience' | 'unitId' | 'personId' | 'name' | 'position' | 'unitName' | 'form' | 'registerNumber' | 'bonus'
> & { readonly nominationId: string };

export async function addAwards(
  tx: Tx,
  round: AwardRound,
  decision: { readonly id: string; readonly bookYear: number },
  lines: readonly NewAward[],
): Promise<void> {
  const of = {
    decision_id: decision.id,
    book_year: decision.bookYear,
    round_id: round.id,
    by_unit_id: round.unitId,
    standing_unit_id: round.standingUnitId,
    merit: round.merit,
    achievement: achievementKey(round.merit, round.planId),
    year: round.year,
  };
  const rows = lines.map((line) => ({
    ...of,
    id: line.id,
    nomination_id: line.nominationId,
    audience: line.audience,
    unit_id: line.unitId,
    person_id: line.personId,
    name: line.name,
    position: line.position,
    unit_name: line.unitName,
    form: line.form,
    register_number: line.registerNumber,
    bonus: line.bonus,
    sort_key: textKey(line.name),
    search_key: fold(`${line.name} ${line.unitName} ${line.form}`),
  }));
  await tx.insertInto('award').values(rows).execute();
}
