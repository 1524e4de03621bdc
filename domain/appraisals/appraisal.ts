import { type Judgement, judge } from '../criteria/judgement.ts';
import { linesOf, type Points, type Score, type SheetBody, type Violation, whyNotScore } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';

/** The points a reviewer gave to one line (điểm thẩm định). */
export interface AppraisalScore {
  readonly lineCode: string;
  /** Hundredths of a point; null: taken back. */
  readonly points: Points | null;
  readonly note: string;
  readonly scoredBy: string;
  readonly scoredAt: string;
  readonly version: number;
}

/** One of the inspection team (thành viên đoàn kiểm tra). */
export interface TeamMember {
  readonly name: string;
  readonly title: string;
}

/** The team's visit (kiểm tra tại đơn vị): sent by a decision, received by the head and the co-signer, one minutes. */
export interface Inspection {
  readonly onDay: Day;
  /** `08:00`, as the minutes state it. */
  readonly from: string;
  readonly until: string;
  /** Number of the decision that sent the team (quyết định thành lập đoàn kiểm tra), and its day. */
  readonly decisionNumber: string;
  readonly decisionDay: Day;
  readonly team: readonly TeamMember[];
  readonly headPresent: boolean;
  readonly coSignerPresent: boolean;
  readonly strengths: string;
  /** Areas and what is wanting, never a person. */
  readonly shortcomings: string;
  readonly requests: string;
  /** What the unit answered; null: it agreed. */
  readonly reply: string | null;
}

/** What the standing agency decided on a late submission (xét việc nộp trễ). */
export interface Lateness {
  readonly decision: 'accepted' | 'refused';
  readonly reason: string;
}

/** The appraisal of one assessment by the recognising superior (thẩm định): a layer of its own over the unit's two. */
export interface Appraisal {
  readonly id: string;
  readonly assessmentId: string;
  readonly byUnitId: string;
  readonly state: 'draft' | 'finished';
  readonly scores: readonly AppraisalScore[];
  readonly inspection: Inspection | null;
  readonly lateness: Lateness | null;
  readonly finishedAt: string | null;
  readonly finishedBy: string | null;
  readonly version: number;
}

/** From which gap to the self score on a note is required (mức lệch phải ghi lý do), in hundredths of a point. */
export interface GapLimits {
  /** Between the totals: beyond it every line that differs needs its note. */
  readonly overall: Points;
  /** At one line: from it on that line needs its note. */
  readonly line: Points;
}

/** Where the plan sets no limit: 10 points between the totals, 2 points at one line. */
export const defaultGapLimits: GapLimits = { overall: 1000, line: 200 };

/** What the appraisal judges: the sheet, the concluded violations, the submitted self scores, and whether it came late. */
export interface Appraised {
  readonly body: SheetBody;
  readonly violations: readonly Violation[];
  readonly self: readonly Score[];
  readonly isSubmitted: boolean;
  readonly isLate: boolean;
  /** Whether independent reviewers appraise it (tổ thẩm định): while they do, and after, nobody writes the common layer by hand. */
  readonly byPanel: 'none' | 'under-way' | 'concluded';
}

/** One line as the reviewer wants it to stand; `version` is the one they read, 0 where nobody had scored. */
export interface AppraisalEdit {
  readonly lineCode: string;
  readonly points: Points | null;
  readonly note: string;
  readonly version: number;
}

const state = (code: string, more: Partial<Refusal> = {}): Refusal => ({ kind: 'state', code, ...more });

export function openAppraisal(id: string, assessmentId: string, byUnitId: string): Appraisal {
  const nothing = { inspection: null, lateness: null, finishedAt: null, finishedBy: null };
  return { id, assessmentId, byUnitId, state: 'draft', scores: [], ...nothing, version: 0 };
}

/** Points by line, where there are any. */
export function appraisedPoints(appraisal: Pick<Appraisal, 'scores'>): readonly Score[] {
  return appraisal.scores.flatMap(({ lineCode, points }) => (points === null ? [] : [{ lineCode, points }]));
}

/** A finished appraisal is frozen; a returned assessment waits for the unit. */
export function whyNotWork(appraisal: Appraisal, appraised: Appraised): Refusal[] {
  if (appraisal.state === 'finished') return [state('appraisals.already-finished')];
  return appraised.isSubmitted ? [] : [state('appraisals.not-submitted')];
}

/** Line by line: no such line, above the maximum, off the step, full despite a violation, changed by a colleague meanwhile. */
export function whyNotAppraiseLines(appraisal: Appraisal, appraised: Appraised, edits: readonly AppraisalEdit[]): Refusal[] {
  const codes = edits.map(({ lineCode }) => lineCode);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...whyNotWork(appraisal, appraised),
    ...whyNotBesidePanel(appraisal, appraised, edits),
    ...twice.map((line): Refusal => ({ kind: 'input', code: 'appraisals.line-twice', at: `scores.${line}`, facts: { line } })),
    ...edits.flatMap((edit) => whyNotEdit(appraisal, appraised, edit)),
  ];
}

/** Lines whose point a violation concluded since forbids (dòng có vi phạm kết luận sau): all that still moves once a panel is done. */
export const overtakenLines = (appraisal: Pick<Appraisal, 'scores'>, { body, violations }: Appraised): readonly string[] =>
  appraisedPoints(appraisal)
    .filter((score) => whyNotScore(body, score, violations).length > 0)
    .map(({ lineCode }) => lineCode);

/** Where a panel appraises, nobody scores beside it; a line overtaken by a violation is given a point that it allows, with a note. */
function whyNotBesidePanel(appraisal: Appraisal, appraised: Appraised, edits: readonly AppraisalEdit[]): Refusal[] {
  if (appraised.byPanel === 'none') return [];
  const open = appraised.byPanel === 'concluded' ? overtakenLines(appraisal, appraised) : [];
  const isOpen = ({ lineCode, points }: AppraisalEdit) => open.includes(lineCode) && points !== null;
  if (open.length === 0 || !edits.every(isOpen)) return [state('appraisals.panel-appraises')];
  const noteless = edits.filter(({ note }) => note.trim() === '');
  return noteless.map(({ lineCode: line }) => state('appraisals.note-missing', { at: `notes.${line}`, facts: { line } }));
}

function whyNotEdit(appraisal: Appraisal, { body, violations }: Appraised, edit: AppraisalEdit): Refusal[] {
  const { lineCode: line, points } = edit;
  const at = `scores.${line}`;
  if (points === null && !linesOf(body).some(({ code }) => code === line)) {
    return [{ kind: 'input', code: 'criteria.no-such-line', at, facts: { line } }];
  }
  const refusals = points === null ? [] : whyNotScore(body, { lineCode: line, points }, violations);
  const current = appraisal.scores.find((score) => score.lineCode === line);
  if ((current?.version ?? 0) === edit.version || isSame(current, edit)) return refusals;
  const theirs = current && current.points !== null ? current.points / 100 : '–';
  const facts = { line, theirs, yours: points === null ? '–' : points / 100, version: current?.version ?? 0 };
  return [...refusals, state('appraisals.line-changed', { at, facts })];
}

const isSame = (current: AppraisalScore | undefined, edit: AppraisalEdit) =>
  (current?.points ?? null) === edit.points && (current?.note ?? '') === edit.note;

/** The appraisal with these lines; the unit's own columns are never touched. */
export function appraiseLines(
  appraisal: Appraisal,
  appraised: Appraised,
  edits: readonly AppraisalEdit[],
  scored: { readonly by: string; readonly at: string },
): Appraisal {
  refuseIf(whyNotAppraiseLines(appraisal, appraised, edits));
  const find = (code: string) => appraisal.scores.find(({ lineCode }) => lineCode === code);
  const written = edits
    .filter((edit) => !isSame(find(edit.lineCode), edit))
    .map(({ lineCode, points, note }): AppraisalScore => {
      const version = (find(lineCode)?.version ?? 0) + 1;
      return { lineCode, points, note, scoredBy: scored.by, scoredAt: scored.at, version };
    });
  const kept = appraisal.scores.filter(({ lineCode }) => !written.some((score) => score.lineCode === lineCode));
  return { ...appraisal, scores: [...kept, ...written] };
}

export function whyNotRecordInspection(
  appraisal: Appraisal,
  appraised: Appraised,
  inspection: Inspection,
  today: Day,
): Refusal[] {
  const { onDay, decisionDay, from, until } = inspection;
  const wrong: Refusal[] = [];
  if (onDay > today) wrong.push({ kind: 'input', code: 'appraisals.inspection-in-future', at: 'onDay' });
  if (decisionDay > onDay) wrong.push({ kind: 'input', code: 'appraisals.decision-after-inspection', at: 'decisionDay' });
  if (until <= from) wrong.push({ kind: 'input', code: 'appraisals.ends-before-it-begins', at: 'until' });
  return [...whyNotWork(appraisal, appraised), ...wrong];
}

/** Records the one minutes of the visit; it can be corrected until the appraisal is finished. */
export function recordInspection(appraisal: Appraisal, appraised: Appraised, inspection: Inspection, today: Day): Appraisal {
  refuseIf(whyNotRecordInspection(appraisal, appraised, inspection, today));
  return { ...appraisal, inspection, version: appraisal.version + 1 };
}

export function whyNotDecideLateness(appraisal: Appraisal, appraised: Appraised): Refusal[] {
  return [...whyNotWork(appraisal, appraised), ...(appraised.isLate ? [] : [state('appraisals.not-late')])];
}

/** The standing agency takes a late submission or does not (nhận hay không nhận hồ sơ nộp trễ), with its reason. */
export function decideLateness(appraisal: Appraisal, appraised: Appraised, lateness: Lateness): Appraisal {
  refuseIf(whyNotDecideLateness(appraisal, appraised));
  return { ...appraisal, lateness, version: appraisal.version + 1 };
}

/** Lines whose gap to the self score calls for a note that is not there. */
export function linesWithoutNote(appraisal: Appraisal, { body, self }: Appraised, limits: GapLimits): readonly string[] {
  const gaps = linesOf(body).map(({ code }) => {
    const mine = appraisal.scores.find(({ lineCode }) => lineCode === code);
    const theirs = self.find(({ lineCode }) => lineCode === code)?.points ?? 0;
    return { code, note: mine?.note ?? '', gap: mine && mine.points !== null ? mine.points - theirs : 0 };
  });
  const overall = Math.abs(gaps.reduce((sum, { gap }) => sum + gap, 0)) > limits.overall;
  return gaps
    .filter(({ gap, note }) => note === '' && (Math.abs(gap) >= limits.line || (overall && gap !== 0)))
    .map(({ code }) => code);
}

/** All that is left: every line scored, notes at the gaps, the inspection, the decision on lateness. A refused late submission is not scored. */
export function whyNotFinish(appraisal: Appraisal, appraised: Appraised, limits: GapLimits = defaultGapLimits): Refusal[] {
  const barred = whyNotWork(appraisal, appraised);
  if (barred.length > 0) return barred;
  if (appraised.isLate && appraisal.lateness === null) barred.push(state('appraisals.lateness-open', { at: 'lateness' }));
  if (appraised.isLate && appraisal.lateness?.decision === 'refused') return barred;
  if (appraised.byPanel === 'under-way') return [...barred, state('appraisals.panel-under-way'), ...uninspected(appraisal)];
  return [...barred, ...linesWanting(appraisal, appraised, limits), ...uninspected(appraisal)];
}

const uninspected = (appraisal: Appraisal) =>
  appraisal.inspection === null ? [state('appraisals.not-inspected', { at: 'inspection' })] : [];

/** What the lines themselves still want: points, notes at the gaps, and none that a violation concluded since has overtaken. */
export function linesWanting(appraisal: Appraisal, appraised: Appraised, limits: GapLimits): Refusal[] {
  const barred: Refusal[] = [];
  const given = new Set(appraisedPoints(appraisal).map(({ lineCode }) => lineCode));
  const left = linesOf(appraised.body).filter(({ code }) => !given.has(code));
  if (left.length > 0) {
    const facts = { count: left.length, first: left[0]!.code };
    barred.push(state('appraisals.lines-left', { at: `scores.${left[0]!.code}`, facts }));
  }
  const overtaken = appraisedPoints(appraisal).flatMap((score) => whyNotScore(appraised.body, score, appraised.violations));
  const noteless = linesWithoutNote(appraisal, appraised, limits).map((line) =>
    state('appraisals.note-missing', { at: `notes.${line}`, facts: { line } }),
  );
  return [...barred, ...overtaken.map((refusal): Refusal => ({ ...refusal, kind: 'state' })), ...noteless];
}

/** The appraisal with a panel's common points as its scores (điểm chung thành điểm thẩm định). */
export function takePanelScores(
  appraisal: Appraisal,
  scores: readonly (Score & { readonly note: string })[],
  { by, at }: { readonly by: string; readonly at: string },
): Appraisal {
  const taken = scores.map((score): AppraisalScore => ({ ...score, scoredBy: by, scoredAt: at, version: 1 }));
  return { ...appraisal, scores: taken, version: appraisal.version + 1 };
}

/** Freezes the appraisal (kết thúc thẩm định). */
export function finish(appraisal: Appraisal, appraised: Appraised, by: string, at: string, limits?: GapLimits): Appraisal {
  refuseIf(whyNotFinish(appraisal, appraised, limits));
  return { ...appraisal, state: 'finished', finishedAt: at, finishedBy: by, version: appraisal.version + 1 };
}

/** Whether the appraised year qualifies, and every reason why not; a late submission that was not taken never does. */
export function judgementOf(appraisal: Appraisal, body: SheetBody, violations: readonly Violation[]): Judgement {
  const judgement = judge(body, appraisedPoints(appraisal), violations);
  if (appraisal.lateness?.decision !== 'refused') return judgement;
  return { ...judgement, qualified: false, reasons: [state('appraisals.late-not-taken')] };
}
