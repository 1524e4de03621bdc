import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { CycleLength } from '#domain/law/cycles.ts';
import type { LocalRule } from '#domain/law/localRules.ts';
import type { BodyKind } from '#domain/law/recognisingPowers.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import type { Tx } from '../db/connection.ts';

/** A rule with whose it is and whether it was struck out. */
export interface StoredRule extends LocalRule {
  readonly id: string;
  readonly unitId: string;
  readonly titleKind: SubjectType | null;
  readonly enteredOn: Day;
  readonly struck: { readonly on: Day; readonly reason: string } | null;
}

const rules = (tx: Tx) =>
  tx
    .selectFrom('local_rule')
    .leftJoin('local_rule_strike as strike', 'strike.local_rule_id', 'local_rule.id')
    .selectAll('local_rule')
    .select(['strike.struck_on', 'strike.reason']);

type Row = Awaited<ReturnType<ReturnType<typeof rules>['executeTakeFirstOrThrow']>>;

const ruleOf = (row: Row): StoredRule => ({
  ...{ id: row.id, unitId: row.unit_id, titleKind: row.title_kind as SubjectType | null, from: row.valid_from },
  ...{ firstYears: row.first_years as CycleLength, againYears: row.again_years as CycleLength },
  ...{ body: row.body as BodyKind | null, number: row.number, issuedOn: row.issued_on, issuer: row.issuer },
  ...{ subject: row.subject, isCertain: row.is_certain, enteredOn: row.entered_on },
  struck: row.struck_on === null ? null : { on: row.struck_on, reason: row.reason! },
});

export async function listRules(tx: Tx): Promise<readonly StoredRule[]> {
  const rows = await rules(tx).orderBy('valid_from', 'desc').orderBy('local_rule.id').execute();
  return rows.map(ruleOf);
}

export async function findRule(tx: Tx, id: string): Promise<StoredRule | undefined> {
  const row = await rules(tx).where('local_rule.id', '=', id).executeTakeFirst();
  return row && ruleOf(row);
}

/** Whose title on which day: the recognising body, the kind of unit. */
export interface RuleAsked {
  readonly bodyId: string;
  readonly titleKind: string;
  readonly on: Day;
}

const keyOf = ({ bodyId, titleKind, on }: RuleAsked) => `${bodyId} ${titleKind} ${on}`;

/** The rules that bind bodies on days, asked for at once. */
export async function localRulesOf(tx: Tx, asked: readonly RuleAsked[]): Promise<(one: RuleAsked) => LocalRule | undefined> {
  if (asked.length === 0) return () => undefined;
  const { rows } = await sql<{ key: string; id: string }>`
    select a.key, local_rule_of(a.body, a.kind, a.on_day) as id
    from jsonb_to_recordset(${JSON.stringify(asked.map((one) => ({ key: keyOf(one), body: one.bodyId, kind: one.titleKind, on_day: one.on })))}::jsonb)
      as a (key text, body uuid, kind text, on_day date)
    where exists (select 1 from local_rule)`.execute(tx);
  const ids = new Map(rows.map(({ key, id }) => [key, id]));
  const found = new Map(rows.length === 0 ? [] : (await listRules(tx)).map((rule) => [rule.id, rule]));
  return (one) => found.get(ids.get(keyOf(one)) ?? '');
}

/** The rule that binds a body on a day. */
export async function localRuleOf(tx: Tx, asked: RuleAsked): Promise<LocalRule | undefined> {
  return (await localRulesOf(tx, [asked]))(asked);
}

export async function addRule(tx: Tx, rule: Omit<StoredRule, 'struck'>, enteredBy: string | null): Promise<void> {
  await tx
    .insertInto('local_rule')
    .values({
      ...{ id: rule.id, unit_id: rule.unitId, title_kind: rule.titleKind, valid_from: rule.from, body: rule.body },
      ...{ first_years: rule.firstYears, again_years: rule.againYears, number: rule.number, issued_on: rule.issuedOn },
      ...{ issuer: rule.issuer, subject: rule.subject, is_certain: rule.isCertain },
      ...{ entered_by: enteredBy, entered_on: rule.enteredOn },
    })
    .execute();
}

export async function addRuleStrike(
  tx: Tx,
  id: string,
  { reason, on, by }: { readonly reason: string; readonly on: Day; readonly by: string | null },
): Promise<void> {
  await tx.insertInto('local_rule_strike').values({ local_rule_id: id, reason, struck_on: on, struck_by: by }).execute();
}
