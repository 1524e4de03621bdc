import { type RawBuilder, sql } from 'kysely';
import * as api from '#api/reports.ts';
import type { Day } from '#domain/kernel/day.ts';
import { isRegistered, type Stage, stages, waitsFor } from '#domain/reports/unitYear.ts';
import { view } from '../kernel/action.ts';
import { partAt } from '../kernel/part.ts';
import { unitNamesEver } from '../org/store.ts';
import { campaignVisibleTo } from '../plans/store.ts';
import { seeReport } from './seen.ts';

type Figure = (typeof api.caseFigures)[number];

const among = (holds: (stage: Stage) => boolean) => sql<boolean>`u.stage = any(${stages.filter(holds)}::text[])`;

const assessed: readonly Stage[] = ['qualified', 'not-qualified'];
/** The years that a figure counts: the twins of `tallyOf` and of the measures. */
function counted(figure: Figure, today: Day): RawBuilder<boolean> {
  const of: Readonly<Record<Figure, () => RawBuilder<boolean>>> = {
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

interface CaseRow {
  readonly campaign_id: string;
  readonly unit_id: string;
  readonly stage: Stage;
  readonly due_on: Day | null;
  readonly late: boolean;
  readonly decided_total: number | null;
}

/** The cases behind a figure that this person may open, what is owed longest first; of the others only how many. */
export const listReportCases = view({
  name: 'reports.listCases',
  input: api.listReportCases.input,
  async run({ unitId, year, geography, figure, page, size }, context) {
    const { tx, actor, today } = context;
    const { placedOn } = await seeReport(context, unitId, year, geography);
    const from = sql`from unit_year u where u.year = ${year} and ${counted(figure, today)}
      and (u.${sql.ref(geography)} @> ${[unitId]}::uuid[] ${geography === 'received' ? sql`` : sql`or u.unit_id = ${unitId}`})`;
    const visible = campaignVisibleTo(actor, sql.ref('u.campaign_id'));
    const count = await sql<{ total: number; seen: number }>`
      select count(*)::int as total, (count(*) filter (where ${visible}))::int as seen ${from}`.execute(tx);
    const { total, seen } = count.rows[0]!;
    const { offset, ...at } = partAt(seen, { page, size });
    const { rows } =
      await sql<CaseRow>`select u.campaign_id, u.unit_id, u.stage, u.due_on, u.late, u.decided_total ${from} and ${visible}
      order by u.due_on, u.unit_id, u.campaign_id limit ${size} offset ${offset}`.execute(tx);
    const names = await unitNamesEver(
      tx,
      rows.map((row) => row.unit_id),
      placedOn,
    );
    return {
      ...at,
      hidden: total - seen,
      cases: rows.map((row) => ({
        ...{ campaignId: row.campaign_id, unitId: row.unit_id, unitName: names.get(row.unit_id) ?? '', stage: row.stage },
        ...{
          dueOn: row.due_on,
          isOver: row.due_on !== null && row.due_on < today,
          late: row.late,
          decidedTotal: row.decided_total,
        },
      })),
    };
  },
});
