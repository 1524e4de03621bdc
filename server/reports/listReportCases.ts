import { sql } from 'kysely';
import * as api from '#api/reports.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Cell, tallied } from '#domain/reports/cells.ts';
import { whyNotRemindAs } from '#domain/reports/policy.ts';
import { whyNotRemind, whyNotRemindAny } from '#domain/reports/reminder.ts';
import type { Stage } from '#domain/reports/unitYear.ts';
import { type Context, view } from '../kernel/action.ts';
import { partAt, type Wanted } from '../kernel/part.ts';
import { unitNamesEver } from '../org/store.ts';
import {
  allUnderFigure,
  type CaseFigure,
  type CasesAsked,
  countSeen,
  type SeenCounts,
  seenCounts,
  underFigure,
} from './caseQuery.ts';
import { readCells } from './cellStore.ts';
import { said } from './present.ts';
import { lastReminders } from './reminderStore.ts';
import { seeReport } from './seen.ts';
import { ownYears } from './unitYearStore.ts';
import { cellsOf, spanOf } from './yearFigures.ts';

interface CaseRow extends SeenCounts {
  readonly campaign_id: string;
  readonly unit_id: string;
  readonly year: number;
  readonly stage: Stage;
  readonly due_on: Day | null;
  readonly late: boolean;
  readonly decided_total: number | null;
  readonly received: readonly string[];
}

/** How many a figure counts, from the stored sums: a nation's cases are never gone through. */
function countOf(figure: CaseFigure, cells: readonly Pick<Cell, 'part' | 'cut' | 'figures'>[], today: Day): number {
  const { by, ...tally } = tallied(cells);
  if (figure === 'late' || figure === 'titled' || figure === 'revoked') return by[figure];
  if (figure !== 'overdue') return tally[figure];
  const over = cells.filter(({ part, cut }) => part === 'due' && cut < today);
  return over.reduce((sum, { figures }) => sum + figures.reduce((all, one) => all + one, 0), 0);
}

async function countAll(asked: CasesAsked, { tx, today }: Context): Promise<number> {
  const isNarrowed = asked.kind !== undefined || asked.cycleYear !== undefined || asked.unitType !== undefined;
  if (asked.on !== undefined || isNarrowed) {
    const { rows } = await sql<{ all: number }>`select count(*)::int as all ${allUnderFigure(asked, today)}`.execute(tx);
    return rows[0]!.all;
  }
  const { unitId, geography, figure } = asked;
  const years = spanOf(asked);
  const cells = await readCells(tx, { geography, unitIds: [unitId], years, parts: ['total', 'due'] });
  const own = geography === 'received' ? [] : await ownYears(tx, unitId, { unitIds: [], years: [], geography });
  return countOf(figure, [...cells, ...own.filter(({ year }) => years.includes(year)).flatMap(cellsOf)], today);
}

/** A page of them, what is owed longest first, with the counts of all: one statement, as a body may receive thousands. */
async function listPage(asked: CasesAsked, context: Context, wanted: Wanted) {
  const pageFrom = async (offset: number) => {
    const { rows } = await sql<CaseRow>`
      select u.campaign_id, u.unit_id, u.year, u.stage, u.due_on, u.late, u.decided_total, u.received, ${seenCounts(context, sql`over ()`)}
      ${underFigure(asked, context)} order by u.due_on, u.unit_id, u.campaign_id limit ${wanted.size} offset ${offset}`.execute(
      context.tx,
    );
    return rows;
  };
  const rows = await pageFrom((wanted.page - 1) * wanted.size);
  const { seen, late_seen: late, remindable } = rows[0] ?? (await countSeen(asked, context));
  const { offset, ...at } = partAt(seen, wanted);
  return { at, seen, late, remindable, rows: at.page === wanted.page ? rows : await pageFrom(offset) };
}

/** The cases behind a figure that this person may open, what is owed longest first; of the others only how many. */
export const listReportCases = view({
  name: 'reports.listCases',
  input: api.listReportCases.input,
  async run({ figure, page, size, ...asked }, context) {
    const { tx, actor, today } = context;
    const { placedOn } = await seeReport(context, asked);
    const total = await countAll({ ...asked, figure }, context);
    const countedOn = asked.on ?? today;
    const { at, seen, late, remindable, rows } = await listPage({ ...asked, figure }, context, { page, size });
    const reminded = await lastReminders(
      tx,
      rows.map((row) => row.campaign_id),
    );
    const names = await unitNamesEver(
      tx,
      rows.map((row) => row.unit_id),
      placedOn,
    );
    const whyNotRemindRow = (row: CaseRow) => {
      const late = {
        unitName: names.get(row.unit_id) ?? '',
        dueOn: row.due_on,
        remindedOn: reminded.get(row.campaign_id) ?? null,
      };
      const unseen = whyNotRemindAs(actor, row.received);
      return unseen.length > 0 ? unseen : whyNotRemind(late, today);
    };
    return {
      ...at,
      hidden: total - seen,
      lateCount: late,
      remindable,
      whyNot: { remind: said(whyNotRemindAny(late, remindable)) },
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
          isOver: row.due_on !== null && row.due_on < countedOn,
          late: row.late,
          decidedTotal: row.decided_total,
        },
        remindedOn: reminded.get(row.campaign_id) ?? null,
        whyNotRemind: said(whyNotRemindRow(row)),
      })),
    };
  },
});
