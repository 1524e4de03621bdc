import { isDay } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Role } from '../people/actor.ts';
import type { SubjectSource } from './subject.ts';

/**
 * How a field of a paper is typed: one line, a text, several lines of which each is one entry, a day, an hour, a whole number, one
 * person, several entries that name people and more in columns. The last two are text as well: `Họ và tên; chức vụ`, one a line.
 */
export const fieldInputs = ['line', 'text', 'lines', 'day', 'hour', 'number', 'person', 'people'] as const;
export type FieldInput = (typeof fieldInputs)[number];

/** What fills a column beside typing: a person's name or office from the staff, the name of a team. */
export const columnFills = ['person', 'office', 'collective'] as const;

/** One part of an entry that names people: `Họ và tên`. */
export interface FieldColumn {
  readonly label: string;
  readonly fills?: (typeof columnFills)[number];
}

/** Something a paper says that the case does not know, and a person types. */
export interface PaperField {
  readonly key: string;
  /** As the form asks for it: `Địa điểm họp`. */
  readonly label: string;
  readonly input: FieldInput;
  readonly hint?: string;
  /** The parts of an entry, of a field that names people. */
  readonly columns?: readonly FieldColumn[];
}

/** Whose paper it is: the unit's own, or that of the body which appraises and recognises (bên lập). */
export type PaperSide = 'unit' | 'receiver';

/** A kind of paper a year needs (giấy tờ của hồ sơ), with what must be typed for it. */
export interface CasePaper {
  readonly kind: string;
  readonly title: string;
  /** The step of the year it belongs to, 1–20. */
  readonly step: number;
  readonly side: PaperSide;
  readonly fields: readonly PaperField[];
  /** One paper for each person or collective, and where those come from; absent for one paper a year. */
  readonly per?: SubjectSource;
  /** Who alone of its side makes it: what it says of people is seen by few; absent: everybody of the side. */
  readonly readers?: readonly Role[];
}

/** Printed for each of the staff to fill in by hand (phiếu để điền): it says nothing yet, and no dossier holds it. */
export const isFilledByHand = ({ per }: CasePaper): boolean => per?.from === 'staff';

/** What was typed for one paper, by the fields' keys; a key without words is not kept. */
export type TypedValues = Readonly<Record<string, string>>;

const longest: Readonly<Record<FieldInput, number>> = {
  line: 300,
  text: 8_000,
  lines: 20_000,
  day: 10,
  hour: 5,
  number: 9,
  person: 600,
  people: 60_000,
};
const shapes: Partial<Readonly<Record<FieldInput, { readonly fits: (text: string) => boolean; readonly code: string }>>> = {
  day: { fits: isDay, code: 'papers.not-a-day' },
  hour: { fits: (text) => /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text), code: 'papers.not-an-hour' },
  number: { fits: (text) => /^\d+$/.test(text), code: 'papers.not-a-number' },
};

/** Every reason against keeping what was typed: an unknown field, words too long, a day or hour that is none, nobody whose paper it would be. */
export function whyNotFill({ fields, per }: CasePaper, typed: TypedValues): Refusal[] {
  const whose = per?.from === 'typed' ? per.field : null;
  const nobody: Refusal[] =
    whose && partsOf(typed[whose] ?? '', 1)[0] === ''
      ? [{ kind: 'input', code: 'papers.nobody-named', at: `values.${whose}` }]
      : [];
  return nobody.concat(whyNotTyped(fields, typed));
}

function whyNotTyped(fields: readonly PaperField[], typed: TypedValues): Refusal[] {
  return Object.entries(typed).flatMap(([key, text]): Refusal[] => {
    const field = fields.find((one) => one.key === key);
    const at = `values.${key}`;
    if (!field) return [{ kind: 'input', code: 'papers.no-such-field', at }];
    const { input, label } = field;
    if (text.length > longest[input])
      return [{ kind: 'input', code: 'papers.too-long', at, facts: { label, most: longest[input], length: text.length } }];
    const shape = shapes[input];
    return text === '' || !shape || shape.fits(text) ? [] : [{ kind: 'input', code: shape.code, at, facts: { label } }];
  });
}

/** What of the typed words may be kept: a preview shows a paper while an hour or a day is half typed. */
export function fitting(paper: CasePaper, typed: TypedValues): TypedValues {
  return Object.fromEntries(Object.entries(typed).filter(([key, text]) => whyNotFill(paper, { [key]: text }).length === 0));
}

/** The entries of a field that takes several, one a line, without the marks they were typed with. */
export function entriesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–+•*]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
}

/** An entry typed in parts, `Họ và tên; chức vụ; nhiệm vụ`: as many as asked for, empty where nothing was typed. */
export function partsOf(entry: string, count: number): readonly string[] {
  const parts = entry.split(/\s*[;|]\s*/u);
  return Array.from({ length: count }, (_, at) => parts[at]?.trim() ?? '');
}

/** What the parts of an entry are called, as the field's columns or hint say them: `Họ và tên`, `Chức vụ, đơn vị`; none where entries have no parts. */
export function partNamesOf({ input, hint, columns }: PaperField): readonly string[] {
  if (columns) return columns.map(({ label }) => label);
  const said = input === 'lines' ? /^Mỗi dòng[^:]*: ([^.]*;[^.]*)\./u.exec(hint ?? '')?.[1] : undefined;
  return (said ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}
