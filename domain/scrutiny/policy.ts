import { addDays, type Day } from '../kernel/day.ts';
import { type Refusal, unlessBarred } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';

const readers: readonly Role[] = ['reviewer', 'authority'];

/** Figures over all files of a body are for those who appraise there and the one who decides. */
export function whyNotSeeFigures(actor: Actor, byUnitId: string): Refusal[] {
  return holdsAt(actor, readers, byUnitId) ? [] : [{ kind: 'unseen', code: 'scrutiny.not-found' }];
}

/** What each reviewer leans to is for one role alone: whoever decides there (người có thẩm quyền); reviewers see their own. */
export function whyNotSeeReviewers(actor: Actor, byUnitId: string): Refusal[] {
  const unseen = whyNotSeeFigures(actor, byUnitId);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, ['authority'], byUnitId) ? [] : [{ kind: 'forbidden', code: 'scrutiny.only-authority' }];
}

/** How many days after being told a reviewer's figures wait for them to look first: the product's own choice, written in no text. */
export const daysToLook = 14;

/** Reviewers of a year are told once of their figures (báo cho người thẩm định). */
export interface Telling {
  readonly toldOn: Day;
}

export const whyNotTell = (
  actor: Actor,
  byUnitId: string,
  state: { readonly told: Telling | undefined; readonly reviewers: number },
): Refusal[] =>
  unlessBarred(whyNotSeeReviewers(actor, byUnitId), () => [
    ...(state.told ? [{ kind: 'state', code: 'scrutiny.told-already' } as const] : []),
    ...(state.reviewers === 0 ? [{ kind: 'state', code: 'scrutiny.nobody-to-tell' } as const] : []),
  ]);

/** The person concerned sees it first: others only once they looked, or had the time to. */
export function isOpenToAuthority(hasLooked: boolean, told: Telling | undefined, today: Day): boolean {
  return hasLooked || (told !== undefined && addDays(told.toldOn, daysToLook) <= today);
}

/** Why a reviewer cannot note having looked: there is nothing of theirs, or they noted it. */
export function whyNotLook(state: { readonly hasFigures: boolean; readonly hasLooked: boolean }): Refusal[] {
  if (!state.hasFigures) return [{ kind: 'unseen', code: 'scrutiny.no-figures-of-yours' }];
  return state.hasLooked ? [{ kind: 'state', code: 'scrutiny.looked-already' }] : [];
}

export interface DrawState {
  /** Files submitted and not yet appraised to the end. */
  readonly candidates: number;
  readonly draws: number;
}

/** Why a sample cannot be drawn; a second draw of a year says why the first does not do. */
export function whyNotDraw(
  actor: Actor,
  byUnitId: string,
  { candidates, draws }: DrawState,
  wanted: { readonly size: number; readonly reason: string | null },
): Refusal[] {
  return unlessBarred(whyNotSeeFigures(actor, byUnitId), () => [
    ...(candidates === 0 ? [{ kind: 'state', code: 'scrutiny.nothing-to-draw' } as const] : []),
    ...(candidates > 0 && wanted.size > candidates
      ? [{ kind: 'input', code: 'scrutiny.sample-too-large', at: 'size', facts: { candidates } } as const]
      : []),
    ...(draws > 0 && wanted.reason === null ? [{ kind: 'input', code: 'scrutiny.say-why-again', at: 'reason' } as const] : []),
  ]);
}

const keepers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];

/** A unit's own gaps are for those who keep its file, and for who appraised it. */
export function whyNotSeeUnit(actor: Actor, unitId: string, byUnitIds: readonly string[]): Refusal[] {
  const sees = holdsAt(actor, keepers, unitId) || byUnitIds.some((byUnitId) => holdsAt(actor, readers, byUnitId));
  return sees ? [] : [{ kind: 'unseen', code: 'scrutiny.not-found' }];
}
