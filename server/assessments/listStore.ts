import { sql } from 'kysely';
import type { AssessmentState } from '#domain/assessments/assessment.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted } from '../kernel/part.ts';
import { campaignVisibleTo } from '../plans/store.ts';

/** The SQL twin of `whyNotSee`: drafts inside the unit, what was ever submitted also from the superiors the campaign names. */
export function visibleTo(tx: Tx, actor: Actor) {
  const inside = sql<boolean>`a.unit_id = ${anyOf(unitsHeldAs(actor, insiders))}`;
  const wasSubmitted = sql<boolean>`exists (select 1 from assessment_submission where assessment_id = a.id)`;
  return tx
    .selectFrom('assessment as a')
    .innerJoin('campaign as c', 'c.id', 'a.campaign_id')
    .innerJoin('campaign_superior as r', (join) => join.onRef('r.campaign_id', '=', 'c.id').on('r.part', '=', 'recognises'))
    .select([
      'a.id',
      'r.unit_id as recogniser_id',
      'a.campaign_id',
      'a.unit_id',
      'a.sheet_id',
      'a.state',
      'a.submitted_at',
      'a.late',
      'a.receipt',
      'c.year',
    ])
    .where(campaignVisibleTo(actor, sql.ref('a.campaign_id')))
    .where((where) => where.or([inside, wasSubmitted]));
}

export interface ListedAssessment {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly sheetId: string;
  readonly state: AssessmentState;
  readonly submittedAt: string | null;
  readonly late: boolean;
  readonly receipt: string | null;
  readonly year: number;
  /** The body that appraises. */
  readonly recogniserId: string;
}

/** A page of what the actor may see, the newest year first. */
export async function listVisible(tx: Tx, actor: Actor, wanted: Wanted, year?: number): Promise<Part<ListedAssessment>> {
  const visible = visibleTo(tx, actor).$if(year !== undefined, (query) => query.where('c.year', '=', year!));
  const { offset, ...at } = partAt(await totalOf(visible), wanted);
  const rows = await visible
    .orderBy('c.year', 'desc')
    .orderBy('a.submitted_at')
    .orderBy('a.id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  const listed = rows.map((row) => ({
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    sheetId: row.sheet_id,
    state: row.state as AssessmentState,
    submittedAt: row.submitted_at,
    late: row.late,
    receipt: row.receipt,
    year: row.year,
    recogniserId: row.recogniser_id,
  }));
  return { ...at, rows: listed };
}
