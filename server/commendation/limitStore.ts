import type { Ruler } from '#domain/commendation/choicePolicy.ts';
import type { ChoiceRules } from '#domain/commendation/choiceRules.ts';
import { proposedChoiceRules } from '#domain/commendation/choiceRules.ts';
import type { Limit, LimitForce, LimitMeasure, LimitReach, ShareBase } from '#domain/commendation/limit.ts';
import type { UnitKind } from '#domain/commendation/unitKind.ts';
import type { Rounding } from '#domain/law/titleConditions.ts';
import type { UnitType } from '#domain/org/unit.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** The limits set for a round that stand. */
export const listLimits = async (tx: Tx, roundId: string): Promise<readonly Limit[]> =>
  (await limitsOfRounds(tx, [roundId])).map(({ roundId: _, ...limit }) => limit);

/** The limits set for these rounds that stand, each with its round. */
export async function limitsOfRounds(
  tx: Tx,
  roundIds: readonly string[],
): Promise<readonly (Limit & { readonly roundId: string })[]> {
  const rows = await tx
    .selectFrom('award_limit')
    .selectAll()
    .where('round_id', '=', anyOf(roundIds))
    .where('ended_at', 'is', null)
    .orderBy('set_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    roundId: row.round_id,
    key: row.id,
    audience: row.audience as Audience,
    form: row.form,
    kinds: row.kinds as readonly UnitKind[] | null,
    levels: row.levels as readonly UnitType[] | null,
    reach: row.reach as LimitReach,
    measure: row.measure as LimitMeasure,
    amount: row.amount,
    base: row.base as ShareBase | null,
    baseCount: row.base_count,
    rounding: row.rounding as Rounding,
    force: row.force as LimitForce,
    source: row.source,
    isCertain: row.certain,
  }));
}

export async function addLimit(tx: Tx, roundId: string, limit: Limit, by: { personId: string; now: string }): Promise<void> {
  const { key: id, audience, form, reach, measure, amount, base, baseCount: base_count, rounding, force, source } = limit;
  const list = (all: readonly string[] | null) => (all === null ? null : JSON.stringify(all));
  await tx
    .insertInto('award_limit')
    .values({
      ...{ id, round_id: roundId, audience, form, reach, measure, amount, base, base_count, rounding, force, source },
      ...{ kinds: list(limit.kinds), levels: list(limit.levels), certain: limit.isCertain },
      ...{ set_by: by.personId, set_at: by.now },
    })
    .execute();
}

/** Ends a limit of the round; false where none such stands. */
export async function endLimit(
  tx: Tx,
  { roundId, limitId, reason }: { roundId: string; limitId: string; reason: string },
  by: { personId: string; now: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('award_limit')
    .set({ ended_by: by.personId, ended_at: by.now, end_reason: reason })
    .where('id', '=', limitId)
    .where('round_id', '=', roundId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** By what a round chooses; what the site proposes where nobody has set it. */
export async function loadRules(tx: Tx, roundId: string): Promise<{ readonly rules: ChoiceRules; readonly isSet: boolean }> {
  const row = await tx
    .selectFrom('award_choice_rules')
    .select('rules')
    .where('round_id', '=', roundId)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { rules: row.rules as unknown as ChoiceRules, isSet: true } : { rules: proposedChoiceRules, isSet: false };
}

export async function addRules(
  tx: Tx,
  added: { id: string; roundId: string; rules: ChoiceRules },
  by: { personId: string; now: string },
): Promise<void> {
  const { id, roundId: round_id, rules } = added;
  await tx
    .insertInto('award_choice_rules')
    .values({ id, round_id, rules: JSON.stringify(rules), set_by: by.personId, set_at: by.now })
    .execute();
}

/** Which limit counts, or who goes first of those equal, by whom and why (quyết định về hạn mức, về trường hợp bằng nhau). */
export interface ChoiceRuling {
  readonly id: string;
  readonly matter: 'limit' | 'tie';
  readonly audience: Audience;
  /** The conflict's key; of a tie, the rank. */
  readonly about: string;
  /** The limit that counts, or the order. */
  readonly taken: readonly string[];
  readonly reason: string;
  readonly as: Ruler;
  readonly by: string;
  readonly at: string;
}

/** Every ruling in a round, the oldest first: of two on one matter the later counts. */
export const listChoiceRulings = async (tx: Tx, roundId: string): Promise<readonly ChoiceRuling[]> =>
  (await rulingsOfRounds(tx, [roundId])).map(({ roundId: _, ...ruling }) => ruling);

/** Every ruling in these rounds, the oldest first, each with its round. */
export async function rulingsOfRounds(
  tx: Tx,
  roundIds: readonly string[],
): Promise<readonly (ChoiceRuling & { readonly roundId: string })[]> {
  const rows = await tx
    .selectFrom('award_ruling')
    .selectAll()
    .where('round_id', '=', anyOf(roundIds))
    .orderBy('ruled_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    roundId: row.round_id,
    id: row.id,
    matter: row.matter as ChoiceRuling['matter'],
    audience: row.audience as Audience,
    about: row.about,
    taken: row.taken as readonly string[],
    reason: row.reason,
    as: row.ruled_as as Ruler,
    by: row.ruled_by,
    at: row.ruled_at,
  }));
}

export async function addChoiceRuling(tx: Tx, roundId: string, ruling: ChoiceRuling): Promise<void> {
  const { id, matter, audience, about, taken, reason, as: ruled_as, by: ruled_by, at: ruled_at } = ruling;
  await tx
    .insertInto('award_ruling')
    .values({
      id,
      round_id: roundId,
      matter,
      audience,
      about,
      taken: JSON.stringify(taken),
      reason,
      ruled_as,
      ruled_by,
      ruled_at,
    })
    .execute();
}
