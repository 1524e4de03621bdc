import { inputRefusal, type Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, type Role } from '../people/actor.ts';
import { whyNotForHead } from '../plans/policy.ts';
import type { Adoption } from './adoption.ts';
import type { Exemplar } from './exemplar.ts';

/** Those who make the unit's examples. */
export const makers: readonly Role[] = ['clerk', 'unit-head'];
/** Those who read them before they are out. */
export const readers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];
/** Those who publish at the body it goes to. */
export const publishers: readonly Role[] = ['reviewer', 'authority'];

type Seen = Pick<Exemplar, 'unitId' | 'toUnitId' | 'state' | 'persons'>;

const forbidden = (code: string): Refusal[] => [{ kind: 'forbidden', code }];
const unseen = (): Refusal[] => [{ kind: 'unseen', code: 'exemplars.not-found' }];

/** What stands and is published is read by everybody who has an account. */
export const isOut = ({ state }: Pick<Exemplar, 'state'>, stands: boolean) => state === 'published' && stands;

/** Before that: its makers, whom it would name, and the body it goes to once the head agreed. */
export function whyNotSee(actor: Actor, exemplar: Seen, stands: boolean): Refusal[] {
  if (isOut(exemplar, stands) || holdsAt(actor, readers, exemplar.unitId)) return [];
  if (exemplar.persons.some(({ personId }) => personId === actor.personId)) return [];
  const isSent = exemplar.state === 'consented' || exemplar.state === 'published';
  return isSent && holdsAt(actor, publishers, exemplar.toUnitId) ? [] : unseen();
}

/** Who makes an example of the unit's cases; nobody else learns of the unit by asking. */
export function whyNotMakeAs(actor: Actor, unitId: string): Refusal[] {
  if (holdsAt(actor, makers, unitId)) return [];
  return holdsAt(actor, readers, unitId) ? forbidden('exemplars.only-makers') : [{ kind: 'unseen', code: 'org.not-found' }];
}

/** Its clerk and its head write it. */
export function whyNotWriteAs(actor: Actor, exemplar: Seen, stands: boolean): Refusal[] {
  const no = whyNotSee(actor, exemplar, stands);
  if (no.length > 0) return no;
  return holdsAt(actor, makers, exemplar.unitId) ? [] : forbidden('exemplars.only-makers');
}

/** The head agrees and takes it back, or the clerk with the paper the head signed. */
export function whyNotConsentAs(actor: Actor, exemplar: Seen, stands: boolean, hasPaper: boolean): Refusal[] {
  const no = whyNotSee(actor, exemplar, stands);
  return no.length > 0 ? no : whyNotForHead(actor, exemplar.unitId, hasPaper);
}

/** The body it goes to publishes it, gives it back, takes it down. */
export function whyNotPublishAs(actor: Actor, exemplar: Seen, stands: boolean): Refusal[] {
  const no = whyNotSee(actor, exemplar, stands);
  if (no.length > 0) return no;
  return holdsAt(actor, publishers, exemplar.toUnitId) ? [] : forbidden('exemplars.only-publishers');
}

/** Only the person says whether the page may name them. */
export function whyNotAnswerAs(actor: Actor, exemplar: Seen, stands: boolean): Refusal[] {
  const no = whyNotSee(actor, exemplar, stands);
  if (no.length > 0) return no;
  return exemplar.persons.some(({ personId }) => personId === actor.personId) ? [] : forbidden('exemplars.not-asked');
}

/** What is out is adopted by the clerk or head of the unit that adopts it. */
export function whyNotAdoptAs(actor: Actor, exemplar: Seen, stands: boolean, unitId: string): Refusal[] {
  const no = whyNotSee(actor, exemplar, stands);
  if (no.length > 0) return no;
  if (!isOut(exemplar, stands)) return [{ kind: 'state', code: 'exemplars.not-out' }];
  return holdsAt(actor, makers, unitId) ? [] : [inputRefusal('exemplars.not-your-unit', 'unitId')];
}

/** An adoption is seen whole inside the unit that adopts; elsewhere it only counts. */
export function whyNotSeeAdoption(actor: Actor, { unitId }: Pick<Adoption, 'unitId'>): Refusal[] {
  return holdsAt(actor, readers, unitId) ? [] : unseen();
}

/** Its clerk and head report on it. */
export function whyNotReportAs(actor: Actor, adoption: Pick<Adoption, 'unitId'>): Refusal[] {
  const no = whyNotSeeAdoption(actor, adoption);
  if (no.length > 0) return no;
  return holdsAt(actor, makers, adoption.unitId) ? [] : forbidden('exemplars.only-makers');
}
