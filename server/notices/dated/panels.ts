import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { wordsOf } from '../../words.ts';
import { type DatedSource, holdersOf, within } from './scope.ts';

interface SheetRow {
  readonly panel_id: string;
  readonly assessment_id: string;
  readonly person_id: string;
  readonly due_on: Day;
  readonly year: number;
  readonly unit: string;
}

/**
 * Sheets of independent reviewers that are not in, each told to its reviewer alone: whoever stands in for them must not learn who is on
 * the panel. Looked for at the body that appraises.
 */
export const panelSheetThings: DatedSource = async (scope) => {
  const { rows } = await sql<SheetRow>`
    select m.panel_id, p.assessment_id, m.person_id, p.due_on, c.year, u.name as unit
    from appraisal_panel_member m join appraisal_panel p on p.id = m.panel_id
    join assessment a on a.id = p.assessment_id join campaign c on c.id = a.campaign_id
    join unit_placement u on u.unit_id = c.unit_id and u.valid_from <= ${scope.today} and (u.valid_until is null or ${scope.today} < u.valid_until)
    where p.state = 'scoring' and a.state = 'submitted' and m.handed_in_at is null and m.stepped_out_at is null and ${within(scope, 'p.by_unit_id')}
    order by m.panel_id, m.person_id`.execute(scope.tx);
  return rows.map((row) => ({
    key: `panel-sheet:${row.panel_id}:${row.person_id}`,
    subjectId: row.panel_id,
    what: wordsOf('notices.what-panel-sheet', { unit: row.unit, year: row.year }),
    neutral: null,
    lastDay: row.due_on,
    until: null,
    link: `/tham-dinh/${row.assessment_id}`,
    told: [{ personId: row.person_id, because: 'nominee' as const }],
  }));
};

/** The one explanation that a unit owes, told to its clerk and head; once its day has passed nobody is reminded, for late is not taken. */
export const explanationThings: DatedSource = async (scope) => {
  const { rows } = await sql<{ panel_id: string; campaign_id: string; unit_id: string; due_on: Day; year: number }>`
    select e.panel_id, c.id as campaign_id, c.unit_id, e.due_on, c.year
    from appraisal_explanation e join appraisal_panel p on p.id = e.panel_id
    join assessment a on a.id = p.assessment_id join campaign c on c.id = a.campaign_id
    where e.sent_at is null and p.state = 'explaining' and e.due_on >= ${scope.today} and ${within(scope, 'c.unit_id')}
    order by e.panel_id`.execute(scope.tx);
  const holders = await holdersOf(scope, ['clerk', 'unit-head']);
  return rows.map((row) => ({
    key: `explanation:${row.panel_id}`,
    subjectId: row.campaign_id,
    what: wordsOf('notices.what-explanation', { year: row.year }),
    neutral: null,
    lastDay: row.due_on,
    until: null,
    link: `/phong-trao/${row.campaign_id}/giai-trinh`,
    told: (['clerk', 'unit-head'] as const).flatMap((role) =>
      holders(row.unit_id, role).map((personId) => ({ personId, because: role })),
    ),
  }));
};
