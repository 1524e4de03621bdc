import { type RawBuilder, sql } from 'kysely';
import * as api from '#api/reports.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Cell, tallied } from '#domain/reports/cells.ts';
import { isRegistered, type Stage, stages, waitsFor } from '#domain/reports/unitYear.ts';
import { view } from '../kernel/action.ts';
import { partAt } from '../kernel/part.ts';
import { unitNamesEver } from '../org/store.ts';
import { campaignVisibleTo } from '../plans/store.ts';
import { readCells } from './cellStore.ts';
import { seeReport } from './seen.ts';
import { yearsOfUnits } from './unitYearStore.ts';
import { cellOf, spanOf } from './yearFigures.ts';

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
  readonly year: number;
  readonly stage: Stage;
  readonly due_on: Day | null;
  readonly late: boolean;
  readonly decided_total: number | null;
}

/** How many a figure counts, from the stored sums: a nation's cases are never gone through. */
function countOf(figure: Figure, cells: readonly Pick<Cell, 'part' | 'cut' | 'figures'>[], today: Day): number {
  const { by, ...tally } = tallied(cells);
  if (figure === 'late' || figure === 'titled' || figure === 'revoked') return by[figure];
  if (figure !== 'overdue') return tally[figure];
  const over = cells.filter(({ part, cut }) => part === 'due' && cut < today);
  return over.reduce((sum, { figures }) => sum + figures.reduce((all, one) => all + one, 0), 0);
}

/** The cases behind a figure that this person may open, what is owed longest first; of the others only how many. */
export const listReportCases = view({
  name: 'reports.listCases',
  input: api.listReportCases.input,
  async run({ figure, page, size, ...asked }, context) {
    const { tx, actor, today } = context;
    const { unitId, year, geography } = asked;
    const { placedOn } = await seeReport(context, unitId, year, geography);
    const years = spanOf(asked);
    const cells = await readCells(tx, { geography, unitIds: [unitId], years, parts: ['standing', 'due'] });
    const own = geography === 'received' ? [] : await yearsOfUnits(tx, [unitId], years);
    const total = countOf(figure, [...cells, ...own.flatMap(cellOf)], today);
    const from = sql`from unit_year u where u.year = any(${[...years]}::integer[]) and ${counted(figure, today)}
      and (u.${sql.ref(geography)} @> ${[unitId]}::uuid[] ${geography === 'received' ? sql`` : sql`or u.unit_id = ${unitId}`})
      and ${campaignVisibleTo(actor, sql.ref('u.campaign_id'))}`;
    const seen = (await sql<{ seen: number }>`select count(*)::int as seen ${from}`.execute(tx)).rows[0]!.seen;
    const { offset, ...at } = partAt(seen, { page, size });
    const { rows } =
      await sql<CaseRow>`select u.campaign_id, u.unit_id, u.year, u.stage, u.due_on, u.late, u.decided_total ${from}
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
        ...{
          campaignId: row.campaign_id,
          unitId: row.unit_id,
          unitName: names.get(row.unit_id) ?? '',
          year: row.year,
          stage: row.stage,
        },
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
