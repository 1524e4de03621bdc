import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import type { Plan } from '../plans/plan.ts';
import { drafters, isInside, whyNotForHead, whyNotSeePlan } from '../plans/policy.ts';
import type { ScoreSheet } from './scoreSheet.ts';

/** Those who write a body's own sheets (người soạn bảng điểm ở nơi ban hành). */
export const sheetWriters: readonly Role[] = ['reviewer', 'administrator'];

/** Writes this sheet: at the issuing body, or in the unit that entered it for itself. */
export function isWriter(actor: Actor, sheet: Pick<ScoreSheet, 'unitId' | 'enteredFor'>): boolean {
  if (sheet.enteredFor !== null) return holdsAt(actor, drafters, sheet.enteredFor);
  return holdsAt(actor, sheetWriters, sheet.unitId);
}

/** A draft is its writers'; once issued it is an official text that everybody with a seat may read. */
export function whyNotSeeSheet(actor: Actor, sheet: ScoreSheet): Refusal[] {
  const may = sheet.state === 'draft' ? isWriter(actor, sheet) : actor.seats.length > 0;
  return may ? [] : [{ kind: 'unseen', code: 'criteria.sheet-not-found' }];
}

/** Who begins a sheet for `unitId`: that body's own writers, or the drafters of the unit that enters it for itself, with the paper it comes from. */
export function whyNotDraftSheetAs(actor: Actor, of: Pick<ScoreSheet, 'unitId' | 'enteredFor'>, hasSource: boolean): Refusal[] {
  if (of.enteredFor === null) {
    return holdsAt(actor, sheetWriters, of.unitId) ? [] : [{ kind: 'forbidden', code: 'criteria.only-issuer-drafts' }];
  }
  if (!holdsAt(actor, drafters, of.enteredFor)) return [{ kind: 'unseen', code: 'org.not-found' }];
  return hasSource ? [] : [{ kind: 'input', code: 'criteria.paper-missing', at: 'paper' }];
}

/** Editing, issuing and retiring belong to the sheet's writers. */
export function whyNotWriteAs(actor: Actor, sheet: ScoreSheet): Refusal[] {
  const unseen = whyNotSeeSheet(actor, sheet);
  if (unseen.length > 0) return unseen;
  return isWriter(actor, sheet) ? [] : [{ kind: 'forbidden', code: 'criteria.only-writers' }];
}

/** A unit's own detail under a line is written by its drafters. */
export function whyNotDetailAs(actor: Actor, sheet: ScoreSheet, unitId: string): Refusal[] {
  const unseen = whyNotSeeSheet(actor, sheet);
  if (unseen.length > 0) return unseen;
  if (holdsAt(actor, drafters, unitId)) return [];
  return isInside(actor, unitId)
    ? [{ kind: 'forbidden', code: 'plans.only-drafters' }]
    : [{ kind: 'unseen', code: 'org.not-found' }];
}

/** The head launches, or the clerk with a paper the head has signed: the launch's own, or the plan's. */
export function whyNotLaunchAs(actor: Actor, plan: Plan, sentTo: readonly string[], hasPaper: boolean): Refusal[] {
  const unseen = whyNotSeePlan(actor, plan, sentTo);
  return unseen.length > 0 ? unseen : whyNotForHead(actor, plan.unitId, hasPaper || plan.paperHash !== null);
}
