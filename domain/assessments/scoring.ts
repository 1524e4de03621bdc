import { linesOf, type Points, whyNotScore } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import {
  type Assessment,
  type Layer,
  type LineScore,
  layers,
  type Reading,
  reopen,
  scoreAt,
  scoresOf,
  type YearData,
} from './assessment.ts';

/** One line as it is to stand; `version` is the one the scorer read, 0 where nobody had scored. */
export interface LineEdit {
  readonly lineCode: string;
  /** Hundredths of a point; null takes the points back. */
  readonly points: Points | null;
  readonly note: string;
  readonly version: number;
}

/** Several lines of one layer at once (một lần chấm); `paperHash` when the clerk enters the co-scorer's signed paper. */
export interface Entry {
  readonly layer: Layer;
  readonly edits: readonly LineEdit[];
  readonly by: string;
  readonly at: string;
  readonly paperHash: string | null;
}

const submitted: Refusal = { kind: 'state', code: 'assessments.already-submitted' };

/** Every reason, line by line: submitted, changed by another meanwhile, no such line, above the maximum, off the step, full despite a violation. */
export function whyNotScoreLines(assessment: Assessment, data: YearData, entry: Entry): Refusal[] {
  const codes = entry.edits.map(({ lineCode }) => lineCode);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...(assessment.state === 'submitted' ? [submitted] : []),
    ...twice.map((line): Refusal => ({ kind: 'input', code: 'assessments.line-twice', at: `scores.${line}`, facts: { line } })),
    ...entry.edits.flatMap((edit) => whyNotEdit(assessment, data, entry, edit)),
  ];
}

function whyNotEdit(assessment: Assessment, data: YearData, entry: Entry, edit: LineEdit): Refusal[] {
  const { lineCode: line, points } = edit;
  const current = scoreAt(assessment, entry.layer, line);
  if (points === null && !linesOf(data.sheet.body).some(({ code }) => code === line)) {
    return [{ kind: 'input', code: 'criteria.no-such-line', at: `scores.${line}`, facts: { line } }];
  }
  const refusals = points === null ? [] : whyNotScore(data.sheet.body, { lineCode: line, points }, data.violations);
  if (entry.paperHash !== null && current && current.paperHash === null && !isSame(current, edit)) {
    refusals.push({ kind: 'state', code: 'assessments.scored-by-co-scorer', at: `scores.${line}`, facts: { line } });
  }
  if ((current?.version ?? 0) !== edit.version && !isSame(current, edit)) refusals.push(changedMeanwhile(current, edit));
  return refusals;
}

const isSame = (current: LineScore | undefined, edit: LineEdit) =>
  (current?.points ?? null) === edit.points && (current?.note ?? '') === edit.note;

/** Both values go to the scorer: what stands there now and what they typed; "–" where there are no points. */
function changedMeanwhile(current: LineScore | undefined, edit: LineEdit): Refusal {
  const shown = (points: Points | null | undefined) => (points === null || points === undefined ? '–' : points / 100);
  const facts = {
    line: edit.lineCode,
    theirs: shown(current?.points),
    yours: shown(edit.points),
    version: current?.version ?? 0,
  };
  return { kind: 'state', code: 'assessments.line-changed', at: `scores.${edit.lineCode}`, facts };
}

/** The assessment with these lines; any real change after the content was put up for signing voids every signature. */
export function scoreLines(assessment: Assessment, data: YearData, entry: Entry): Assessment {
  refuseIf(whyNotScoreLines(assessment, data, entry));
  const { layer, by: scoredBy, at: scoredAt, paperHash } = entry;
  const written = entry.edits
    .filter((edit) => !isSame(scoreAt(assessment, layer, edit.lineCode), edit))
    .map(({ lineCode, points, note }): LineScore => {
      const version = (scoreAt(assessment, layer, lineCode)?.version ?? 0) + 1;
      return { layer, lineCode, points, note, scoredBy, scoredAt, paperHash, version };
    });
  if (written.length === 0) return assessment;
  const kept = assessment.scores.filter(
    (score) => !written.some(({ lineCode }) => score.layer === layer && score.lineCode === lineCode),
  );
  return reopenedByEdit({ ...assessment, scores: [...kept, ...written] }, scoredAt);
}

function reopenedByEdit(assessment: Assessment, at: string): Assessment {
  return assessment.state === 'signing' ? reopen(assessment, at, 'edited', 'scoring') : assessment;
}

/** The reading is held, not planned: not in the future, and nobody is counted twice. */
export function whyNotRecordReading(assessment: Assessment, reading: Reading, today: Day): Refusal[] {
  const refusals: Refusal[] = assessment.state === 'submitted' ? [submitted] : [];
  if (reading.heldOn > today) refusals.push({ kind: 'input', code: 'assessments.reading-in-future', at: 'heldOn' });
  if (reading.present > reading.total) {
    const facts = { present: reading.present, total: reading.total };
    refusals.push({ kind: 'input', code: 'assessments.more-present-than-all', at: 'present', facts });
  }
  if (reading.from !== null && reading.until !== null && reading.until <= reading.from) {
    refusals.push({ kind: 'input', code: 'assessments.ends-before-it-begins', at: 'until' });
  }
  return refusals;
}

/** Records the reading before all staff (biên bản đọc trước toàn thể); after the content was put up for signing it voids every signature. */
export function recordReading(assessment: Assessment, reading: Reading, today: Day, at: string): Assessment {
  refuseIf(whyNotRecordReading(assessment, reading, today));
  return reopenedByEdit({ ...assessment, reading, version: assessment.version + 1 }, at);
}

const linesLeft = { board: 'assessments.board-lines-left', 'co-scorer': 'assessments.co-scorer-lines-left' } as const;

/** What is missing before anybody can sign: lines of either column, the reading, points that a violation has overtaken. */
export function whyNotReady(assessment: Assessment, data: YearData): Refusal[] {
  const codes = linesOf(data.sheet.body).map(({ code }) => code);
  const left = layers.flatMap((layer): Refusal[] => {
    const given = new Set(scoresOf(assessment, layer).map(({ lineCode }) => lineCode));
    const lines = codes.filter((code) => !given.has(code));
    if (lines.length === 0) return [];
    const facts = { count: lines.length, first: lines[0]! };
    return [{ kind: 'state', code: linesLeft[layer], at: `scores.${lines[0]}`, facts }];
  });
  const overtaken = layers.flatMap((layer) =>
    scoresOf(assessment, layer).flatMap((score) => whyNotScore(data.sheet.body, score, data.violations)),
  );
  const unread: Refusal[] = assessment.reading === null ? [{ kind: 'state', code: 'assessments.not-read', at: 'reading' }] : [];
  return [...left, ...overtaken.map((refusal): Refusal => ({ ...refusal, kind: 'state' })), ...unread];
}
