import type { panelStages } from '#api/appraisalPanels.ts';
import { spreadOf } from '#domain/appraisals/combine.ts';
import { countedOf, memberIn, type Panel } from '#domain/appraisals/panel.ts';
import { linesToSettle, pointsAt } from '#domain/appraisals/panelOpening.ts';
import type { PanelSight } from '#domain/appraisals/panelSight.ts';
import { changedPoints, openedOf } from '#domain/appraisals/secondLook.ts';
import { linesOf, type Score, total } from '#domain/criteria/scoreSheet.ts';
import type { Day } from '#domain/kernel/day.ts';
import { wordsOf } from '../words.ts';
import type { UnderReview } from './underReview.ts';

type Names = ReadonlyMap<string, string>;
type Shown = UnderReview & { readonly panel: Panel };

/** Everybody a panel names, for one query of names. */
export const namedIn = (panel: Panel): readonly string[] => [
  panel.headId,
  ...panel.members.map(({ personId }) => personId),
  ...panel.handovers.flatMap(({ fromId, toId }) => [fromId, toId]),
  ...(panel.explanation?.sentBy ? [panel.explanation.sentBy] : []),
];

/** How far it is by the day; before it is opened the same for everybody, whoever is in. */
export function stageOf({ state, explanation }: Panel, today: Day): (typeof panelStages)[number] {
  if (state !== 'explaining' || explanation === null) return state;
  return explanation.sentAt !== null || today > explanation.dueOn ? 'second-look' : state;
}

/** What whoever appraises may know of a panel. */
export function presentMark(panel: Panel, personId: string, names: Names, today: Day) {
  const stage = stageOf(panel, today);
  const own = memberIn(panel, personId);
  return {
    stage,
    stageName: wordsOf(`panel-stage.${stage}`),
    dueOn: panel.terms.dueOn,
    headName: names.get(panel.headId) ?? '',
    isMember: own !== undefined,
    isHead: panel.headId === personId,
    isIn: own?.handedInAt != null,
  };
}

/** A panel as the sight lets it be seen; what is not to be seen is null. */
export function presentPanel(under: Shown, personId: string, sight: PanelSight, names: Names, today: Day) {
  const { panel, appraised } = under;
  const { rule, rounding } = panel.terms;
  return {
    version: panel.version,
    ...presentMark(panel, personId, names, today),
    terms: { ...panel.terms, ruleName: wordsOf(`panel-rule.${rule}`), roundingName: wordsOf(`panel-rounding.${rounding}`) },
    step: appraised.body.step,
    roster: sight.roster ? rosterOf(panel, names) : null,
    reopenings: sight.own || sight.roster ? reopeningsOf(panel, names) : [],
    handovers: sight.own || sight.roster ? handoversOf(panel, names) : [],
    sheets: sight.sheets ? sheetsOf(under, names) : null,
    opened: sight.opened ? openedIn(under, sight) : null,
    explanation: sight.explanation ? explanationOf(panel, names) : null,
    changes: sight.result ? changesOf(under) : null,
  };
}

const rosterOf = (panel: Panel, names: Names) =>
  panel.members.map(({ personId, handedInAt, steppedOutAt }) => {
    return { personId, name: names.get(personId) ?? '', isIn: handedInAt !== null, isOut: steppedOutAt !== null };
  });

const reopeningsOf = (panel: Panel, names: Names) =>
  panel.reopenings.map(({ personId, reason, at }) => ({ name: names.get(personId) ?? '', reason, at }));

const handoversOf = (panel: Panel, names: Names) =>
  panel.handovers.map(({ fromId, toId, reason, at }) => {
    return { from: names.get(fromId) ?? '', to: names.get(toId) ?? '', reason, at };
  });

const at = (scores: readonly Score[], code: string) => scores.find(({ lineCode }) => lineCode === code)?.points ?? null;

function sheetsOf({ panel, appraised }: Shown, names: Names) {
  const counted = countedOf(panel);
  const nameOf = (personId: string) => names.get(personId) ?? '';
  const toSettle = panel.state === 'combining' ? linesToSettle(panel, appraised) : [];
  const lines = linesOf(appraised.body).map(({ code, text, maxPoints }) => {
    const given = pointsAt(panel, code);
    const point = panel.points.find(({ lineCode }) => lineCode === code);
    const notes = counted.flatMap(({ personId, scores }) => {
      const note = scores.find(({ lineCode }) => lineCode === code)?.note ?? '';
      return note === '' ? [] : [{ name: nameOf(personId), note }];
    });
    const settled = toSettle.includes(code) ? null : (given[0] ?? null);
    const [first, second] = [point?.first ?? settled, point?.second ?? null];
    const about = { lineCode: code, text, maxPoints, self: at(appraised.self, code) };
    return { ...about, given: [...given], notes, spread: spreadOf(given), first, second, isOpened: !!point?.because.length };
  });
  const points = panel.points.map(({ lineCode, first, second }) => ({ lineCode, points: second ?? first }));
  return {
    reviewers: counted.map(({ personId }) => nameOf(personId)),
    lines,
    total: points.length > 0 ? total(appraised.body, points) : null,
  };
}

function openedIn({ panel, appraised }: Shown, { result, explanation }: PanelSight) {
  const said = new Map(panel.explanation?.lines.map(({ lineCode, text }) => [lineCode, text]));
  const lines = new Map(linesOf(appraised.body).map((line) => [line.code, line]));
  return openedOf(panel).map(({ lineCode, first, because, second, why }) => ({
    lineCode,
    text: lines.get(lineCode)?.text ?? '',
    maxPoints: lines.get(lineCode)?.maxPoints ?? 0,
    self: at(appraised.self, lineCode),
    first,
    because: [...because],
    second: result ? second : null,
    why: result ? why : null,
    explanation: explanation ? (said.get(lineCode) ?? null) : null,
  }));
}

function explanationOf({ explanation }: Panel, names: Names) {
  if (explanation === null) return null;
  const { dueOn, arrivedOn, sentBy, paperHash } = explanation;
  const isByHand = explanation.sentAt !== null && paperHash !== null;
  return {
    dueOn,
    sentOn: arrivedOn,
    sentBy: sentBy && (names.get(sentBy) ?? ''),
    onPaper: isByHand,
    hasScan: paperHash !== null,
  };
}

function changesOf({ panel, appraised, appraisal }: Shown) {
  const texts = new Map(linesOf(appraised.body).map(({ code, text }) => [code, text]));
  return changedPoints(panel, appraisal.scores).map((change) => ({ ...change, text: texts.get(change.lineCode) ?? '' }));
}
