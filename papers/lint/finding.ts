import type { LawRef } from '#domain/kernel/refusal.ts';
import { formatSource } from '#domain/law/documentFormat.ts';
import type { Severity } from '#domain/plans/reading.ts';

/** Stable words for what is wrong with the form of a paper (lỗi thể thức). */
export type FormatCode =
  | 'paper-size'
  | 'margin'
  | 'page-number'
  | 'font'
  | 'colour'
  | 'size'
  | 'weight'
  | 'case'
  | 'alignment'
  | 'first-line'
  | 'paragraph-gap'
  | 'line-spacing'
  | 'empty-paragraphs'
  | 'missing-national-title'
  | 'national-title'
  | 'rule'
  | 'other-system'
  | 'missing-issuer'
  | 'missing-number'
  | 'number-format'
  | 'missing-place'
  | 'date-format'
  | 'missing-kind'
  | 'missing-subject'
  | 'basis-punctuation'
  | 'numbering-gap'
  | 'numbering-repeat'
  | 'missing-recipients'
  | 'recipients-format'
  | 'missing-signatory'
  | 'signatory-format';

/** One thing about the form of a paper, with the rule's place and what to do. `line` is 1-based, of the text as extracted. */
export interface FormatFinding {
  readonly severity: Severity;
  readonly code: FormatCode;
  readonly line: number;
  readonly excerpt: string;
  readonly message: string;
  readonly suggestion?: string;
  readonly law: LawRef;
}

/** A finding before its line is known: `at` counts the document's paragraphs. */
export interface Noticed extends Omit<FormatFinding, 'line' | 'law'> {
  readonly at: number;
  readonly law: LawRef;
}

/** A place in Phụ lục I. */
export const lawAt = (at: string): LawRef => ({ ...formatSource, at: `${formatSource.at}, ${at}` });

/** `12,5`: figures as the office writes them. */
export const figure = (value: number) => String(Math.round(value * 10) / 10).replace('.', ',');

/** `13–14` or `12`. */
export const range = ({ least, most }: { readonly least: number; readonly most: number }) =>
  least === most ? figure(least) : `${figure(least)}–${figure(most)}`;

const longestExcerpt = 80;

/** The first words of a text, never cut through a word. */
export function excerptOf(text: string): string {
  if (text.length <= longestExcerpt) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestExcerpt) + 1 || longestExcerpt).trimEnd()}…`;
}
