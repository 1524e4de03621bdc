import type { Day } from '#domain/kernel/day.ts';
import type { PaperSubject } from '#domain/papers/subject.ts';
import { awardLaws } from '#papers/write/awardLaws.ts';
import { citationText } from '#papers/write/citation.ts';
import { authorityOf, bodyNameOf, headOver, officeOf, signerFor } from '#papers/write/office.ts';
import type { Head, Paper, Signer } from '#papers/write/paper.ts';
import type { NamedPerson } from '../bodies.ts';
import type { Typed } from '../typed.ts';
import type { SignsFor, YearCase } from '../yearCase.ts';

/** A paper made from a year, and what it cannot be printed without. */
export interface Composed {
  readonly paper: Paper;
  readonly missing: readonly string[];
}

/** Makes one kind of paper from a year and what was typed for it; of a kind that is one for each, that of the subject. */
export type Composer = (year: YearCase, typed: Typed, subject: PaperSubject | null) => Composed;

/** The head of a paper of the unit. */
export function unitHead({ unit, parent }: YearCase, typed: Typed): Head {
  return headOf(unit, parent, typed);
}

/** The head of a paper of the body that recognises. */
export function receiverHead({ recogniser, recogniserParent }: YearCase, typed: Typed): Head {
  return headOf(recogniser, recogniserParent, typed);
}

function headOf(issuer: YearCase['unit'], parent: YearCase['parent'], typed: Typed): Head {
  const number = typed.line('number');
  return { ...headOver(issuer, parent), ...(number ? { number } : {}), day: typed.day('day') };
}

const nobody: NamedPerson = { name: '', title: '' };

/** The body over the one that recognises; empty where there is none. */
export function receiverSuperior({ recogniserParent }: YearCase): string {
  return recogniserParent ? bodyNameOf(recogniserParent) : '';
}

/** A year as it stood at the end of a day: what was raised or held later is not there, what was mended later is open. */
export function asOf(year: YearCase, on: Day | null): YearCase {
  if (on === null) return year;
  const meetings = year.meetings.filter(({ heldOn }) => heldOn <= on);
  const held = new Set(meetings.map(({ id }) => id));
  const shortcomings = year.shortcomings
    .filter(({ raisedIn }) => held.has(raisedIn))
    .map((one) =>
      one.closedOn !== null && one.closedOn > on ? { ...one, state: 'open' as const, outcome: null, closedOn: null } : one,
    );
  return { ...year, meetings, shortcomings };
}

/** Who signs for the unit. */
export function unitSigner({ unit, head, signsFor }: YearCase): Signer {
  return signerOf(bodyNameOf(unit), head ?? nobody, signsFor);
}

/** Who signs for the body that recognises. */
export function receiverSigner({ recogniser, authority, signsFor }: YearCase): Signer {
  return signerOf(bodyNameOf(recogniser), authority ?? nobody, signsFor);
}

function signerOf(issuer: string, { name, title }: NamedPerson, signsFor?: SignsFor): Signer {
  const own = signerFor(issuer, officeOf(title, issuer), name || undefined);
  if (!signsFor) return own;
  const { right, name: signing, title: office } = signsFor;
  return { ...own, for: { right, title: own.title }, title: officeOf(office, issuer), name: signing };
}

/** Who signs what the unit's head decides (thẩm quyền của người đứng đầu): in their own right, on nobody's behalf. */
export function unitDecider(year: YearCase): Signer {
  return inOwnRight(unitSigner(year));
}

/** Who signs what the head of the body that recognises decides. */
export function receiverDecider(year: YearCase): Signer {
  return inOwnRight(receiverSigner(year));
}

const inOwnRight = ({ onBehalf: _, ...signer }: Signer): Signer => signer;

/** Thẩm quyền ban hành of the unit's head: `Hiệu trưởng Trường …`. */
export function unitAuthority({ unit, head }: YearCase): string {
  return head ? authorityOf(head.title, bodyNameOf(unit)) : '';
}

/** Thẩm quyền ban hành of the head of the body that recognises. */
export function receiverAuthority({ recogniser, authority }: YearCase): string {
  return authority ? authorityOf(authority.title, bodyNameOf(recogniser)) : '';
}

/** `Kế hoạch số 05/KH-THCS ngày 05 tháng 02 năm 2026 của Trường …`. */
export function planCited({ plan, unit }: YearCase): string {
  return citationText({ type: plan.kind, number: plan.number, day: plan.issuedOn, issuer: unit.name });
}

/** The bases of a paper that proposes or grants commendations: the law of its day, what was typed, the plan. */
export function awardBasesOf(year: YearCase, typed: Typed): readonly string[] {
  const own = basesOf(year, typed);
  return [...awardLaws(typed.day('day') ?? year.today, own).map((law) => `Căn cứ ${law}`), ...own];
}

/** The bases every paper of the year has, after those typed. */
export function basesOf(year: YearCase, typed: Typed): readonly string[] {
  return [...typed.entries('bases'), `Căn cứ ${planCited(year)}`];
}
