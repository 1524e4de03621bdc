import { linesOf, type Points, type Score, whyNotScore } from '../criteria/scoreSheet.ts';
import { addDays, type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '../kernel/refusal.ts';
import type { Appraised } from './appraisal.ts';
import { combinedPoints, spreadOf } from './combine.ts';
import { countedOf, type OpenedBecause, type Panel, type PanelLimits, type PanelPoint } from './panel.ts';
import { isEverybodyIn } from './panelSheet.ts';

/** When the sheets are opened: the instant, and its day. */
export interface Opening {
  readonly today: Day;
  readonly now: string;
}

/** Before all are in, the head closes once the day has passed, with those who are in. */
export function whyNotClose(panel: Panel, today: Day): Refusal[] {
  if (panel.state !== 'scoring') return [stateRefusal('appraisals.panel-opened')];
  if (isEverybodyIn(panel)) return [];
  const reasons: Refusal[] = [];
  if (today <= panel.terms.dueOn) {
    reasons.push(stateRefusal('appraisals.panel-day-not-past', { day: shortDate(panel.terms.dueOn) }));
  }
  if (countedOf(panel).length === 0) reasons.push(stateRefusal('appraisals.nobody-in'));
  return reasons;
}

/** The points that those who are in gave to one line. */
export function pointsAt(panel: Panel, lineCode: string): readonly Points[] {
  return countedOf(panel).flatMap(({ scores }) => {
    const points = scores.find((score) => score.lineCode === lineCode)?.points ?? null;
    return points === null ? [] : [points];
  });
}

/** Opens the sheets (mở phiếu chấm): the first common points stand at once, or wait for the head's where the rule says so. */
export function openSheets(panel: Panel, appraised: Appraised, opening: Opening): Panel {
  refuseIf(whyNotClose(panel, opening.today));
  const opened: Panel = { ...panel, state: 'combining', openedAt: opening.now, version: panel.version + 1 };
  const firsts = linesOf(appraised.body).map(({ code }) => {
    return { lineCode: code, points: combinedPoints(pointsAt(panel, code), panel.terms, appraised.body.step) };
  });
  const whole = firsts.filter((first): first is Score => first.points !== null);
  return whole.length === firsts.length ? withFirstPoints(opened, appraised, whole, opening) : opened;
}

/** The lines whose point the head sets after discussion: those where the reviewers differ. */
export function linesToSettle(panel: Panel, { body }: Appraised): readonly string[] {
  return linesOf(body)
    .map(({ code }) => code)
    .filter((code) => spreadOf(pointsAt(panel, code)) > 0);
}

/** Each of the lines that differ once, within what the reviewers gave and as the sheet allows. */
export function whyNotSettle(panel: Panel, appraised: Appraised, settled: readonly Score[]): Refusal[] {
  if (panel.state !== 'combining') return [stateRefusal('appraisals.nothing-to-settle')];
  const open = linesToSettle(panel, appraised);
  const missing = open.filter((code) => !settled.some(({ lineCode }) => lineCode === code));
  return [
    ...missing.map((line) => inputRefusal('appraisals.point-missing', `scores.${line}`, { line })),
    ...settled.flatMap((score, index) => whyNotSettleOne(panel, appraised, score, { open, isTwice: isTwice(settled, index) })),
  ];
}

const isTwice = (scores: readonly Score[], at: number) =>
  scores.findIndex(({ lineCode }) => lineCode === scores[at]!.lineCode) !== at;

function whyNotSettleOne(
  panel: Panel,
  { body, violations }: Appraised,
  score: Score,
  { open, isTwice }: { readonly open: readonly string[]; readonly isTwice: boolean },
): Refusal[] {
  const { lineCode: line, points } = score;
  const at = `scores.${line}`;
  if (isTwice) return [inputRefusal('appraisals.line-twice', at, { line })];
  if (!open.includes(line)) return [inputRefusal('appraisals.line-agreed', at, { line })];
  const given = pointsAt(panel, line);
  const [least, most] = [Math.min(...given), Math.max(...given)];
  const isOut = points < least || points > most;
  const facts = { line, least: least / 100, most: most / 100 };
  return [...(isOut ? [inputRefusal('appraisals.outside-the-range', at, facts)] : []), ...whyNotScore(body, score, violations)];
}

/** The head sets the lines that differ (trưởng tổ chốt điểm); the others stand as everybody gave them. */
export function settle(panel: Panel, appraised: Appraised, settled: readonly Score[], opening: Opening): Panel {
  refuseIf(whyNotSettle(panel, appraised, settled));
  const firsts = linesOf(appraised.body).map(({ code }) => {
    return settled.find(({ lineCode }) => lineCode === code) ?? { lineCode: code, points: pointsAt(panel, code)[0]! };
  });
  return withFirstPoints({ ...panel, version: panel.version + 1 }, appraised, firsts, opening);
}

/** By line, why it is above the limits: away from the self score, reviewers apart. */
export function openedLines(
  panel: Panel,
  { body, self }: Pick<Appraised, 'body' | 'self'>,
  firsts: readonly Score[],
  limits: PanelLimits,
): ReadonlyMap<string, readonly OpenedBecause[]> {
  const gaps = linesOf(body).map(({ code }) => {
    const of = (scores: readonly Score[]) => scores.find(({ lineCode }) => lineCode === code)?.points ?? 0;
    return { code, gap: of(firsts) - of(self) };
  });
  const isApart = Math.abs(gaps.reduce((sum, { gap }) => sum + gap, 0)) > limits.overall;
  return new Map(
    gaps.map(({ code, gap }) => {
      const byGap = Math.abs(gap) >= limits.line || (isApart && gap !== 0);
      const bySpread = spreadOf(pointsAt(panel, code)) > limits.spread;
      return [code, [...(byGap ? (['gap'] as const) : []), ...(bySpread ? (['spread'] as const) : [])]];
    }),
  );
}

/** The first look is done: the unit is asked to explain what is above the limits; where nothing is, the points stand. */
function withFirstPoints(panel: Panel, appraised: Appraised, firsts: readonly Score[], { today, now }: Opening): Panel {
  const because = openedLines(panel, appraised, firsts, panel.terms.limits);
  const points = firsts.map(({ lineCode, points: first }): PanelPoint => {
    return { lineCode, first, because: because.get(lineCode) ?? [], second: null, why: null };
  });
  if (points.every((point) => point.because.length === 0)) return { ...panel, points, state: 'concluded', concludedAt: now };
  const dueOn = addDays(today, panel.terms.explanationDays);
  const explanation = { askedAt: now, dueOn, arrivedOn: null, sentBy: null, sentAt: null, paperHash: null, lines: [] };
  return { ...panel, points, state: 'explaining', explanation };
}
