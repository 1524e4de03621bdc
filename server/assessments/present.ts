import {
  type Assessment,
  capacities,
  type Layer,
  layers,
  scoreAt,
  signaturesInForce,
  type YearData,
} from '#domain/assessments/assessment.ts';
import { type AssessmentContent, type ContentChange, changesOf, pointsOf } from '#domain/assessments/content.ts';
import { whyNotCloseAs, whyNotKeep, whyNotScoreLinesAs, whyNotSignAs, whyNotSubmitAs } from '#domain/assessments/policy.ts';
import { type Judgement, judge } from '#domain/criteria/judgement.ts';
import {
  groupTotal,
  linesOf,
  type Measure,
  maxOf,
  type Score,
  type ScoreSheet,
  type SheetBody,
  total,
} from '#domain/criteria/scoreSheet.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { inOrder, type Refusal } from '#domain/kernel/refusal.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { LayerPoints, ScoreLine } from '#papers/write/forms/scoreTable.ts';
import { inWords, wordsOf } from '../words.ts';
import type { AssessmentFile } from './fileStore.ts';

/** A sheet as a page shows it. */
export function presentSheet(sheet: ScoreSheet, details: Readonly<Record<string, string>> = {}) {
  const { id, title, edition, source, isSample, body } = sheet;
  return {
    id,
    title,
    edition,
    source,
    isSample,
    passPoints: body.passPoints,
    totalPoints: maxOf(body),
    step: body.step,
    groups: body.groups.map((group) => ({
      code: group.code,
      text: group.text,
      maxPoints: group.lines.reduce((sum, line) => sum + line.maxPoints, 0),
      minPoints: group.minPoints,
      lines: group.lines.map(({ code, text, maxPoints, measure, isKnockout, evidence }) => {
        return { code, text, maxPoints, target: targetOf(measure), isKnockout, evidence, detail: details[code] ?? null };
      }),
    })),
  };
}

function targetOf(measure: Measure): string {
  if (measure.kind === 'checklist') return wordsOf('target.checklist', { count: measure.points.length });
  const { kind, ...facts } = measure;
  return wordsOf(`target.${kind}`, facts);
}

/** A judgement with its reasons in words. */
export function presentJudgement({ qualified, total: sum, reasons }: Judgement) {
  return { qualified, total: sum, reasons: reasons.map((reason) => inWords(reason)) };
}

/** Reasons in the order in which they are told; one that may not see is told nothing else. */
export function inWordsAll(refusals: readonly Refusal[]) {
  return inOrder(refusals).map((refusal) => inWords(refusal));
}

const points = (hundredths: number) => number(hundredths / 100, hundredths % 10 === 0 ? 1 : 2);

/** One difference in words: points as written, days as dd/mm/yyyy. */
export function shownChange({ part, lineCode, before, after }: ContentChange) {
  const isPoints = part === 'board' || part === 'co-scorer';
  const shown = (value: number | string | null) => {
    if (value === null || value === '') return null;
    if (part === 'held-on') return shortDate(value as Day);
    return isPoints ? points(Number(value)) : String(value);
  };
  return {
    what: wordsOf(`change.${part}`, lineCode === null ? {} : { line: lineCode }),
    before: shown(before),
    after: shown(after),
  };
}

export const shownChanges = (before: AssessmentContent, after: AssessmentContent) => changesOf(before, after).map(shownChange);

/** The two columns of a content; who gave what, and the versions, where the live sheet is shown. */
export function presentColumns(
  content: AssessmentContent,
  body: SheetBody,
  names: ReadonlyMap<string, string>,
  live: Assessment | null,
) {
  return layers.map((layer) => {
    const given = pointsOf(content, keyOf[layer]);
    return {
      layer,
      name: wordsOf(`layer.${layer}`),
      total: total(body, given),
      given: given.length,
      scores: linesOf(body).map(({ code }) => {
        const score = live ? scoreAt(live, layer, code) : undefined;
        const shown = content.lines.find((line) => line.code === code)?.[keyOf[layer]];
        return {
          lineCode: code,
          points: shown?.points ?? null,
          note: score?.note ?? shown?.note ?? '',
          version: score?.version ?? 0,
          by: score ? (names.get(score.scoredBy) ?? null) : null,
          at: score?.scoredAt ?? null,
          onPaper: score?.paperHash != null,
        };
      }),
    };
  });
}

const keyOf = { board: 'board', 'co-scorer': 'coScorer' } as const satisfies Record<Layer, string>;

/** What bears on each line this year. */
export function presentData({ violations, sheet }: YearData, content: AssessmentContent) {
  return linesOf(sheet.body).map(({ code }) => ({
    lineCode: code,
    evidence: content.lines.find((line) => line.code === code)?.evidence ?? 0,
    violations: violations.filter(({ lineCode }) => lineCode === code).reduce((sum, { count }) => sum + count, 0),
  }));
}

/** The judgement by the board's own points, until there is an appraisal. */
export function judgementByBoard(content: AssessmentContent, { sheet, violations }: YearData) {
  return presentJudgement(judge(sheet.body, pointsOf(content, 'board'), violations));
}

/** For every act on the assessment, all that stands in its way for this person today. */
export function whyNotActs(actor: Actor, file: AssessmentFile) {
  const { assessment, campaign, data, coSigning, hash } = file;
  const entry = (layer: Layer, paperHash: string | null) => ({ layer, edits: [], by: actor.personId, at: '', paperHash });
  const seenHash = assessment.contentHash ?? hash;
  const keep = whyNotKeep(actor, assessment, campaign);
  const score = (layer: Layer, paperHash: string | null) =>
    whyNotScoreLinesAs(actor, assessment, campaign, entry(layer, paperHash), data, coSigning);
  const signAs = (capacity: (typeof capacities)[number]) =>
    whyNotSignAs(actor, assessment, campaign, { capacity, personId: actor.personId, seenHash }, coSigning, hash);
  const inForce = signaturesInForce(assessment).length;
  const standing = whyNotSubmitAs(actor, assessment, campaign, data, null, hash).filter(({ code }) => stops.has(code));
  const signed: Refusal[] = inForce === capacities.length ? [{ kind: 'state', code: 'assessments.already-signed' }] : [];
  return {
    scoreBoard: inWordsAll(score('board', null)),
    scoreCoScorer: inWordsAll(score('co-scorer', null)),
    enterCoScores: inWordsAll(score('co-scorer', 'paper')),
    recordReading: inWordsAll([...keep, ...standing.filter(({ code }) => code === 'assessments.already-submitted')]),
    close: inWordsAll(whyNotCloseAs(actor, assessment, campaign, data, coSigning, hash)),
    signHead: inWordsAll(signAs('unit-head')),
    signCoSigner: inWordsAll(signAs('co-signer')),
    enterPaper: inWordsAll([...keep, ...standing.filter(({ kind }) => kind === 'state'), ...signed]),
    submit: inWordsAll(whyNotSubmitAs(actor, assessment, campaign, data, null, hash)),
  };
}

const stops = new Set(['assessments.already-submitted', 'assessments.not-closed', 'assessments.figures-changed']);

/** A content as the lines of a printed sheet, groups with their sums; `appraised` where the superior's layer is printed too. */
export function paperLines(body: SheetBody, content: AssessmentContent, appraised: readonly Score[] | null) {
  const layersOf = (sumOf: (scores: readonly Score[]) => number | null, max: number): LayerPoints => ({
    max,
    self: sumOf(pointsOf(content, 'board')),
    co: sumOf(pointsOf(content, 'coScorer')),
    appraised: appraised && sumOf(appraised),
  });
  const lines = body.groups.flatMap((group): ScoreLine[] => [
    {
      label: group.code,
      text: group.text,
      as: 'group',
      ...layersOf(
        (scores) => groupTotal(group, scores),
        group.lines.reduce((sum, line) => sum + line.maxPoints, 0),
      ),
    },
    ...group.lines.map(({ code, text, maxPoints, isKnockout }): ScoreLine => {
      const at = (scores: readonly Score[]) => scores.find(({ lineCode }) => lineCode === code)?.points ?? null;
      return { label: code, text, as: 'item', knockout: isKnockout, ...layersOf(at, maxPoints) };
    }),
  ]);
  return { lines, total: layersOf((scores) => total(body, scores), maxOf(body)) };
}
