import type { Day } from '../kernel/day.ts';
import { shortDate } from '../kernel/day.ts';
import type { EnrolmentKind } from '../law/cycles.ts';
import { type PersonalTitle, personalTitleRules } from '../law/personalTitles.ts';
import type { SubjectType } from '../org/unit.ts';
import { changeOf, type FieldChange, listChanges } from './changes.ts';
import type { HeldDecision, YearBefore } from './enrolment.ts';

/** A person on the list attached to the enrolment: name, position, titles; never the commitments. */
export interface AttachedPerson {
  readonly personId: string;
  readonly fullName: string;
  readonly position: string;
  readonly titles: readonly PersonalTitle[];
}

/** How many registered, of how many on the staff that day, and for which titles (tổng hợp). */
export interface PledgeTotals {
  readonly staff: number;
  readonly signed: number;
  readonly byTitle: Readonly<Partial<Record<PersonalTitle, number>>>;
}

/** Exactly what was handed in (nội dung đã nộp); kept as it was, whatever the unit writes later. */
export interface SubmissionContent {
  readonly unitName: string;
  readonly year: number;
  readonly titleKind: SubjectType;
  readonly kind: EnrolmentKind;
  readonly held: HeldDecision | null;
  readonly heldNote: string | null;
  readonly cycleFirstYear: number;
  readonly cycleYears: number;
  /** Years of the cycle that qualified before the system; left out where there is none. */
  readonly before?: readonly YearBefore[];
  readonly commitment: string;
  readonly persons: readonly AttachedPerson[];
  readonly totals: PledgeTotals;
}

/** A numbered handing-in, with its receipt (lần nộp). */
export interface Submission {
  readonly number: number;
  readonly content: SubmissionContent;
  readonly contentHash: string;
  readonly receipt: string;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly late: boolean;
  readonly paperHash: string | null;
}

/** The attached list counted: every title of every person on it. */
export function totalsOf(persons: readonly AttachedPerson[], staff: number): PledgeTotals {
  const byTitle: Partial<Record<PersonalTitle, number>> = {};
  for (const title of persons.flatMap((person) => person.titles)) byTitle[title] = (byTitle[title] ?? 0) + 1;
  return { staff, signed: persons.length, byTitle };
}

/** `số 12/QĐ-UBND ngày 05/02/2020 của …, giai đoạn 2018–2019`. */
export function heldText(held: HeldDecision): string {
  const years = held.firstYear === held.lastYear ? `năm ${held.firstYear}` : `giai đoạn ${held.firstYear}–${held.lastYear}`;
  return `số ${held.number} ngày ${shortDate(held.date as Day)} của ${held.issuer}, ${years}`;
}

const personText = (person: AttachedPerson) =>
  [person.fullName, person.position, ...person.titles.map((title) => personalTitleRules[title].short)].join(', ');

/** What a superior is shown: every field that is not as it was in the submission before. */
export function submissionChanges(before: SubmissionContent, after: SubmissionContent): readonly FieldChange[] {
  const held = (content: SubmissionContent) => (content.held ? heldText(content.held) : content.heldNote);
  const cycle = (content: SubmissionContent) => `${content.cycleFirstYear}–${content.cycleFirstYear + content.cycleYears - 1}`;
  const signed = ({ totals }: SubmissionContent) => `${totals.signed}/${totals.staff}`;
  return [
    ...changeOf('unitName', before.unitName, after.unitName),
    ...changeOf('titleKind', before.titleKind, after.titleKind),
    ...changeOf('kind', before.kind, after.kind),
    ...changeOf('held', held(before), held(after)),
    ...changeOf('cycleFirstYear', cycle(before), cycle(after)),
    ...changeOf('commitment', before.commitment, after.commitment),
    ...changeOf('totals', signed(before), signed(after)),
    ...listChanges('persons', before.persons.map(personText), after.persons.map(personText)),
  ];
}
