import { sql } from 'kysely';
import { yearOf } from '#domain/kernel/day.ts';
import type { Because } from '#domain/notices/because.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import { tasksOfReceiver, tasksOfYear } from '#domain/today/tasks.ts';
import { anybody } from '../../kernel/operator.ts';
import { listReceiverFacts, yearsOf } from '../../today/store.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, holdersOf, lastDayBefore, type Scope, within } from './scope.ts';

const keepers = ['clerk', 'unit-head', 'union-chair'] as const;
/** Told one by one, by their own sources. */
const personal = ['today.sign-pledge', 'today.amend-pledge', 'today.close-shortcomings'];

/** What waits in the open years of units for those who keep them, as their home shows it. */
export const yearThings: DatedSource = async (scope) => {
  const { tx, now, today } = scope;
  const ids = await openYears(scope);
  if (ids.length === 0) return [];
  const years = await yearsOf(tx, ids, anybody.personId, today);
  const holders = await holdersOf(scope, keepers);
  return years.flatMap((facts) =>
    keepers.flatMap((role) =>
      tasksOfYear(facts, [role], { now, today })
        .filter(({ code, due }) => due !== null && !personal.includes(code))
        .map(({ code, facts: counts, due, link }): DatedThing => {
          const told = holders(facts.unitId, role).map((personId) => ({ personId, because: role }));
          const part = counts.month === undefined ? '' : `:${counts.month}`;
          const of = {
            key: `${code}:${facts.campaignId}${part}`,
            subjectId: facts.campaignId,
            what: wordsOf(code, counts),
            neutral: null,
          };
          return { ...of, lastDay: lastDayBefore(due!), until: due, link, told };
        }),
    ),
  );
};

/** Years without a result yet, up to the one that runs. */
export async function openYears(scope: Scope): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select c.id from campaign c left join year_result r on r.campaign_id = c.id
    where r.id is null and c.year >= ${yearOf(scope.today) - 1} and ${within(scope, 'c.unit_id')}`.execute(scope.tx);
  return rows.map(({ id }) => id);
}

const receiving = ['reviewer', 'authority'] as const;

/** What waits at superior bodies until a day. */
export const receiverThings: DatedSource = async (scope) => {
  const { tx, now, today } = scope;
  const holders = await holdersOf(scope, receiving);
  const { rows } = await sql<{ unit_id: string }>`select distinct s.unit_id from seat s
    where s.role in ('reviewer', 'authority') and s.valid_from <= ${today} and (s.valid_until is null or s.valid_until > ${today}) and ${within(scope, 's.unit_id')}`.execute(
    tx,
  );
  const seats = rows.map(({ unit_id: unitId }) => ({
    id: unitId,
    role: 'reviewer' as const,
    unitId,
    period: { from: today, until: null },
  }));
  const all = await listReceiverFacts(tx, { personId: anybody.personId, seats }, now);
  return all.flatMap((facts) =>
    receiving.flatMap((role) =>
      tasksOfReceiver(facts, [role])
        .filter(({ due }) => due !== null)
        .map(({ code, facts: counts, due, link }): DatedThing => {
          const because: Because = role;
          const told = holders(facts.unitId, role).map((personId) => ({ personId, because }));
          return {
            key: `${code}:${facts.unitId}`,
            subjectId: facts.unitId,
            what: wordsOf(code, counts),
            neutral: null,
            lastDay: lastDayBefore(due!),
            until: due,
            link,
            told,
          };
        }),
    ),
  );
};
