import { sql } from 'kysely';
import { dutyOf } from '#domain/appraisals/panelSight.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { ExplanationFacts, PanelDutyFacts } from '#domain/today/panelTasks.ts';
import { listPanelsOf } from '../appraisals/panelStore.ts';
import type { Tx } from '../db/connection.ts';
import { unitNames } from '../org/store.ts';

/** What waits for a reviewer or head in panels that are not done, each by their own part alone. */
export async function listPanelDuties(tx: Tx, actor: Actor, today: Day): Promise<readonly PanelDutyFacts[]> {
  const reviewing = unitsHeldAs(actor, ['reviewer']);
  if (reviewing.length === 0) return [];
  const { rows } = await sql<{ assessment_id: string; unit_id: string; by_unit_id: string; year: number }>`
    select p.assessment_id, c.unit_id, p.by_unit_id, c.year from appraisal_panel p
    join assessment a on a.id = p.assessment_id join campaign c on c.id = a.campaign_id
    where p.state <> 'concluded' and a.state = 'submitted' and p.by_unit_id = any(${reviewing}::uuid[]) and (p.head_id = ${actor.personId}
      or exists (select 1 from appraisal_panel_member m where m.panel_id = p.id and m.person_id = ${actor.personId}))
    order by p.due_on, p.id`.execute(tx);
  const panels = await listPanelsOf(
    tx,
    rows.map(({ assessment_id }) => assessment_id),
  );
  const names = await unitNames(
    tx,
    rows.map(({ unit_id }) => unit_id),
    today,
  );
  return rows.flatMap(({ assessment_id: assessmentId, unit_id, by_unit_id: byUnitId, year }) => {
    const panel = panels.get(assessmentId)!;
    const duty = dutyOf(panel, actor.personId, today);
    if (duty === null) return [];
    return [{ assessmentId, byUnitId, unitName: names.get(unit_id) ?? '', year, duty, dueOn: panel.terms.dueOn }];
  });
}

/** The explanations that units of which the actor is clerk or head have not sent. */
export async function listExplanationsOwed(tx: Tx, actor: Actor): Promise<readonly ExplanationFacts[]> {
  const kept = unitsHeldAs(actor, ['clerk', 'unit-head']);
  if (kept.length === 0) return [];
  const { rows } = await sql<{ campaign_id: string; unit_id: string; year: number; lines: number; due_on: Day }>`
    select c.id as campaign_id, c.unit_id, c.year, e.due_on,
      (select count(*)::int from appraisal_panel_point t where t.panel_id = p.id and (t.by_gap or t.by_spread)) as lines
    from appraisal_explanation e join appraisal_panel p on p.id = e.panel_id
    join assessment a on a.id = p.assessment_id join campaign c on c.id = a.campaign_id
    where e.sent_at is null and p.state = 'explaining' and c.unit_id = any(${kept}::uuid[])
    order by e.due_on, c.id`.execute(tx);
  return rows.map((row) => ({
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    year: row.year,
    lines: row.lines,
    dueOn: row.due_on,
  }));
}
