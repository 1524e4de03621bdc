import type { Decision, DecisionKind } from '#domain/evaluations/decision.ts';
import type { RoundTitle } from '#domain/evaluations/titles.ts';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Grade } from '#domain/law/evaluationRules.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** A decision with what stood when it was made, its scan, and when it was entered. */
export interface KeptDecision extends Decision {
  readonly frozen: unknown;
  readonly paperHash: string | null;
  readonly decidedBy: string;
  readonly decidedAt: string;
}

/** Every decision of a round, in the order they were made. */
export async function listDecisions(tx: Tx, roundId: string): Promise<readonly KeptDecision[]> {
  const rows = await tx
    .selectFrom('evaluation_decision')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('decided_at')
    .orderBy('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const decided = await tx.selectFrom('evaluation_decided').selectAll().where('decision_id', '=', anyOf(ids)).execute();
  const byDecision = grouped(decided, (row) => row.decision_id);
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    kind: row.kind as DecisionKind,
    number: row.number,
    signedOn: row.signed_on,
    issuer: row.issuer,
    reason: row.reason,
    supersedes: row.supersedes,
    frozen: row.frozen,
    paperHash: row.paper_hash,
    decidedBy: row.decided_by,
    decidedAt: row.decided_at,
    rows: (byDecision.get(row.id) ?? []).map((one) => ({
      personId: one.person_id,
      grade: one.grade as Grade | null,
      titles: one.titles as RoundTitle[],
    })),
  }));
}

export async function addDecision(tx: Tx, decision: KeptDecision): Promise<void> {
  await tx
    .insertInto('evaluation_decision')
    .values({
      id: decision.id,
      round_id: decision.roundId,
      kind: decision.kind,
      number: decision.number,
      signed_on: decision.signedOn,
      issuer: decision.issuer,
      reason: decision.reason,
      supersedes: decision.supersedes,
      frozen: JSON.stringify(decision.frozen),
      paper_hash: decision.paperHash,
      decided_by: decision.decidedBy,
      decided_at: decision.decidedAt,
    })
    .execute();
  if (decision.rows.length === 0) return;
  await tx
    .insertInto('evaluation_decided')
    .values(
      decision.rows.map((row) => ({
        decision_id: decision.id,
        person_id: row.personId,
        grade: row.grade,
        titles: [...row.titles],
      })),
    )
    .execute();
}

/** The council's sitting as it was held. */
export interface Sitting {
  readonly id: string;
  readonly roundId: string;
  readonly heldOn: Day;
  readonly total: number;
  readonly present: number;
  readonly form: 'show-of-hands' | 'secret';
  readonly paperHash: string | null;
  readonly recordedBy: string;
  readonly recordedAt: string;
  readonly votes: readonly { readonly personId: string; readonly title: RoundTitle; readonly agree: number }[];
}

/** The sittings of a round, in order. */
export async function listSittings(tx: Tx, roundId: string): Promise<readonly Sitting[]> {
  const rows = await tx
    .selectFrom('evaluation_sitting')
    .selectAll()
    .where('round_id', '=', roundId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const votes = await tx.selectFrom('evaluation_vote').selectAll().where('sitting_id', '=', anyOf(ids)).execute();
  const bySitting = grouped(votes, (row) => row.sitting_id);
  return rows.map((row) => ({
    id: row.id,
    roundId: row.round_id,
    heldOn: row.held_on,
    total: row.total,
    present: row.present,
    form: row.form as Sitting['form'],
    paperHash: row.paper_hash,
    recordedBy: row.recorded_by,
    recordedAt: row.recorded_at,
    votes: (bySitting.get(row.id) ?? []).map((one) => ({
      personId: one.person_id,
      title: one.title as RoundTitle,
      agree: one.agree,
    })),
  }));
}

export async function addSitting(tx: Tx, sitting: Sitting): Promise<void> {
  await tx
    .insertInto('evaluation_sitting')
    .values({
      id: sitting.id,
      round_id: sitting.roundId,
      held_on: sitting.heldOn,
      total: sitting.total,
      present: sitting.present,
      form: sitting.form,
      paper_hash: sitting.paperHash,
      recorded_by: sitting.recordedBy,
      recorded_at: sitting.recordedAt,
    })
    .execute();
  if (sitting.votes.length === 0) return;
  await tx
    .insertInto('evaluation_vote')
    .values(sitting.votes.map(({ personId, title, agree }) => ({ sitting_id: sitting.id, person_id: personId, title, agree })))
    .execute();
}
