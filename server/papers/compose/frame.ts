import type { PaperSubject } from '#domain/papers/subject.ts';
import { citationText } from '#papers/write/citation.ts';
import { authorityOf, officeOf, placeNameOf, signerFor } from '#papers/write/office.ts';
import type { Head, Paper, Signer } from '#papers/write/paper.ts';
import type { Typed } from '../typed.ts';
import type { NamedPerson, YearCase } from '../yearCase.ts';

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
  return {
    issuer: issuer.name,
    ...(parent ? { superior: parent.name } : {}),
    ...(number ? { number } : {}),
    place: placeNameOf(issuer),
    day: typed.day('day'),
  };
}

const nobody: NamedPerson = { name: '', title: '' };

/** Who signs for the unit. */
export function unitSigner({ unit, head }: YearCase): Signer {
  return signerOf(unit.name, head ?? nobody);
}

/** Who signs for the body that recognises. */
export function receiverSigner({ recogniser, authority }: YearCase): Signer {
  return signerOf(recogniser.name, authority ?? nobody);
}

function signerOf(issuer: string, { name, title }: NamedPerson): Signer {
  return signerFor(issuer, officeOf(title, issuer), name || undefined);
}

/** Thẩm quyền ban hành of the unit's head: `Hiệu trưởng Trường …`. */
export function unitAuthority({ unit, head }: YearCase): string {
  return head ? authorityOf(head.title, unit.name) : '';
}

/** Thẩm quyền ban hành of the head of the body that recognises. */
export function receiverAuthority({ recogniser, authority }: YearCase): string {
  return authority ? authorityOf(authority.title, recogniser.name) : '';
}

/** `Kế hoạch số 05/KH-THCS ngày 05 tháng 02 năm 2026 của Trường …`. */
export function planCited({ plan, unit }: YearCase): string {
  return citationText({ type: plan.kind, number: plan.number, day: plan.issuedOn, issuer: unit.name });
}

/** The bases every paper of the year has, after those typed. */
export function basesOf(year: YearCase, typed: Typed): readonly string[] {
  return [...typed.entries('bases'), `Căn cứ ${planCited(year)}`];
}
