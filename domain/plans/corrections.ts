import { type Day, dayOf, isDay } from '../kernel/day.ts';
import { tidy } from '../kernel/vietnamese.ts';
import { type Edit, edited } from './edit.ts';
import type { Place } from './places.ts';
import type { Finding, FindingCode, PlanReading, Span } from './reading.ts';

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

/** Where the words go that a person gives for something the paper lacks. */
const placeOfLack: Partial<Readonly<Record<FindingCode, Place>>> = {
  'missing-issuer': 'issuer',
  'missing-number': 'number',
  'missing-place': 'place',
  'missing-recipients': 'recipients',
  'missing-signatory': 'signatory.title',
};

/** Puts other words for a finding's excerpt wherever the reading took them from that place; the text itself stays as it is. */
export function mended(reading: PlanReading, finding: Finding, words: string): PlanReading {
  const lacks = placeOfLack[finding.code];
  if (lacks && finding.excerpt === '') {
    return edited(reading, { change: lacks === 'recipients' ? 'add' : 'text', place: lacks, text: words });
  }
  if (finding.excerpt === '') return reading;
  const mend = mendingOf(finding.excerpt, words);
  const { findings, ...rest } = reading;
  return { ...(mendedIn(rest, finding, mend, isAbovePlaces(reading, finding)) as Omit<PlanReading, 'findings'>), findings };
}

/** How one stretch of words is put right. A cited document keeps what the new words do not name: its date, or its number. */
export function mendingOf(excerpt: string, words: string): (value: string) => string {
  const [before, after] = [tidy(excerpt), tidy(words)];
  const [oldNumber, newNumber] = [numberIn(before), numberIn(after)];
  const [oldDay, newDay] = [dayIn(before), dayIn(after)];
  if (oldNumber && newNumber && (oldNumber !== newNumber || oldDay?.day !== newDay?.day)) {
    return (value) => {
      if (oldDay && newDay && value === oldDay.day) return newDay.day;
      const renumbered = value.replace(oldNumber, newNumber);
      return oldDay && newDay ? renumbered.replace(oldDay.text, newDay.text) : renumbered;
    };
  }
  return (value) => {
    if (oldDay && newDay && value === oldDay.day) return newDay.day;
    return value.includes(before) ? tidy(value.replace(before, after)) : value;
  };
}

function mendedIn(value: unknown, finding: Finding, mend: (value: string) => string, here: boolean): unknown {
  if (typeof value === 'string') return here ? mend(value) : value;
  if (Array.isArray(value)) return value.map((each) => mendedIn(each, finding, mend, here));
  if (value === null || typeof value !== 'object') return value;
  const span = (value as { readonly span?: Span }).span;
  const isHere = span ? covers(span, finding) : here;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, fixed.has(name) ? member : mendedIn(member, finding, mend, isHere)]),
  );
}

/** What is no word of the document. */
const fixed: ReadonlySet<string> = new Set(['span', 'kind', 'audience', 'appliesTo', 'meaning', 'anchor', 'label', 'where']);

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

const numberShape = /\d+(?:\/\d{4})?\/[\p{Lu}\d][\p{L}\d.&-]*/u;
const dayShape = /(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})/u;

function numberIn(text: string): string | null {
  return numberShape.exec(text.replace(dayShape, ' '))?.[0] ?? null;
}

function dayIn(text: string): { readonly text: string; readonly day: Day } | null {
  const match = dayShape.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  return isDay(day) ? { text: match[0], day } : null;
}
