import { type Day, dayOf, isDay } from '../kernel/day.ts';
import { tidy } from '../kernel/vietnamese.ts';
import { type Edit, edited } from './edit.ts';
import type { Finding, PlanReading, Span } from './reading.ts';

/** How a person answered a finding: took the suggestion, put other words, or passed it over with a reason (nhận, sửa khác, bỏ qua). */
export type Answer = 'accepted' | 'edited' | 'dismissed';

/** One thing people did to a reading, in the order it was done. Findings are counted from 0 in the machine's reading. */
export type Correction =
  | {
      readonly kind: 'finding';
      readonly finding: number;
      readonly answer: Answer;
      /** The words put in place of the excerpt; null for a dismissal, or where an answer changes no words. */
      readonly text: string | null;
      readonly reason: string | null;
      readonly by: string;
      readonly at: string;
    }
  | { readonly kind: 'edit'; readonly edit: Edit; readonly by: string; readonly at: string };

/** The machine's reading with every correction in it, in order; the findings stay as they were found. */
export function readingWith(draft: PlanReading, corrections: readonly Correction[]): PlanReading {
  return corrections.reduce((reading, correction) => {
    if (correction.kind === 'edit') return edited(reading, correction.edit);
    const finding = draft.findings[correction.finding];
    return finding && correction.text !== null ? mended(reading, finding, correction.text) : reading;
  }, draft);
}

/** Puts other words for a finding's excerpt wherever the reading took them from that place; the text itself stays as it is. */
export function mended(reading: PlanReading, finding: Finding, words: string): PlanReading {
  const excerpt = tidy(finding.excerpt);
  if (excerpt === '') return reading;
  const swap = { excerpt, words: tidy(words), from: dayIn(excerpt), to: dayIn(words) };
  const { findings, ...rest } = reading;
  return { ...(mendedIn(rest, finding, swap, isAbovePlaces(reading, finding)) as Omit<PlanReading, 'findings'>), findings };
}

interface Swap {
  readonly excerpt: string;
  readonly words: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

function mendedIn(value: unknown, finding: Finding, swap: Swap, here: boolean): unknown {
  if (typeof value === 'string') return here ? swapped(value, swap) : value;
  if (Array.isArray(value)) return value.map((each) => mendedIn(each, finding, swap, here));
  if (value === null || typeof value !== 'object') return value;
  const span = (value as { readonly span?: Span }).span;
  const isHere = span ? covers(span, finding) : here;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === 'span' ? member : mendedIn(member, finding, swap, isHere)]),
  );
}

function swapped(value: string, { excerpt, words, from, to }: Swap): string {
  if (from && to && value === from) return to;
  return value.includes(excerpt) ? tidy(value.replace(excerpt, words)) : value;
}

function covers(span: Span, finding: Finding): boolean {
  return span.line <= finding.line && finding.line <= (span.endLine ?? span.line);
}

/** The head's plain values carry no places: a finding above everything placed is about them. */
function isAbovePlaces(reading: PlanReading, finding: Finding): boolean {
  return finding.line < Math.min(...firstLines(reading), Number.POSITIVE_INFINITY);
}

function firstLines(reading: PlanReading): readonly number[] {
  const first = [reading.legalBases, reading.purposes, reading.criteriaGroups, reading.bodies] as const;
  return first.flatMap((list) => (list[0] ? [list[0].span.line] : []));
}

const dayShape = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/u;

function dayIn(text: string): Day | null {
  const match = dayShape.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  return isDay(day) ? day : null;
}
