import { type Day, isDay, shortDate } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';
import { type LegalDocument, numberKey, standingOn } from '../law/legalDocument.ts';

/** A person or collective as a paper names them. */
export interface NamedOne {
  readonly name: string;
  /** Chức vụ, đơn vị; empty for a collective. */
  readonly office: string;
  /** Danh hiệu, hình thức. */
  readonly award: string;
}

/** A paper of the year as far as it is compared with the others. */
export interface CheckedPaper {
  readonly title: string;
  /** Null while it has none. */
  readonly day: Day | null;
  /** Căn cứ, as they are printed. */
  readonly bases: readonly string[];
  /** Whom it proposes or commends; absent where it names nobody in this way. */
  readonly named?: readonly NamedOne[];
}

/** What two papers of one dossier say differently, and bases that are younger or no longer hold (đối chiếu trước khi ban hành). Findings, never refusals. */
export function crossChecks(papers: readonly CheckedPaper[], register: readonly LegalDocument[]): readonly Refusal[] {
  const naming = papers.filter(({ named }) => (named ?? []).length > 0);
  const pairs = naming.slice(1).flatMap((other) => differences(naming[0]!, other));
  const known = new Map(register.map((document) => [numberKey(document.number), document]));
  return [...pairs, ...papers.flatMap((paper) => basesOf(paper, known))];
}

const finding = (code: string, facts: Refusal['facts']): Refusal => ({ kind: 'state', code, ...(facts ? { facts } : {}) });

/** People missing at one side, and those that are spelt, placed or honoured otherwise. */
function differences(one: CheckedPaper, other: CheckedPaper): readonly Refusal[] {
  const theirs = new Map(other.named!.map((named) => [fold(named.name), named]));
  const ours = new Set(one.named!.map(({ name }) => fold(name)));
  const only = (name: string, here: string, there: string) => finding('papers.named-in-one', { name, here, there });
  return [
    ...one.named!.flatMap((named) => {
      const twin = theirs.get(fold(named.name));
      if (!twin) return [only(named.name, one.title, other.title)];
      const [said, sayOther] = [textOf(named), textOf(twin)];
      return said === sayOther
        ? []
        : [finding('papers.named-otherwise', { here: one.title, said, there: other.title, other: sayOther })];
    }),
    ...other.named!.flatMap(({ name }) => (ours.has(fold(name)) ? [] : [only(name, other.title, one.title)])),
  ];
}

const textOf = ({ name, office, award }: NamedOne) => [name, office, award].filter(Boolean).join(', ');

/** A paper is not older than what it stands on, and what it stands on holds that day. */
function basesOf({ title, day, bases }: CheckedPaper, known: ReadonlyMap<string, LegalDocument>): readonly Refusal[] {
  if (day === null) return [];
  return bases.flatMap((basis) => {
    const cited = dayIn(basis);
    const document = known.get(numberKey(numberIn(basis)));
    if (cited !== null && cited > day)
      return [finding('papers.older-than-basis', { title, day: shortDate(day), basis, cited: shortDate(cited) })];
    if (!document || document.issuedOn !== cited || standingOn(document, day) !== 'ended') return [];
    const successors = document.successors.join(', ') || '–';
    return [finding('papers.basis-ended', { title, basis: document.number, day: shortDate(day), successors })];
  });
}

/** The first day that a basis names: `ngày 24 tháng 9 năm 2014`, `24/9/2014`. */
function dayIn(basis: string): Day | null {
  const [, date, month, year] = /(\d{1,2})(?:\s+tháng\s+|\/)(\d{1,2})(?:\s+năm\s+|\/)(\d{4})/u.exec(basis) ?? [];
  const text = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

const numberIn = (basis: string) => /\d+\/[^\s,;]+/u.exec(basis)?.[0] ?? '';
