import { sql } from 'kysely';
import { type ConferenceKind, type ConferenceState, conferenceKinds } from '#domain/conferences/conference.ts';
import { type ConferenceTask, dueOf, isDue, taskOf } from '#domain/conferences/due.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { isFirstOfYear } from '../plans/campaignStore.ts';
import { plansAtWork } from '../plans/planStore.ts';

interface Row {
  readonly id: string;
  readonly planId: string;
  readonly unitId: string;
  readonly year: number;
  readonly kind: ConferenceKind | null;
  readonly state: ConferenceState | null;
  readonly meetsOn: Day | null;
  readonly halfYear: boolean;
  /** The unit's first launched campaign of the year: the staff's conference that opens it is one. */
  readonly leads: boolean;
}

/** What waits of the conferences of some years, and by when each year's half-year report is wanted where none is approved. */
export interface ConferencesDue {
  readonly tasks: readonly ConferenceTask[];
  readonly halfYears: ReadonlyMap<string, Day>;
}

/** By the plans' own deadlines and recurring lines, on a day; two queries. It asks no policy. */
export async function conferencesDue(tx: Tx, campaignIds: readonly string[], today: Day): Promise<ConferencesDue> {
  if (campaignIds.length === 0) return { tasks: [], halfYears: new Map() };
  const { rows } = await sql<Row>`
    select c.id, c.plan_id as "planId", c.unit_id as "unitId", c.year, n.kind, n.state, n.meets_on as "meetsOn",
      exists (select 1 from review_meeting m where m.campaign_id = c.id and m.kind = 'half-year')
        or exists (select 1 from half_year_review h where h.campaign_id = c.id and h.approved is not null) as "halfYear",
      ${isFirstOfYear} as leads
    from campaign c left join conference n on n.campaign_id = c.id where c.id = any(${[...campaignIds]}::uuid[])`.execute(tx);
  const plans = new Map((await plansAtWork(tx, [...new Set(rows.map(({ planId }) => planId))])).map((plan) => [plan.id, plan]));
  const years = [...new Map(rows.map((row) => [row.id, row])).values()];
  const dueIn = (planId: string, kind: ConferenceKind, year: number) => dueOf(kind, plans.get(planId)!.reading, year);
  const tasks = years.flatMap(({ id: campaignId, planId, unitId, year, halfYear, leads }) =>
    conferenceKinds.flatMap((kind) => {
      const row = rows.find((one) => one.id === campaignId && one.kind === kind);
      if (!row && kind === 'half-year' && halfYear) return [];
      if (!row && kind === 'opening' && !leads) return [];
      const standing = row ? { state: row.state!, meetsOn: row.meetsOn! } : undefined;
      const task = taskOf(standing, dueIn(planId, kind, year), today);
      return task ? [{ campaignId, unitId, year, kind, ...task }] : [];
    }),
  );
  const half = years.flatMap(({ id, planId, year, halfYear }) => {
    const due = dueIn(planId, 'half-year', year);
    return !halfYear && isDue(due, today) ? [[id, due.by] as const] : [];
  });
  return { tasks, halfYears: new Map(half) };
}
