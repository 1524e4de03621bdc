import { type RawBuilder, sql } from 'kysely';
import type * as api from '#api/reports.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { receivers } from '#domain/plans/policy.ts';
import { isRegistered, type Stage, stages, waitsFor } from '#domain/reports/unitYear.ts';
import type { Context } from '../kernel/action.ts';
import { campaignVisibleTo, eachVisibleTo } from '../plans/store.ts';
import { standsUnder, yearsAt } from './asItStood.ts';
import { remindableOn } from './reminderStore.ts';
import { type Asked, spanOf } from './yearFigures.ts';

export type CaseFigure = (typeof api.caseFigures)[number];

export interface CasesAsked extends Asked {
  readonly figure: CaseFigure;
  readonly kind?: string | undefined;
  readonly cycleYear?: number | undefined;
  readonly unitType?: string | undefined;
}

const among = (holds: (stage: Stage) => boolean) => sql<boolean>`u.stage = any(${stages.filter(holds)}::text[])`;

const assessed: readonly Stage[] = ['qualified', 'not-qualified'];
/** The years that a figure counts: the twins of `tallyOf` and of the measures, on a row of `unit_year` called `u`. */
export function counted(figure: CaseFigure, today: Day): RawBuilder<boolean> {
  const of: Readonly<Record<CaseFigure, () => RawBuilder<boolean>>> = {
    launched: () => sql`true`,
    registered: () => among(isRegistered),
    withdrawn: () => among((stage) => stage === 'withdrawn'),
    assessed: () => among((stage) => assessed.includes(stage)),
    notAssessed: () => among((stage) => isRegistered(stage) && stage !== 'withdrawn' && !assessed.includes(stage)),
    qualified: () => among((stage) => stage === 'qualified'),
    notQualified: () => among((stage) => stage === 'not-qualified'),
    waitsForUnit: () => among((stage) => waitsFor(stage) === 'unit'),
    waitsForSuperior: () => among((stage) => waitsFor(stage) === 'superior'),
    overdue: () => sql`u.due_on < ${today}`,
    late: () => sql`u.late`,
    titled: () => sql`u.titled`,
    revoked: () => sql`u.revoked`,
  };
  return of[figure]();
}

/** The years behind a figure that the asker may open: `from unit_year u where …`. */
export function underFigure(asked: CasesAsked, { actor, today }: Pick<Context, 'actor' | 'today'>): RawBuilder<unknown> {
  const id = sql.ref('u.campaign_id');
  const visible = asked.geography === 'received' ? eachVisibleTo(actor, id, sql.ref('u.unit_id')) : campaignVisibleTo(actor, id);
  return sql`${allUnderFigure(asked, today)} and ${visible}`;
}

const narrowed = ({ kind, cycleYear, unitType }: CasesAsked) =>
  sql.join(
    [
      sql`true`,
      ...(kind === undefined ? [] : [sql`u.kind = ${kind}`]),
      ...(cycleYear === undefined ? [] : [sql`u.cycle_year = ${cycleYear}`]),
      ...(unitType === undefined ? [] : [sql`u.unit_type = ${unitType}`]),
    ],
    sql` and `,
  );

/** All of them, for who counts and does not list. */
export const allUnderFigure = (asked: CasesAsked, today: Day): RawBuilder<unknown> =>
  sql`from ${yearsAt(asked.on)} u where u.year = any(${[...spanOf(asked)]}::integer[])
    and ${counted(asked.figure, asked.on ?? today)} and ${standsUnder(asked)} and ${narrowed(asked)}`;

/** The twin of `whyNotRemindAs`. */
const theirsToRemind = (actor: Actor) => sql<boolean>`u.received && ${[...unitsHeldAs(actor, receivers)]}::uuid[]`;

/** Of the years that the asker may open. */
export interface SeenCounts {
  readonly seen: number;
  /** Late and the asker's to remind. */
  readonly late_seen: number;
  /** Of these, may be reminded today. */
  readonly remindable: number;
}

/** The columns of `SeenCounts`; `over ()` counts beside the rows. */
export const seenCounts = ({ actor, today }: Pick<Context, 'actor' | 'today'>, over = sql``) => sql`
  (count(*) ${over})::int as seen,
  (count(*) filter (where u.due_on < ${today} and ${theirsToRemind(actor)}) ${over})::int as late_seen,
  (count(*) filter (where ${theirsToRemind(actor)} and ${remindableOn(today)}) ${over})::int as remindable`;

export async function countSeen(asked: CasesAsked, context: Pick<Context, 'tx' | 'actor' | 'today'>): Promise<SeenCounts> {
  const { rows } = await sql<SeenCounts>`select ${seenCounts(context)} ${underFigure(asked, context)}`.execute(context.tx);
  return rows[0]!;
}

/** Which of them those are. */
export async function listRemindable(asked: CasesAsked, context: Context): Promise<readonly string[]> {
  const { rows } = await sql<{ campaign_id: string }>`
    select u.campaign_id ${underFigure(asked, context)} and ${theirsToRemind(context.actor)} and ${remindableOn(context.today)}`.execute(
    context.tx,
  );
  return rows.map((row) => row.campaign_id);
}
