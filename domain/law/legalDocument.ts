import { type Day, shortDate, yearOf } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { slug } from '../kernel/vietnamese.ts';

/** How far an entry was compared with the document itself or sources that agree (mức đối chiếu): day and validity, the day alone, nothing. */
export const verifications = ['all', 'date', 'none'] as const;
export type Verification = (typeof verifications)[number];

/** One document of the legal register (văn bản trong sổ văn bản pháp luật). */
export interface LegalDocument {
  /** Number and symbol as printed: "733/QĐ-TTg". */
  readonly number: string;
  readonly type: string;
  readonly issuedOn: Day;
  readonly issuer: string | null;
  readonly subject: string | null;
  /** The first day on which it holds; null where that is not known: it is then taken to hold from its own day. */
  readonly inForceFrom: Day | null;
  /** The first day on which it no longer holds; null while it does. */
  readonly inForceTo: Day | null;
  /** Numbers of what took its place. */
  readonly successors: readonly string[];
  /** Where the entry was taken from. */
  readonly source: string | null;
  readonly verified: Verification;
}

/** Whether a document holds on a day (tình trạng hiệu lực). */
export const legalStandings = ['not-yet', 'in-force', 'ended'] as const;
export type LegalStanding = (typeof legalStandings)[number];

/** Not yet, in force, or ended on a day. */
export function standingOn(document: Pick<LegalDocument, 'issuedOn' | 'inForceFrom' | 'inForceTo'>, on: Day): LegalStanding {
  if (document.inForceTo !== null && document.inForceTo <= on) return 'ended';
  return (document.inForceFrom ?? document.issuedOn) <= on ? 'in-force' : 'not-yet';
}

/** Numbers compare without case and white space, in composed letters: "01/QĐ -TTg" is "01/qđ-ttg". */
export function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s.]/g, '')
    .replace(/[–—−‐‑]/g, '-');
}

const national =
  'ttg|cp|qh\\d*|ubtvqh\\d*|ctn|tw|tlđ|bnv|btc|bvhttdl|bgdđt|byt|btp|bca|bqp|bct|bgtvt|bxd|btnmt|bnnptnt|bnnmt|bkhcn|bkhđt|btttt|blđtbxh|bng|bdttg|nhnn|ttcp|tandtc|vksndtc|ubdt|vpcp|ktnn';
const ofOneIssuer = new RegExp(`[/-](?:${national})$`, 'u');

/** True for a number whose symbol names one issuer in the whole country ("…/QĐ-TTg", "…/TT-BNV", "…/QH15"). */
export function namesItsIssuer(number: string): boolean {
  return ofOneIssuer.test(numberKey(number));
}

const symbolTypes: Readonly<Record<string, string>> = {
  nđ: 'Nghị định',
  tt: 'Thông tư',
  ttlt: 'Thông tư liên tịch',
  qđ: 'Quyết định',
  nq: 'Nghị quyết',
  ct: 'Chỉ thị',
  kl: 'Kết luận',
  hd: 'Hướng dẫn',
  kh: 'Kế hoạch',
};

/** The type that a number's symbol tells: "98/2023/NĐ-CP" is a Nghị định; null where it tells none. */
export function typeOfNumber(number: string): string | null {
  const symbol = /^\d+(?:\/\d{4})?[/-]([\p{L}]+)/u.exec(numberKey(number))?.[1];
  return symbolTypes[symbol ?? ''] ?? null;
}

/**
 * What makes two entries one document, fit for an address: type, number and year, since numbers begin anew each year; and the
 * issuer where the symbol may be that of many: "quyet-dinh-733-qd-ttg-2019".
 */
export function documentKey({
  type,
  number,
  issuedOn,
  issuer,
}: Pick<LegalDocument, 'type' | 'number' | 'issuedOn' | 'issuer'>): string {
  const whose = namesItsIssuer(number) ? '' : slug(issuer ?? '');
  return [slug(type), slug(number), yearOf(issuedOn), whose].filter((part) => part !== '').join('-');
}

/** Days in their order, and no document its own successor. */
export function whyNotEnter(document: LegalDocument): Refusal[] {
  const refusals: Refusal[] = [];
  const { issuedOn, inForceFrom, inForceTo, number, successors } = document;
  const input = (code: string, at: string, facts?: Refusal['facts']) =>
    refusals.push({ kind: 'input', code, at, ...(facts && { facts }) });
  if (inForceFrom !== null && inForceFrom < issuedOn)
    input('law.in-force-before-issued', 'inForceFrom', { day: shortDate(issuedOn) });
  const begins = inForceFrom ?? issuedOn;
  if (inForceTo !== null && inForceTo <= begins) input('law.ends-before-it-begins', 'inForceTo', { day: shortDate(begins) });
  if (successors.some((successor) => numberKey(successor) === numberKey(number))) input('law.succeeds-itself', 'successors');
  return refusals;
}

/** A document can end once; the day stands after it began. */
export function whyNotEnd(document: LegalDocument, on: Day, successors: readonly string[]): Refusal[] {
  if (document.inForceTo !== null)
    return [{ kind: 'state', code: 'law.already-ended', facts: { day: shortDate(document.inForceTo) } }];
  return whyNotEnter({ ...document, inForceTo: on, successors });
}
