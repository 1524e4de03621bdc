import { linesOf, type Points } from '../criteria/scoreSheet.ts';
import { type Assessment, type Reading, scoreAt, type YearData } from './assessment.ts';

/** Points and note of one layer at one line. */
export interface Given {
  readonly points: Points;
  readonly note: string;
}

export interface ContentLine {
  readonly code: string;
  readonly board: Given | null;
  readonly coScorer: Given | null;
  /** Pieces of evidence. */
  readonly evidence: number;
}

/** Exactly what is signed and submitted (nội dung được ký): equal content has an equal hash, whatever its history. */
export interface AssessmentContent {
  readonly sheet: { readonly id: string; readonly edition: number };
  readonly lines: readonly ContentLine[];
  readonly reading: Reading | null;
}

/** The content as it stands now, line by line in the order of the sheet. */
export function contentOf(assessment: Pick<Assessment, 'scores' | 'reading'>, data: YearData): AssessmentContent {
  const given = (layer: 'board' | 'co-scorer', code: string): Given | null => {
    const score = scoreAt(assessment, layer, code);
    return score === undefined || score.points === null ? null : { points: score.points, note: score.note };
  };
  return {
    sheet: { id: data.sheet.id, edition: data.sheet.edition },
    lines: linesOf(data.sheet.body).map(({ code }) => ({
      code,
      board: given('board', code),
      coScorer: given('co-scorer', code),
      evidence: data.evidence[code] ?? 0,
    })),
    reading: assessment.reading,
  };
}

/** The points of one layer of a content, for totals and judgement. */
export function pointsOf(
  content: AssessmentContent,
  layer: 'board' | 'coScorer',
): readonly { lineCode: string; points: Points }[] {
  return content.lines.flatMap((line) => (line[layer] ? [{ lineCode: line.code, points: line[layer].points }] : []));
}

export type ChangedPart =
  | 'board'
  | 'board-note'
  | 'co-scorer'
  | 'co-scorer-note'
  | 'evidence'
  | 'sheet'
  | 'held-on'
  | 'from'
  | 'until'
  | 'venue'
  | 'present'
  | 'total'
  | 'minutes';

/** One difference between two contents; points in hundredths, days as `2026-12-31`; null: nothing stood there. */
export interface ContentChange {
  readonly part: ChangedPart;
  readonly lineCode: string | null;
  readonly before: number | string | null;
  readonly after: number | string | null;
}

/** Everything that differs, in the order of the sheet, then the reading; empty exactly when the contents are equal. */
export function changesOf(before: AssessmentContent, after: AssessmentContent): readonly ContentChange[] {
  const changes: ContentChange[] = [];
  const compare = (part: ChangedPart, lineCode: string | null, a: number | string | null, b: number | string | null) => {
    if (a !== b) changes.push({ part, lineCode, before: a, after: b });
  };
  const editionOf = ({ sheet }: AssessmentContent) => `${sheet.id} ${sheet.edition}`;
  compare('sheet', null, editionOf(before), editionOf(after));
  const codes = [...new Set([...before.lines, ...after.lines].map((line) => line.code))];
  for (const code of codes) {
    const [a, b] = [before, after].map((content) => content.lines.find((line) => line.code === code));
    compare('board', code, a?.board?.points ?? null, b?.board?.points ?? null);
    compare('board-note', code, a?.board?.note ?? '', b?.board?.note ?? '');
    compare('co-scorer', code, a?.coScorer?.points ?? null, b?.coScorer?.points ?? null);
    compare('co-scorer-note', code, a?.coScorer?.note ?? '', b?.coScorer?.note ?? '');
    compare('evidence', code, a?.evidence ?? 0, b?.evidence ?? 0);
  }
  compare('held-on', null, before.reading?.heldOn ?? null, after.reading?.heldOn ?? null);
  for (const part of ['from', 'until', 'venue'] as const) {
    compare(part, null, before.reading?.[part] ?? null, after.reading?.[part] ?? null);
  }
  compare('present', null, before.reading?.present ?? null, after.reading?.present ?? null);
  compare('total', null, before.reading?.total ?? null, after.reading?.total ?? null);
  compare('minutes', null, before.reading?.minutes ?? null, after.reading?.minutes ?? null);
  return changes;
}
