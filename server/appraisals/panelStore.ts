import type { AppraisalScore } from '#domain/appraisals/appraisal.ts';
import type { CombiningRule, Rounding } from '#domain/appraisals/combine.ts';
import type {
  Explanation,
  Panel,
  PanelHandover,
  PanelMember,
  PanelPoint,
  PanelTerms,
  Reopening,
} from '#domain/appraisals/panel.ts';
import type { Tx } from '../db/connection.ts';

export async function findPanel(tx: Tx, assessmentId: string): Promise<Panel | undefined> {
  return (await listPanelsOf(tx, [assessmentId])).get(assessmentId);
}

/** The panels of several assessments, by assessment; eight queries however many. */
export async function listPanelsOf(tx: Tx, assessmentIds: readonly string[]): Promise<ReadonlyMap<string, Panel>> {
  if (assessmentIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('appraisal_panel')
    .selectAll()
    .where('assessment_id', 'in', [...assessmentIds])
    .execute();
  if (rows.length === 0) return new Map();
  const ids = rows.map(({ id }) => id);
  const members = await membersOf(tx, ids);
  const reopenings = await reopeningsOf(tx, ids);
  const handovers = await handoversOf(tx, ids);
  const points = await pointsOf(tx, ids);
  const explanations = await explanationsOf(tx, ids);
  return new Map(
    rows.map((row) => {
      const { id, assessment_id: assessmentId, by_unit_id: byUnitId, head_id: headId, set_up_by: setUpBy, version } = row;
      const { set_up_at: setUpAt, opened_at: openedAt, concluded_at: concludedAt } = row;
      const parts = {
        members: members.get(id) ?? [],
        reopenings: reopenings.get(id) ?? [],
        handovers: handovers.get(id) ?? [],
        points: points.get(id) ?? [],
        explanation: explanations.get(id) ?? null,
      };
      const state = row.state as Panel['state'];
      const head = { id, assessmentId, byUnitId, headId, state, terms: termsOf(row) };
      return [assessmentId, { ...head, ...parts, setUpBy, setUpAt, openedAt, concludedAt, version }];
    }),
  );
}

interface TermsRow {
  readonly due_on: PanelTerms['dueOn'];
  readonly rule: string;
  readonly rounding: string;
  readonly source: string;
  readonly overall_limit: number;
  readonly line_limit: number;
  readonly spread_limit: number;
  readonly explanation_days: number;
}

const termsOf = (row: TermsRow): PanelTerms => ({
  dueOn: row.due_on,
  rule: row.rule as CombiningRule,
  rounding: row.rounding as Rounding,
  source: row.source,
  limits: { overall: row.overall_limit, line: row.line_limit, spread: row.spread_limit },
  explanationDays: row.explanation_days,
});

const termsRowOf = ({ dueOn, rule, rounding, source, limits, explanationDays }: PanelTerms): TermsRow => ({
  due_on: dueOn,
  rule,
  rounding,
  source,
  overall_limit: limits.overall,
  line_limit: limits.line,
  spread_limit: limits.spread,
  explanation_days: explanationDays,
});

function byPanel<Row extends { panel_id: string }, Part>(rows: readonly Row[], of: (row: Row) => Part) {
  const found = new Map<string, Part[]>();
  for (const row of rows) found.set(row.panel_id, [...(found.get(row.panel_id) ?? []), of(row)]);
  return found as ReadonlyMap<string, readonly Part[]>;
}

async function membersOf(tx: Tx, ids: readonly string[]) {
  const scores = await tx
    .selectFrom('appraisal_panel_score')
    .selectAll()
    .where('panel_id', 'in', [...ids])
    .orderBy('line_code')
    .execute();
  const sheets = new Map<string, AppraisalScore[]>();
  for (const row of scores) {
    const { line_code: lineCode, points, note, person_id: scoredBy, scored_at: scoredAt, version } = row;
    const key = `${row.panel_id} ${scoredBy}`;
    sheets.set(key, [...(sheets.get(key) ?? []), { lineCode, points, note, scoredBy, scoredAt, version }]);
  }
  const rows = await tx
    .selectFrom('appraisal_panel_member')
    .selectAll()
    .where('panel_id', 'in', [...ids])
    .orderBy('person_id')
    .execute();
  return byPanel(
    rows,
    ({ panel_id, person_id: personId, handed_in_at: handedInAt, stepped_out_at: steppedOutAt }): PanelMember => {
      return { personId, scores: sheets.get(`${panel_id} ${personId}`) ?? [], handedInAt, steppedOutAt };
    },
  );
}

async function reopeningsOf(tx: Tx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('appraisal_panel_reopening')
    .selectAll()
    .where('panel_id', 'in', [...ids])
    .orderBy('reopened_at')
    .orderBy('person_id')
    .execute();
  return byPanel(rows, ({ person_id: personId, reason, reopened_by: by, reopened_at: at }): Reopening => {
    return { personId, reason, by, at };
  });
}

async function handoversOf(tx: Tx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('appraisal_panel_handover')
    .selectAll()
    .where('panel_id', 'in', [...ids])
    .orderBy('number')
    .execute();
  return byPanel(rows, ({ from_id: fromId, to_id: toId, reason, handed_by: by, handed_at: at }): PanelHandover => {
    return { fromId, toId, reason, by, at };
  });
}

async function pointsOf(tx: Tx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('appraisal_panel_point')
    .selectAll()
    .where('panel_id', 'in', [...ids])
    .orderBy('line_code')
    .execute();
  return byPanel(rows, (row): PanelPoint => {
    const because = [...(row.by_gap ? (['gap'] as const) : []), ...(row.by_spread ? (['spread'] as const) : [])];
    return { lineCode: row.line_code, first: row.first_points, because, second: row.second_points, why: row.reason };
  });
}

async function explanationsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Explanation>> {
  const where = [...ids];
  const rows = await tx.selectFrom('appraisal_explanation').selectAll().where('panel_id', 'in', where).execute();
  const said = await tx
    .selectFrom('appraisal_explanation_line')
    .selectAll()
    .where('panel_id', 'in', where)
    .orderBy('line_code')
    .execute();
  const lines = byPanel(said, ({ line_code: lineCode, text }) => ({ lineCode, text }));
  return new Map(
    rows.map((row) => {
      const { asked_at: askedAt, due_on: dueOn, arrived_on: arrivedOn, sent_by: sentBy, sent_at: sentAt } = row;
      return [
        row.panel_id,
        { askedAt, dueOn, arrivedOn, sentBy, sentAt, paperHash: row.paper_hash, lines: lines.get(row.panel_id) ?? [] },
      ];
    }),
  );
}

export async function addPanel(tx: Tx, panel: Panel): Promise<void> {
  await tx
    .insertInto('appraisal_panel')
    .values({
      id: panel.id,
      assessment_id: panel.assessmentId,
      by_unit_id: panel.byUnitId,
      set_up_by: panel.setUpBy,
      set_up_at: panel.setUpAt,
      ...headRowOf(panel),
    })
    .execute();
  await addMembers(tx, panel.id, panel.members);
}

const headRowOf = (panel: Panel) => ({
  head_id: panel.headId,
  state: panel.state,
  ...termsRowOf(panel.terms),
  opened_at: panel.openedAt,
  concluded_at: panel.concludedAt,
  version: panel.version,
});

async function addMembers(tx: Tx, panel_id: string, members: readonly PanelMember[]): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map(({ personId: person_id, handedInAt: handed_in_at, steppedOutAt: stepped_out_at }) => {
    return { panel_id, person_id, handed_in_at, stepped_out_at };
  });
  await tx.insertInto('appraisal_panel_member').values(rows).execute();
}

/** Writes what differs from `before`; the caller holds the assessment. */
export async function savePanel(tx: Tx, before: Panel, after: Panel): Promise<void> {
  await saveMembers(tx, before, after);
  await addReopenings(tx, after.id, after.reopenings.slice(before.reopenings.length));
  await addHandovers(tx, before, after);
  if (after.points !== before.points) await savePoints(tx, after);
  if (after.explanation !== before.explanation && after.explanation)
    await saveExplanation(tx, before, after.id, after.explanation);
  await tx.updateTable('appraisal_panel').set(headRowOf(after)).where('id', '=', after.id).execute();
}

async function saveMembers(tx: Tx, before: Panel, after: Panel): Promise<void> {
  const known = new Map(before.members.map((member) => [member.personId, member]));
  for (const member of after.members) {
    const was = known.get(member.personId);
    if (!was || was === member) continue;
    const scores = member.scores.filter((score) => !was.scores.includes(score));
    if (scores.length > 0) await saveScores(tx, after.id, scores);
    await tx
      .updateTable('appraisal_panel_member')
      .set({ handed_in_at: member.handedInAt, stepped_out_at: member.steppedOutAt })
      .where('panel_id', '=', after.id)
      .where('person_id', '=', member.personId)
      .execute();
  }
  const added = after.members.filter(({ personId }) => !known.has(personId));
  await addMembers(tx, after.id, added);
}

async function saveScores(tx: Tx, panel_id: string, scores: readonly AppraisalScore[]): Promise<void> {
  const rows = scores.map(({ lineCode, points, note, scoredBy, scoredAt, version }) => {
    return { panel_id, person_id: scoredBy, line_code: lineCode, points, note, scored_at: scoredAt, version };
  });
  const columns = ['points', 'note', 'scored_at', 'version'] as const;
  await tx
    .insertInto('appraisal_panel_score')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['panel_id', 'person_id', 'line_code'])
        .doUpdateSet(({ ref }) => Object.fromEntries(columns.map((column) => [column, ref(`excluded.${column}`)]))),
    )
    .execute();
}

async function addReopenings(tx: Tx, panel_id: string, reopenings: readonly Reopening[]): Promise<void> {
  if (reopenings.length === 0) return;
  const rows = reopenings.map(({ personId: person_id, reason, by: reopened_by, at: reopened_at }) => {
    return { panel_id, person_id, reason, reopened_by, reopened_at };
  });
  await tx.insertInto('appraisal_panel_reopening').values(rows).execute();
}

async function addHandovers(tx: Tx, before: Panel, after: Panel): Promise<void> {
  const from = before.handovers.length;
  const added = after.handovers.slice(from).map(({ fromId, toId, reason, by, at }, index) => ({
    ...{ panel_id: after.id, number: from + index + 1, from_id: fromId, to_id: toId, reason },
    ...{ handed_by: by, handed_at: at },
  }));
  if (added.length > 0) await tx.insertInto('appraisal_panel_handover').values(added).execute();
}

async function savePoints(tx: Tx, { id, points }: Panel): Promise<void> {
  const rows = points.map(({ lineCode, first, because, second, why }) => ({
    panel_id: id,
    line_code: lineCode,
    first_points: first,
    by_gap: because.includes('gap'),
    by_spread: because.includes('spread'),
    second_points: second,
    reason: why,
  }));
  await tx
    .insertInto('appraisal_panel_point')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['panel_id', 'line_code'])
        .doUpdateSet(({ ref }) => ({ second_points: ref('excluded.second_points'), reason: ref('excluded.reason') })),
    )
    .execute();
}

async function saveExplanation(tx: Tx, before: Panel, panel_id: string, explanation: Explanation): Promise<void> {
  const {
    askedAt: asked_at,
    dueOn: due_on,
    arrivedOn: arrived_on,
    sentBy: sent_by,
    sentAt: sent_at,
    paperHash,
    lines,
  } = explanation;
  const row = { asked_at, due_on, arrived_on, sent_by, sent_at, paper_hash: paperHash };
  if (before.explanation === null) {
    await tx
      .insertInto('appraisal_explanation')
      .values({ panel_id, ...row })
      .execute();
    return;
  }
  await tx.updateTable('appraisal_explanation').set(row).where('panel_id', '=', panel_id).execute();
  if (lines.length === 0) return;
  await tx
    .insertInto('appraisal_explanation_line')
    .values(lines.map(({ lineCode: line_code, text }) => ({ panel_id, line_code, text })))
    .execute();
}
