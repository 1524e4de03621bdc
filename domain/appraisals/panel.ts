import type { Points } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import {
  type Appraisal,
  type AppraisalScore,
  type Appraised,
  defaultGapLimits,
  type GapLimits,
  whyNotWork,
} from './appraisal.ts';
import type { CombiningRule, Rounding } from './combine.ts';
import { type PanelTie, tieCodes } from './panelTie.ts';

/** From which gap to the self score, and from which spread between reviewers on, the unit explains (mức lệch phải giải trình). */
export interface PanelLimits extends GapLimits {
  /** Between the lowest and the highest reviewer at one line: above it the line is opened. */
  readonly spread: Points;
}

/** Where the plan sets no limit: those of one reviewer alone, and 2 points between reviewers. */
export const defaultPanelLimits: PanelLimits = { ...defaultGapLimits, spread: 200 };

/** What was laid down before anybody scored (quy định của tổ). */
export interface PanelTerms {
  /** The last day to hand in (hạn nộp phiếu chấm). */
  readonly dueOn: Day;
  readonly rule: CombiningRule;
  readonly rounding: Rounding;
  /** Which plan or regulation says so, in words (căn cứ). */
  readonly source: string;
  readonly limits: PanelLimits;
  /** Days the unit has to explain, counted from the day it is asked. */
  readonly explanationDays: number;
}

/** One independent reviewer with a sheet of their own (thành viên tổ thẩm định). */
export interface PanelMember {
  readonly personId: string;
  readonly scores: readonly AppraisalScore[];
  readonly handedInAt: string | null;
  /** Said to be tied to the unit, and out of it since (tự khai có liên quan). */
  readonly steppedOutAt: string | null;
}

/** Why a line was opened: away from the self score, or reviewers apart (lý do phải giải trình). */
export const openedBecause = ['gap', 'spread'] as const;
export type OpenedBecause = (typeof openedBecause)[number];

/** The common point of a line: as the first look gave it, and as the second did where the line was opened (điểm chung của tổ). */
export interface PanelPoint {
  readonly lineCode: string;
  readonly first: Points;
  /** Empty: not opened, and never changed. */
  readonly because: readonly OpenedBecause[];
  readonly second: Points | null;
  /** The reason that stands beside the second point. */
  readonly why: string | null;
}

/** What the unit says at one opened line (nội dung giải trình). */
export interface ExplainedLine {
  readonly lineCode: string;
  readonly text: string;
}

/** The one explanation by the unit (giải trình một lần, có hạn). */
export interface Explanation {
  readonly askedAt: string;
  readonly dueOn: Day;
  /** The day it came in; on paper, that of its arrival stamp. */
  readonly arrivedOn: Day | null;
  readonly sentBy: string | null;
  readonly sentAt: string | null;
  /** The scan, where it came on paper. */
  readonly paperHash: string | null;
  readonly lines: readonly ExplainedLine[];
}

/** A sheet given back to its reviewer by the head (mở lại phiếu chấm). */
export interface Reopening {
  readonly personId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** The panel came under another head (bàn giao tổ trưởng). */
export interface PanelHandover {
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Several independent reviewers over one assessment (tổ thẩm định): blind until all are in, one explanation, one second look. */
export interface Panel {
  readonly id: string;
  readonly assessmentId: string;
  readonly byUnitId: string;
  readonly headId: string;
  readonly state: 'scoring' | 'combining' | 'explaining' | 'concluded';
  readonly terms: PanelTerms;
  readonly members: readonly PanelMember[];
  readonly reopenings: readonly Reopening[];
  readonly handovers: readonly PanelHandover[];
  readonly points: readonly PanelPoint[];
  readonly explanation: Explanation | null;
  readonly setUpBy: string;
  readonly setUpAt: string;
  readonly openedAt: string | null;
  readonly concludedAt: string | null;
  /** Counts the head's acts alone, so that it tells nobody who is in. */
  readonly version: number;
}

/** What is laid down about a new panel. */
export interface PanelPlan {
  readonly headId: string;
  readonly memberIds: readonly string[];
  readonly terms: PanelTerms;
}

/** Whoever is named, as the site knows them: with a reviewer's seat at the body or none, and what ties them to the unit. */
export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly isReviewer: boolean;
  readonly ties: readonly PanelTie[];
}

/** The unit whose file it is, as a refusal names it. */
export interface PanelUnit {
  readonly unitName: string;
  readonly today: Day;
}

/** Too few, twice, no reviewer of the body, tied to the unit, a day gone by, somebody has scored alone: all at once. */
export function whyNotSetUp(
  existing: Panel | undefined,
  appraisal: Appraisal,
  appraised: Appraised,
  plan: PanelPlan,
  candidates: readonly Candidate[],
  { unitName: unit, today }: PanelUnit,
): Refusal[] {
  const { memberIds, headId, terms } = plan;
  const reasons: Refusal[] = whyNotPanel(existing, appraisal, appraised, unit);
  if (new Set(memberIds).size < 2) reasons.push(inputRefusal('appraisals.panel-too-small', 'memberIds'));
  if (terms.dueOn < today) reasons.push(inputRefusal('appraisals.panel-day-past', 'dueOn', { day: shortDate(terms.dueOn) }));
  return [...reasons, ...whyNotNamed([...new Set([...memberIds, headId])], candidates, unit)];
}

/** Why a file cannot have a panel at all: not submitted, finished, has one, somebody has begun to score alone. */
export function whyNotPanel(existing: Panel | undefined, appraisal: Appraisal, appraised: Appraised, unit: string): Refusal[] {
  const reasons = whyNotWork(appraisal, appraised);
  if (existing) return [...reasons, stateRefusal('appraisals.panel-exists', { unit })];
  return appraisal.scores.length > 0 ? [...reasons, stateRefusal('appraisals.scored-alone', { unit })] : reasons;
}

/** Why somebody cannot sit in the panel over this unit's file. */
export function whyNotNamed(personIds: readonly string[], candidates: readonly Candidate[], unit: string): Refusal[] {
  return personIds.flatMap((personId) => {
    const found = candidates.find((each) => each.personId === personId);
    const facts = { name: found?.name ?? '', unit };
    if (!found?.isReviewer) return [inputRefusal('appraisals.not-a-reviewer', 'memberIds', facts)];
    return found.ties.map((tie) => inputRefusal(tieCodes[tie], 'memberIds', facts));
  });
}

/** A new panel (lập tổ thẩm định); everybody's sheet is empty. */
export function setUpPanel(
  plan: PanelPlan,
  { id, by, at, appraisal }: { readonly id: string; readonly by: string; readonly at: string; readonly appraisal: Appraisal },
): Panel {
  const { assessmentId, byUnitId } = appraisal;
  const members = [...new Set(plan.memberIds)].map(memberOf);
  const nothing = { points: [], explanation: null, reopenings: [], handovers: [], openedAt: null, concludedAt: null };
  const { headId, terms } = plan;
  return {
    id,
    assessmentId,
    byUnitId,
    headId,
    state: 'scoring',
    terms,
    members,
    ...nothing,
    setUpBy: by,
    setUpAt: at,
    version: 0,
  };
}

const memberOf = (personId: string): PanelMember => ({ personId, scores: [], handedInAt: null, steppedOutAt: null });

/** Those who still take part: neither stepped out. */
export const activeOf = (panel: Panel): readonly PanelMember[] =>
  panel.members.filter(({ steppedOutAt }) => steppedOutAt === null);

/** Those whose sheets are in, and count (phiếu đã nộp). */
export const countedOf = (panel: Panel): readonly PanelMember[] => panel.members.filter(({ handedInAt }) => handedInAt !== null);

/** The active member with this person, if any. */
export const memberIn = (panel: Panel, personId: string): PanelMember | undefined =>
  activeOf(panel).find((member) => member.personId === personId);

/** Whoever said to be tied to the unit gives its file no point, also once the panel is done. */
export const whyNotSteppedOut = (panel: Panel, personId: string): Refusal[] =>
  panel.members.some((member) => member.personId === personId && member.steppedOutAt !== null)
    ? [{ kind: 'forbidden', code: 'appraisals.not-on-panel' }]
    : [];

/** Asks for the panel's head; a scoring head first hands in their own, so that they lead without having looked. */
export function whyNotHead(panel: Panel, personId: string): Refusal[] {
  if (panel.headId !== personId) return [{ kind: 'forbidden', code: 'appraisals.only-panel-head' }];
  const own = memberIn(panel, personId);
  const isBlind = panel.state === 'scoring' && own !== undefined && own.handedInAt === null;
  return isBlind ? [stateRefusal('appraisals.head-not-in')] : [];
}

/** While the panel is blind the head may name one more (bổ sung thành viên): somebody who is not, and never was, on it. */
export function whyNotAddReviewer(panel: Panel, candidate: Candidate, unit: string): Refusal[] {
  const reasons = panel.state === 'scoring' ? [] : [stateRefusal('appraisals.panel-opened')];
  const isOn = panel.members.some(({ personId }) => personId === candidate.personId);
  if (isOn) reasons.push(inputRefusal('appraisals.on-panel-already', 'personId', { name: candidate.name }));
  return [...reasons, ...whyNotNamed([candidate.personId], [candidate], unit)];
}

export function addReviewer(panel: Panel, candidate: Candidate, unit: string): Panel {
  refuseIf(whyNotAddReviewer(panel, candidate, unit));
  return { ...panel, members: [...panel.members, memberOf(candidate.personId)], version: panel.version + 1 };
}

/** Moves the last day (dời hạn nộp phiếu chấm); nobody's state is asked, so it tells nothing. */
export function whyNotMoveDay(panel: Panel, dueOn: Day, today: Day): Refusal[] {
  const reasons = panel.state === 'scoring' ? [] : [stateRefusal('appraisals.panel-opened')];
  return dueOn < today ? [...reasons, inputRefusal('appraisals.panel-day-past', 'dueOn', { day: shortDate(dueOn) })] : reasons;
}

export function moveDay(panel: Panel, dueOn: Day, today: Day): Panel {
  refuseIf(whyNotMoveDay(panel, dueOn, today));
  return { ...panel, terms: { ...panel.terms, dueOn }, version: panel.version + 1 };
}
