import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Typed, typed as typedValues } from '../typed.ts';
import { dayOfYear, type SignsFor, type YearCase, yearOn } from '../yearCase.ts';

/** Papers that bear no day of their own follow another paper of the year. */
const follows: Readonly<Record<string, string>> = {
  'merit-list': 'submission',
  'bonus-list': 'commendation-decision',
  'commendation-certificate': 'commendation-decision',
};

/** The year as it stood on the day of a paper, and who signs it for the head. */
export function onItsDay(kind: string, year: YearCase, typed: Typed): YearCase {
  const signsFor = signsForTyped(typed);
  const then = yearOn(year, dayOfPaper(kind, year, typed));
  return signsFor ? { ...then, signsFor } : then;
}

function dayOfPaper(kind: string, year: YearCase, typed: Typed): Day {
  const own = typed.day('day') ?? typed.day('heldOn') ?? typed.day('signedOn');
  if (own) return own;
  const ofCase = kind === 'plan' ? year.plan.issuedOn : kind === 'board-decision' ? (year.board?.decidedOn ?? null) : null;
  const other = follows[kind];
  return ofCase ?? (other ? typedValues(year.typedOf(other)).day('day') : null) ?? dayOfYear(year.campaign, year.today);
}

const rights: Readonly<Record<string, SignsFor['right']>> = { kt: 'deputy', tl: 'byOrder', tuq: 'delegated' };

/** `KT; Họ và tên; Phó Hiệu trưởng`. */
function signsForTyped(typed: Typed): SignsFor | undefined {
  const [mark = '', name = '', title = ''] = typed.rows('signsFor', 3)[0] ?? [];
  const right = rights[fold(mark).replace(/[^a-z]/g, '')];
  return right && name && title ? { right, name, title } : undefined;
}

/** Something was typed of who signs for the head, and not enough of it. */
export const isSignerMisread = (typed: Typed): boolean => typed.line('signsFor') !== '' && signsForTyped(typed) === undefined;
