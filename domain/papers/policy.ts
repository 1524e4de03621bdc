import { registerKeepers } from '../documents/policy.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, type Role } from '../people/actor.ts';
import { type Campaign, superiorIds } from '../plans/campaign.ts';
import type { CasePaper, PaperSide } from './casePaper.ts';

/** Those who make the unit's papers, and those who make the papers of the body above. */
const makers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];
const receivers: readonly Role[] = ['reviewer', 'authority', 'council-secretary'];

/** The sides whose papers an actor makes in a year: a unit's papers are its own until they are sent, those above likewise. */
export function sidesOf(actor: Actor, campaign: Campaign): readonly PaperSide[] {
  return [
    ...(holdsAt(actor, makers, campaign.unitId) ? (['unit'] as const) : []),
    ...(holdsAtAny(actor, receivers, superiorIds(campaign)) ? (['receiver'] as const) : []),
  ];
}

/** Nobody else learns of the year by asking. */
export function whyNotMakeAs(actor: Actor, campaign: Campaign, side?: PaperSide): Refusal[] {
  const sides = sidesOf(actor, campaign);
  return (side ? sides.includes(side) : sides.length > 0) ? [] : [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}

/** Whether an actor makes this kind of paper in a year: those of its side, and where it has readers of its own only those. */
export function makesPaper(actor: Actor, campaign: Campaign, { side, readers }: Pick<CasePaper, 'side' | 'readers'>): boolean {
  const isReader = readers === undefined || holdsAt(actor, readers, campaign.unitId);
  return isReader && sidesOf(actor, campaign).includes(side);
}

/** Nobody else learns by asking that the year has such a paper. */
export function whyNotMakeKindAs(actor: Actor, campaign: Campaign, paper: Pick<CasePaper, 'side' | 'readers'>): Refusal[] {
  return makesPaper(actor, campaign, paper) ? [] : [{ kind: 'unseen', code: 'plans.campaign-not-found' }];
}

/** Who measure and print onto the blanks of their office (người in phôi của cơ quan): those who make its papers. */
export const measurers: readonly Role[] = [...makers, ...receivers];

/** An office's blanks are its own; others do not learn of them by asking. */
export function whyNotMeasureAs(actor: Actor, unitId: string): Refusal[] {
  return holdsAt(actor, measurers, unitId) ? [] : [{ kind: 'unseen', code: 'org.not-found' }];
}

/** A blank is used by the office that has it. */
export function whyNotUseBlankAs(actor: Actor, { unitId }: { readonly unitId: string }): Refusal[] {
  return holdsAt(actor, measurers, unitId) ? [] : [{ kind: 'unseen', code: 'papers.no-such-blank' }];
}

/** An office's own templates are seen by those who make its papers; others do not learn of them by asking. */
export function whyNotSeeTemplateAs(actor: Actor, { unitId }: { readonly unitId: string }): Refusal[] {
  return holdsAt(actor, measurers, unitId) ? [] : [{ kind: 'unseen', code: 'papers.no-such-template' }];
}

/** Who keeps the office's register keeps its templates: what they print goes out under its number. */
export function whyNotKeepTemplateAs(actor: Actor, template: { readonly unitId: string }): Refusal[] {
  const unseen = whyNotSeeTemplateAs(actor, template);
  if (unseen.length > 0) return unseen;
  return holdsAt(actor, registerKeepers, template.unitId) ? [] : [{ kind: 'forbidden', code: 'papers.only-template-keepers' }];
}

/** The sides whose papers an actor makes at an office. */
export function sidesAt(actor: Actor, unitId: string): readonly PaperSide[] {
  return [
    ...(holdsAt(actor, makers, unitId) ? (['unit'] as const) : []),
    ...(holdsAt(actor, receivers, unitId) ? (['receiver'] as const) : []),
  ];
}

/** What was printed in one go is opened by those who make the papers of that office; of a kind with readers by these. */
export function whyNotOpenBatchAs(
  actor: Actor,
  { unitId }: { readonly unitId: string },
  readers: readonly Role[] = measurers,
): Refusal[] {
  return holdsAt(actor, readers, unitId) ? [] : [{ kind: 'unseen', code: 'papers.no-such-batch' }];
}
