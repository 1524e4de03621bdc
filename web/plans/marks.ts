import type { MarkKind } from '../ui/Mark.tsx';
import type { Lit } from './lit.ts';
import type { Reading, ShownFinding } from './usePlan.ts';

/** What a stretch of the document was understood as; `place` leads to the reading, `finding` to its card. */
export interface MarkedStretch {
  readonly text: string;
  readonly kind: MarkKind | null;
  readonly place: string | null;
  readonly finding: number | null;
  /** The finding's number stands once, at the end of its stretch. */
  readonly endsFinding: boolean;
  /** Every finding and every place of the reading that these words bear on, coloured or not. */
  readonly findings: readonly number[];
  readonly places: readonly string[];
}

interface Range {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Null has no colour: the words only light up when their reading is pointed at. */
  readonly kind: MarkKind | null;
  readonly place: string | null;
  readonly finding: number | null;
}

interface Span {
  readonly line: number;
  readonly start: number;
  readonly endLine?: number | undefined;
  readonly end: number;
}

type Placed = { readonly span?: Span | undefined };
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
    const all = ranges.filter((range) => range.start <= start && end <= range.end);
    const here = all.find((range) => range.kind !== null);
    const places = all.flatMap(({ place }) => place ?? []);
    const finding = here?.finding ?? null;
    return {
      text: points.slice(start, end).join(''),
      kind: here?.kind ?? null,
      place: here?.place ?? places[0] ?? null,
      finding,
      endsFinding: finding !== null && end === here?.end,
      findings: all.flatMap((range) => range.finding ?? []),
      places,
    };
  });
}

/** Whether what is pointed at stands in these words. */
export function isLit({ findings, places }: MarkedStretch, lit: Lit): boolean {
  return lit.finding === null ? lit.place !== null && places.includes(lit.place) : findings.includes(lit.finding);
}

/** A span that runs over lines becomes one range on each. */
function rangesOf(span: Span, kind: MarkKind | null, place: string | null, finding: number | null): readonly Range[] {
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
    if (!finding.span) return [];
    const asks = finding.severity !== 'note' && !finding.answer;
    const kind = asks ? (finding.severity === 'error' ? 'error' : 'doubt') : null;
    return rangesOf(finding.span, kind, null, finding.index);
  });
}

function readingRanges(reading: Reading): readonly Range[] {
  const of = (list: readonly Placed[], kind: MarkKind | null, root: string) =>
    list.flatMap(({ span }, index) => (span ? rangesOf(span, kind, `${root}.${index}`, null) : []));
  const one = (placed: Placed | null, place: string) => (placed?.span ? rangesOf(placed.span, null, place, null) : []);
  return [
    ...of(reading.deadlines, 'deadline', 'deadlines'),
    ...of(reading.recurring, 'deadline', 'recurring'),
    ...reading.criteriaGroups.flatMap((group, index) => groupRanges(group, `criteriaGroups.${index}`)),
    ...of(reading.legalBases, 'basis', 'legalBases'),
    ...of(reading.recipients, 'recipient', 'recipients'),
    ...of(reading.cited, null, 'cited'),
    ...of(reading.purposes, null, 'purposes'),
    ...of(reading.requirements, null, 'requirements'),
    ...of(reading.subjects, null, 'subjects'),
    ...of(reading.quotas, null, 'quotas'),
    ...of(reading.rewards, null, 'rewards'),
    ...of(reading.dossier, null, 'dossier'),
    ...reading.bodies.flatMap(({ tasks }, index) => of(tasks, null, `bodies.${index}.tasks`)),
    ...of(reading.bodies, null, 'bodies'),
    ...of(reading.coSigners, null, 'coSigners'),
    ...one(reading.signatory, 'signatory'),
    ...one(reading.period, 'period'),
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
