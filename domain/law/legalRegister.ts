import { type Day, yearOf } from '../kernel/day.ts';
import { fold } from '../kernel/vietnamese.ts';
import { type LegalDocument, numberKey } from './legalDocument.ts';

/** A register of documents (sổ văn bản pháp luật), to be asked by number or by a law's name. */
export interface LegalRegister<Entry extends LegalDocument = LegalDocument> {
  readonly numbers: ReadonlyMap<string, readonly Entry[]>;
  readonly laws: ReadonlyMap<string, readonly Entry[]>;
}

/** A document as a paper cites it; what the paper does not say is null. */
export interface CitedAs {
  readonly type: string;
  readonly number: string | null;
  readonly date: Day | null;
  readonly subject?: string;
}

const lawKey = (type: string, subject: string) => `${fold(type)} ${fold(subject).replace(/[^a-z0-9]+/g, ' ')}`.trim();

function grouped<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | null,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), entry]);
  }
  return found;
}

/** A register to ask; laws are found by their names as well. */
export function registerOf<Entry extends LegalDocument>(documents: readonly Entry[]): LegalRegister<Entry> {
  const isLaw = (document: Entry) => document.subject !== null && /luật|pháp lệnh/iu.test(document.type);
  return {
    numbers: grouped(documents, (document) => numberKey(document.number)),
    laws: grouped(documents, (document) => (isLaw(document) ? lawKey(document.type, document.subject!) : null)),
  };
}

/** "30/2020/NĐ-CP", "06/2022/QH15": no other year has the number. */
const isOfOneYear = (number: string) => /^\d+\/\d{4}\//u.test(number) || /\/qh\d/iu.test(number);

const little = new Set('ve viec va cua cho cac trong theo ban hanh quy dinh phe duyet mot so dieu'.split(' '));

function wordsOf(text: string | null | undefined): ReadonlySet<string> {
  return new Set((fold(text ?? '').match(/[a-z0-9]+/g) ?? []).filter((word) => !little.has(word)));
}

/** True where two subjects (trích yếu) share half of the words of the shorter, three at least. */
export function isSameSubject(a: string | null | undefined, b: string | null): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const both = [...one].filter((word) => two.has(word)).length;
  return both >= 3 && both * 2 >= Math.min(one.size, two.size);
}

/** Whether an entry is the one meant, though the day may be another: numbers of many symbols begin anew each year. */
function isMeant(document: LegalDocument, { number, date, subject }: CitedAs): boolean {
  if (number === null || isOfOneYear(number)) return true;
  if (date !== null && (yearOf(date) === yearOf(document.issuedOn) || date.slice(4) === document.issuedOn.slice(4))) return true;
  return isSameSubject(subject, document.subject);
}

/** The entry that a citation means; undefined where the register has none, or cannot tell which. */
export function entryFor<Entry extends LegalDocument>(register: LegalRegister<Entry>, cited: CitedAs): Entry | undefined {
  const { type, number, date, subject } = cited;
  const candidates =
    number === null
      ? (register.laws.get(lawKey(type, subject ?? '')) ?? [])
      : (register.numbers.get(numberKey(number)) ?? []).filter((document) => fold(document.type) === fold(type));
  const exact = candidates.find((document) => document.issuedOn === date);
  if (exact) return exact;
  if (number === null && date === null) return undefined;
  const meant = candidates.filter((document) =>
    number === null ? yearOf(document.issuedOn) === yearOf(date!) : isMeant(document, cited),
  );
  return meant.length === 1 ? meant[0] : undefined;
}
