import { type Day, shortDate, yearOf } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { fold } from '../kernel/vietnamese.ts';
import { formatSource } from '../law/documentFormat.ts';
import { numberParts } from './number.ts';

/** Which book a document stands in: văn bản đi, văn bản đến, quy định và nghị quyết nội bộ. */
export const directions = ['out', 'in', 'own'] as const;
export type Direction = (typeof directions)[number];

/** A number kept free for a paper, a document that is out, a number taken back; a void number stays used. */
export const entryStates = ['reserved', 'issued', 'void'] as const;
export type EntryState = (typeof entryStates)[number];

/** What an act of the year made the document for. */
export const caseKinds = [
  'plan',
  'board',
  'year-result',
  'title',
  'revocation',
  'commendation',
  'award-revocation',
  'paper',
] as const;
export type CaseKind = (typeof caseKinds)[number];

/** How a document was sent (cách gửi): trao tay, bưu điện, thư điện tử hoặc trục liên thông, trong hệ thống này. */
export const deliveryWays = ['in-person', 'post', 'online', 'system'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** The ways a clerk notes; what is sent in this system notes itself. */
export const ownWays = ['in-person', 'post', 'online'] as const satisfies readonly DeliveryWay[];
export type OwnWay = (typeof ownWays)[number];

/** Số đến, ngày đến of an incoming document. */
export interface Arrival {
  readonly ordinal: number;
  readonly on: Day;
}

/** One line of a unit's register (một văn bản trong sổ). */
export interface DocumentEntry {
  readonly id: string;
  /** Whose register it stands in; the issuer of `out` and `own`. */
  readonly unitId: string;
  readonly direction: Direction;
  /** Tên loại; null is a công văn. */
  readonly typeName: string | null;
  readonly number: string;
  /** The running figure; null where the number has none. */
  readonly ordinal: number | null;
  /** The day written on it; of a reserved number the day it was taken. */
  readonly day: Day;
  /** Who issued an incoming document; null for the unit's own papers. */
  readonly issuer: string | null;
  /** Trích yếu. */
  readonly subject: string;
  readonly arrival: Arrival | null;
  readonly validFrom: Day | null;
  /** The first day it no longer holds. */
  readonly validTo: Day | null;
  readonly state: EntryState;
  readonly voidWhy: string | null;
  /** 0, or how many documents bore the same number before it was filed (trùng số). */
  readonly repeat: number;
  readonly version: number;
}

/** What a clerk writes of a paper that exists already. */
export type FiledPaper = Pick<
  DocumentEntry,
  'direction' | 'typeName' | 'number' | 'day' | 'issuer' | 'subject' | 'validFrom' | 'validTo'
> & {
  readonly arrivedOn: Day | null;
};

/** What the register knows when a paper is filed. */
export interface Filing {
  readonly today: Day;
  /** Lines that bear the same number: of the same type and year, or from the same issuer. */
  readonly bearers: readonly DocumentEntry[];
  /** The clerk saw them, and files it nevertheless. */
  readonly isRepeatMeant: boolean;
}

const typeDiffers = (typeName: string | null, number: string): Refusal[] => {
  const parts = numberParts(number);
  if (!parts || parts.typeName === null || parts.typeName === typeName) return [];
  return [{ kind: 'input', code: 'documents.type-differs', at: 'typeName', facts: { number, type: parts.typeName } }];
};

/** Why a number and symbol cannot stand on a paper of this type that the unit issues. */
export function whyNotNumber(typeName: string | null, number: string): Refusal[] {
  if (numberParts(number) === null)
    return [{ kind: 'input', code: 'documents.number-wrong-form', at: 'number', law: formatSource }];
  return typeDiffers(typeName, number);
}

/** What is said of a number that another document bears. */
export function numberTaken(bearer: Pick<DocumentEntry, 'number' | 'day' | 'subject'>): Refusal {
  const facts = { number: bearer.number, day: shortDate(bearer.day), subject: bearer.subject };
  return { kind: 'input', code: 'documents.number-taken', at: 'number', facts };
}

/** Why a paper cannot be filed: its number, its days, another one with the number. */
export function whyNotFile(paper: FiledPaper, { today, bearers, isRepeatMeant }: Filing): Refusal[] {
  const { direction, typeName, number, day, arrivedOn, validFrom, validTo } = paper;
  const refusals = direction === 'in' ? [] : whyNotNumber(typeName, number);
  if (day > today) refusals.push({ kind: 'input', code: 'documents.day-in-future', at: 'day' });
  if (direction === 'in' && paper.issuer === null)
    refusals.push({ kind: 'input', code: 'documents.issuer-missing', at: 'issuer' });
  if (direction === 'in' && arrivedOn === null)
    refusals.push({ kind: 'input', code: 'documents.arrival-missing', at: 'arrivedOn' });
  if (arrivedOn !== null && arrivedOn < day)
    refusals.push({ kind: 'input', code: 'documents.arrived-before-issued', at: 'arrivedOn', facts: { day: shortDate(day) } });
  if (arrivedOn !== null && arrivedOn > today) refusals.push({ kind: 'input', code: 'documents.day-in-future', at: 'arrivedOn' });
  if (validTo !== null && validTo <= (validFrom ?? day))
    refusals.push({ kind: 'input', code: 'documents.ends-before-it-begins', at: 'validTo' });
  if (!isRepeatMeant && bearers[0]) refusals.push(numberTaken(bearers[0]));
  return refusals;
}

/** True where two incoming documents are the same by what is written on them: số, ký hiệu and cơ quan ban hành, within a year. */
export function isSameIncoming(
  a: Pick<DocumentEntry, 'number' | 'issuer' | 'day'>,
  b: Pick<DocumentEntry, 'number' | 'issuer' | 'day'>,
): boolean {
  return incomingKey(a) === incomingKey(b) && yearOf(a.day) === yearOf(b.day);
}

/** What an incoming document is told apart by, whatever the letters' case and spaces. */
export const incomingKey = ({ number, issuer }: Pick<DocumentEntry, 'number' | 'issuer'>): string =>
  `${fold(number)} ${fold(issuer ?? '')}`.replace(/\s+/g, ' ').trim();

/** Why a reserved number cannot go out on this day. */
export function whyNotIssue(entry: DocumentEntry, day: Day, today: Day): Refusal[] {
  if (entry.state !== 'reserved') return [{ kind: 'state', code: 'documents.not-reserved', facts: { number: entry.number } }];
  const refusals: Refusal[] = [];
  if (day > today) refusals.push({ kind: 'input', code: 'documents.day-in-future', at: 'day' });
  if (yearOf(day) !== yearOf(entry.day))
    refusals.push({ kind: 'input', code: 'documents.other-year', at: 'day', facts: { year: yearOf(entry.day) } });
  return refusals;
}

/** The paper with the reserved number is out. */
export function issueReserved(entry: DocumentEntry, day: Day, today: Day): DocumentEntry {
  refuseIf(whyNotIssue(entry, day, today));
  return { ...entry, state: 'issued', day, version: entry.version + 1 };
}

/** Why a line cannot be struck out: it is already, or an act of the year stands on it. */
export function whyNotVoid(entry: DocumentEntry, hasCases: boolean): Refusal[] {
  if (entry.state === 'void') return [{ kind: 'state', code: 'documents.void-already' }];
  return hasCases ? [{ kind: 'state', code: 'documents.bound-to-case' }] : [];
}

/** Struck out with the reason; the number stays used. */
export function voidEntry(entry: DocumentEntry, hasCases: boolean, reason: string): DocumentEntry {
  refuseIf(whyNotVoid(entry, hasCases));
  return { ...entry, state: 'void', voidWhy: reason, version: entry.version + 1 };
}

/** Kinds of acts of which one document may do several: one decision names many units. */
const manyAtOnce: readonly CaseKind[] = ['year-result', 'title', 'revocation', 'award-revocation'];

/**
 * Whether an act may stand on a line that bears its number: a number reserved for it, its own paper filed before, or the one
 * document of a day that does the same for several units. The paper of an act stands on the act's own line.
 */
export function takesUp(
  entry: DocumentEntry,
  cases: readonly CaseKind[],
  act: { readonly kind: CaseKind; readonly day: Day },
): boolean {
  if (entry.state === 'void') return false;
  if (entry.state === 'reserved') return yearOf(entry.day) === yearOf(act.day);
  if (entry.day !== act.day) return false;
  if (act.kind === 'paper') return !cases.includes('paper');
  const acts = cases.filter((kind) => kind !== 'paper');
  return acts.length === 0 || (manyAtOnce.includes(act.kind) && acts.every((kind) => kind === act.kind));
}
