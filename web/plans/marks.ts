import type { MarkKind } from '../ui/Mark.tsx';
import type { Reading, ShownFinding } from './usePlan.ts';

/** What a stretch of the document was understood as; `place` leads to the reading, `finding` to its card. */
export interface MarkedStretch {
  readonly text: string;
  readonly kind: MarkKind | null;
  readonly place: string | null;
  readonly finding: number | null;
  /** The finding's number stands once, at the end of its stretch. */
  readonly endsFinding: boolean;
}

interface Range {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  readonly place: string | null;
  readonly finding: number | null;
}

interface Span {
  readonly line: number;
  readonly start: number;
  readonly endLine?: number | undefined;
  readonly end: number;
}

type Placed = { readonly span: Span };
type Item = Reading['criteriaGroups'][number]['items'][number];
type Group = Reading['criteriaGroups'][number];

/** Each line of the document as stretches; where things overlap, findings come first, then dates, criteria, bases, recipients. */
export function markedLines(
  lines: readonly string[],
  reading: Reading,
  findings: readonly ShownFinding[],
): readonly (readonly MarkedStretch[])[] {
  const ranges = [...findingRanges(findings), ...readingRanges(reading)];
  return lines.map((line, index) => stretchesOf(line, linesRanges(ranges, index + 1, [...line].length)));
}

function linesRanges(ranges: readonly Range[], line: number, length: number): readonly Range[] {
  return ranges.filter((range) => range.line === line).map((range) => ({ ...range, end: Math.min(range.end, length) }));
}

function stretchesOf(line: string, ranges: readonly Range[]): readonly MarkedStretch[] {
  const points = [...line];
  const edges = [...new Set([0, points.length, ...ranges.flatMap((range) => [range.start, range.end])])]
    .filter((edge) => edge <= points.length)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const here = ranges.find((range) => range.start <= start && end <= range.end);
    const text = points.slice(start, end).join('');
    if (!here) return { text, kind: null, place: null, finding: null, endsFinding: false };
    const place = here.place ?? ranges.find((range) => range.place && range.start <= start && end <= range.end)?.place ?? null;
    return { text, kind: here.kind, place, finding: here.finding, endsFinding: here.finding !== null && end === here.end };
  });
}

/** A span that runs over lines becomes one range on each. */
function rangesOf(span: Span, kind: MarkKind, place: string | null, finding: number | null): readonly Range[] {
  const last = span.endLine ?? span.line;
  return Array.from({ length: last - span.line + 1 }, (_, index) => {
    const line = span.line + index;
    return {
      line,
      start: line === span.line ? span.start : 0,
      end: line === last ? span.end : Number.MAX_SAFE_INTEGER,
      ...{ kind, place, finding },
    };
  }).filter((range) => range.end > range.start);
}

function findingRanges(findings: readonly ShownFinding[]): readonly Range[] {
  return findings.flatMap((finding) => {
    if (!finding.span || finding.severity === 'note' || finding.answer) return [];
    return rangesOf(finding.span, finding.severity === 'error' ? 'error' : 'doubt', null, finding.index);
  });
}

function readingRanges(reading: Reading): readonly Range[] {
  const of = (list: readonly Placed[], kind: MarkKind, root: string) =>
    list.flatMap((each, index) => rangesOf(each.span, kind, `${root}.${index}`, null));
  return [
    ...of(reading.deadlines, 'deadline', 'deadlines'),
    ...of(reading.recurring, 'deadline', 'recurring'),
    ...reading.criteriaGroups.flatMap((group, index) => groupRanges(group, `criteriaGroups.${index}`)),
    ...of(reading.legalBases, 'basis', 'legalBases'),
    ...of(reading.recipients, 'recipient', 'recipients'),
  ];
}

function groupRanges(group: Group, at: string): readonly Range[] {
  return [
    ...group.items.flatMap((item, index) => itemRanges(item, `${at}.items.${index}`)),
    ...group.groups.flatMap((below, index) => groupRanges(below, `${at}.groups.${index}`)),
  ];
}

function itemRanges(item: Item, at: string): readonly Range[] {
  const below = (item.items ?? []).flatMap((one, index) => itemRanges(one, `${at}.items.${index}`));
  return [...below, ...rangesOf(item.span, 'criterion', at, null)];
}

/** A run of lines shown as they are, or folded because nothing in it asks for a look. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly folded: boolean;
}

const shortestFold = 4;

/** Folds stretches of at least four lines without a mark; the rest stands open. */
export function runsOf(marked: readonly (readonly MarkedStretch[])[], heads: ReadonlySet<number>): readonly Run[] {
  const runs: { from: number; to: number; folded: boolean }[] = [];
  marked.forEach((line, index) => {
    const quiet = !heads.has(index + 1) && line.every((stretch) => stretch.kind === null);
    const last = runs.at(-1);
    if (last && last.folded === quiet) last.to = index + 1;
    else runs.push({ from: index + 1, to: index + 1, folded: quiet });
  });
  return runs.map((run) => (run.folded && run.to - run.from + 1 < shortestFold ? { ...run, folded: false } : run));
}
