import { type Points, type Score, whyNotScore } from '../criteria/scoreSheet.ts';
import { type Day, dayAt, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import type { AppraisalScore, Appraised } from './appraisal.ts';
import { countedOf, type ExplainedLine, type Panel, type PanelPoint } from './panel.ts';

/** The lines above the limits (dòng phải giải trình); nothing else is looked at again. */
export const openedOf = (panel: Panel): readonly PanelPoint[] => panel.points.filter(({ because }) => because.length > 0);

/** An explanation as it comes in. */
export interface Explained {
  readonly lines: readonly ExplainedLine[];
  /** Today where it is sent here; on paper, the day of the arrival stamp. */
  readonly arrivedOn: Day;
  readonly today: Day;
}

/** Nobody asked, sent once already, late, at a line that was not opened, empty: all at once. */
export function whyNotExplain(panel: Panel, { lines, arrivedOn, today }: Explained): Refusal[] {
  const asked = whyNotAsked(panel, arrivedOn);
  if (panel.explanation === null || panel.explanation.sentAt !== null) return asked;
  const reasons: Refusal[] = [...asked];
  const { askedAt } = panel.explanation;
  if (arrivedOn > today) reasons.push(inputRefusal('appraisals.arrives-in-future', 'arrivedOn'));
  if (arrivedOn < dayAt(askedAt)) {
    reasons.push(inputRefusal('appraisals.arrived-before-asked', 'arrivedOn', { day: shortDate(dayAt(askedAt)) }));
  }
  return [...reasons, ...whyNotExplainLines(panel, lines)];
}

/** Nobody asked, sent already, the panel is done; with the day it arrives on, too late. */
export function whyNotAsked({ explanation, state }: Panel, arrivedOn?: Day): Refusal[] {
  if (explanation === null) return [stateRefusal('appraisals.nothing-to-explain')];
  if (explanation.sentAt !== null) return [stateRefusal('appraisals.explained-already')];
  const reasons = state === 'explaining' ? [] : [stateRefusal('appraisals.looked-again')];
  const { dueOn } = explanation;
  const isLate = arrivedOn !== undefined && arrivedOn > dueOn;
  const facts = { day: shortDate(dueOn), arrived: isLate ? shortDate(arrivedOn) : '' };
  return isLate ? [...reasons, stateRefusal('appraisals.explanation-late', facts)] : reasons;
}

/** A line that was not opened, twice, or nothing said at all. */
export function whyNotExplainLines(panel: Panel, lines: readonly ExplainedLine[]): Refusal[] {
  const open = openedOf(panel).map(({ lineCode }) => lineCode);
  const codes = lines.map(({ lineCode }) => lineCode);
  const strange = lines.filter(({ lineCode }) => !open.includes(lineCode));
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...strange.map(({ lineCode: line }) => inputRefusal('appraisals.line-not-opened', `lines.${line}`, { line })),
    ...twice.map((line) => inputRefusal('appraisals.line-twice', `lines.${line}`, { line })),
    ...(lines.some(({ text }) => text.trim() !== '') ? [] : [inputRefusal('appraisals.explanation-empty', 'lines')]),
  ];
}

/** The unit's one explanation is in (đơn vị giải trình). */
export function explain(
  panel: Panel,
  explained: Explained,
  { by, at, paperHash }: { readonly by: string; readonly at: string; readonly paperHash: string | null },
): Panel {
  refuseIf(whyNotExplain(panel, explained));
  const lines = explained.lines.filter(({ text }) => text.trim() !== '');
  const sent = { arrivedOn: explained.arrivedOn, sentBy: by, sentAt: at, paperHash, lines };
  return { ...panel, explanation: { ...panel.explanation!, ...sent }, version: panel.version + 1 };
}

/** One opened line, looked at once more (xem lại một dòng): the point may stay, the reason is always given. */
export interface Look {
  readonly lineCode: string;
  readonly points: Points;
  readonly why: string;
}

/** Not yet, or no more; a line that was not opened; one left out; without a reason; off the sheet. */
export function whyNotLookAgain(panel: Panel, appraised: Appraised, looks: readonly Look[], today: Day): Refusal[] {
  const barred = whyNotBeginLook(panel, today);
  const codes = looks.map(({ lineCode }) => lineCode);
  const open = openedOf(panel).map(({ lineCode }) => lineCode);
  const missing = open.filter((code) => !codes.includes(code));
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...barred,
    ...missing.map((line) => inputRefusal('appraisals.look-missing', `looks.${line}`, { line })),
    ...twice.map((line) => inputRefusal('appraisals.line-twice', `looks.${line}`, { line })),
    ...looks.flatMap((look) => whyNotLook(appraised, look, open)),
  ];
}

/** Once the unit has explained, or its day has passed; and once only. */
export function whyNotBeginLook(panel: Panel, today: Day): Refusal[] {
  const { explanation } = panel;
  if (panel.state !== 'explaining' || explanation === null) return [stateRefusal('appraisals.no-second-look')];
  const isAwaited = explanation.sentAt === null && today <= explanation.dueOn;
  return isAwaited ? [stateRefusal('appraisals.explanation-awaited', { day: shortDate(explanation.dueOn) })] : [];
}

function whyNotLook({ body, violations }: Appraised, { lineCode: line, points, why }: Look, open: readonly string[]): Refusal[] {
  if (!open.includes(line)) return [inputRefusal('appraisals.line-not-opened', `looks.${line}`, { line })];
  const off = whyNotScore(body, { lineCode: line, points }, violations).map((reason) => ({ ...reason, at: `looks.${line}` }));
  return why.trim() === '' ? [...off, inputRefusal('appraisals.why-missing', `looks.${line}`, { line })] : off;
}

/** The second look ends the panel's work (kết thúc xem lại); only opened lines move. */
export function lookAgain(
  panel: Panel,
  appraised: Appraised,
  looks: readonly Look[],
  { today, now }: { readonly today: Day; readonly now: string },
): Panel {
  refuseIf(whyNotLookAgain(panel, appraised, looks, today));
  const points = panel.points.map((point): PanelPoint => {
    const look = looks.find(({ lineCode }) => lineCode === point.lineCode);
    return look ? { ...point, second: look.points, why: look.why } : point;
  });
  return { ...panel, points, state: 'concluded', concludedAt: now, version: panel.version + 1 };
}

/** A point that is no longer what the first look gave (điểm thay đổi sau giải trình, sau kết luận vi phạm). */
export interface ChangedPoint {
  readonly lineCode: string;
  readonly before: Points;
  readonly after: Points;
  readonly why: string;
}

/** Every point that differs from the first look's, and no other: moved by the second, or given up for a violation concluded since (`now`). */
export function changedPoints(
  panel: Pick<Panel, 'points'>,
  now: readonly Pick<AppraisalScore, 'lineCode' | 'points' | 'note'>[] = [],
): readonly ChangedPoint[] {
  return panel.points.flatMap(({ lineCode, first: before, second, why }) => {
    const common = second ?? before;
    const score = now.find((one) => one.lineCode === lineCode);
    const after = score?.points ?? common;
    if (after === before) return [];
    return [{ lineCode, before, after, why: (after === common ? why : score?.note) ?? '' }];
  });
}

/** What the panel comes to, line by line; `unsaid` is the note of a line at which nobody wrote one. */
export function panelScores(panel: Panel, unsaid: string): readonly (Score & { readonly note: string })[] {
  return panel.points.map(({ lineCode, first, second, why }) => {
    const notes = countedOf(panel).map(({ scores }) => scores.find((score) => score.lineCode === lineCode)?.note.trim() ?? '');
    const said = [...new Set(notes.filter((note) => note !== ''))].join('\n');
    return { lineCode, points: second ?? first, note: why ?? (said || unsaid) };
  });
}
