import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import type { DocumentEntry } from './entry.ts';

/** Who keep a body's register (người giữ sổ); a committee without a head of its own has the authority who signs for it. */
export const registerKeepers: readonly Role[] = ['clerk', 'unit-head', 'authority'];

/** Who read the rules that their own body has issued (người của đơn vị). */
export const ruleReaders: readonly Role[] = ['member', 'clerk', 'unit-head', 'union-chair', 'reviewer', 'authority'];

/** A register is its keepers' own, also from above; rules and resolutions that are out are read by everybody inside. */
export function whyNotSee(actor: Actor, entry: Pick<DocumentEntry, 'unitId' | 'direction' | 'state'>): Refusal[] {
  const isOwnRule = entry.direction === 'own' && entry.state === 'issued';
  const may = holdsAt(actor, registerKeepers, entry.unitId) || (isOwnRule && holdsAt(actor, ruleReaders, entry.unitId));
  return may ? [] : [{ kind: 'unseen', code: 'documents.not-found' }];
}

/** The register is kept by the body's clerk, its head, or the authority who signs for it; others do not learn of the body by asking. */
export function whyNotKeepAs(actor: Actor, unitId: string): Refusal[] {
  if (holdsAt(actor, registerKeepers, unitId)) return [];
  return holdsAt(actor, ruleReaders, unitId)
    ? [{ kind: 'forbidden', code: 'documents.only-keepers' }]
    : [{ kind: 'unseen', code: 'org.not-found' }];
}

/** A line is changed by who keeps its register. */
export function whyNotChangeAs(actor: Actor, entry: Pick<DocumentEntry, 'unitId' | 'direction' | 'state'>): Refusal[] {
  const unseen = whyNotSee(actor, entry);
  return unseen.length > 0 ? unseen : whyNotKeepAs(actor, entry.unitId);
}
