import type { Refusal } from '../kernel/refusal.ts';
import { type Actor, holdsAt, holdsAtAny, type Role } from '../people/actor.ts';
import type { AwardDossier } from './dossier.ts';
import type { IntakeNomination } from './intake.ts';
import type { AwardRound } from './round.ts';

/** Seats at the unit that decides, or at its standing agency, that see what was sent (phía nhận hồ sơ). */
export const takers: readonly Role[] = ['reviewer', 'authority', 'clerk', 'unit-head', 'council-secretary'];

/** Who opens a round at the unit that decides. */
const openersAtUnit: readonly Role[] = ['clerk', 'unit-head', 'authority', 'reviewer', 'council-secretary'];

/** Who receives and appraises at the standing agency. */
export const appraisers: readonly Role[] = ['reviewer', 'clerk', 'unit-head'];

/** Who prepares a unit's dossier (người lập hồ sơ). */
export const dossierKeepers: readonly Role[] = ['clerk', 'unit-head', 'union-chair'];

/** Who may learn at a unit that a round is open for it. */
export const entrants: readonly Role[] = ['member', 'clerk', 'unit-head', 'union-chair'];

type Placed = Pick<AwardRound, 'unitId' | 'standingUnitId'>;

const unseen: Refusal[] = [{ kind: 'unseen', code: 'commendation.not-found' }];
const forbidden = (code: string): Refusal => ({ kind: 'forbidden', code: `commendation.${code}` });
const unitsOf = ({ unitId, standingUnitId }: Placed) => (standingUnitId === null ? [unitId] : [unitId, standingUnitId]);

/** Sits on the side that receives. */
export const takes = (actor: Actor, round: Placed): boolean => holdsAtAny(actor, takers, unitsOf(round));

/** The units through which the actor meets a round: their own and those above them (`above` by unit). */
export function unitsOfEntrant(actor: Actor, above: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const own = actor.seats.filter(({ role }) => entrants.includes(role)).map(({ unitId }) => unitId);
  return [...new Set(own.flatMap((unitId) => [unitId, ...(above.get(unitId) ?? [])]))];
}

/** A round is seen by the side that receives, and inside the units that may put forward and those below them. */
export function whyNotSeeRound(
  actor: Actor,
  round: Placed & { readonly invited: readonly string[] },
  above: ReadonlyMap<string, readonly string[]>,
): Refusal[] {
  if (takes(actor, round)) return [];
  const through = unitsOfEntrant(actor, above);
  return round.invited.some((unitId) => through.includes(unitId)) ? [] : unseen;
}

/** The unit that decides opens a round, or a reviewer of its standing agency; a stranger does not learn of the unit. */
export function whyNotOpenAs(actor: Actor, unitId: string, standingUnitIds: readonly string[]): Refusal[] {
  if (holdsAt(actor, openersAtUnit, unitId) || holdsAtAny(actor, appraisers, standingUnitIds)) return [];
  return holdsAt(actor, ['member', 'union-chair', 'council-member'], unitId) ? [forbidden('only-openers')] : unseen;
}

/** The units at which somebody opens rounds in their own right. */
export const opensAt = (actor: Actor): readonly string[] => [
  ...new Set(actor.seats.filter(({ role }) => openersAtUnit.includes(role)).map(({ unitId }) => unitId)),
];

/** A dossier is its unit's until it is sent; then the side that receives sees it too. */
export function whyNotSeeDossier(actor: Actor, round: Placed, dossier: Pick<AwardDossier, 'unitId' | 'state'>): Refusal[] {
  if (holdsAt(actor, dossierKeepers, dossier.unitId)) return [];
  return dossier.state !== 'draft' && takes(actor, round) ? [] : unseen;
}

/** A nominee's page: to the unit that sends, to the person and their own unit's keepers, and once sent to the side that receives. */
export function whyNotSeeNomination(
  actor: Actor,
  round: Placed,
  dossier: Pick<AwardDossier, 'unitId' | 'state'>,
  nomination: Pick<IntakeNomination, 'personId' | 'unitId' | 'proposedBy' | 'state' | 'putForward'>,
): Refusal[] {
  const isOwn = nomination.personId === actor.personId || nomination.proposedBy === actor.personId;
  if (isOwn || holdsAt(actor, dossierKeepers, nomination.unitId)) return [];
  if (holdsAt(actor, dossierKeepers, dossier.unitId)) return [];
  const isSent = dossier.state !== 'draft' && nomination.putForward && nomination.state !== 'draft';
  return isSent && takes(actor, round) ? [] : unseen;
}

/** Preparing a dossier is the work of its unit's clerk, head and union chair. */
export function whyNotPrepareAs(actor: Actor, round: Placed, dossier: Pick<AwardDossier, 'unitId' | 'state'>): Refusal[] {
  const no = whyNotSeeDossier(actor, round, dossier);
  if (no.length > 0) return no;
  return holdsAt(actor, dossierKeepers, dossier.unitId) ? [] : [forbidden('only-keepers')];
}

/** The head sends; the clerk with the submission that the head has signed, scanned in. */
export function whyNotSendAs(
  actor: Actor,
  round: Placed,
  dossier: Pick<AwardDossier, 'unitId' | 'state'>,
  hasSignedSubmission: boolean,
): Refusal[] {
  const no = whyNotPrepareAs(actor, round, dossier);
  if (no.length > 0 || holdsAt(actor, ['unit-head'], dossier.unitId)) return no;
  if (!holdsAt(actor, ['clerk'], dossier.unitId)) return [forbidden('only-head-sends')];
  return hasSignedSubmission ? [] : [{ kind: 'input', code: 'commendation.signed-submission-missing', at: 'papers.submission' }];
}

/** Receiving, deciding on lateness, appraising, by somebody who sees it: the standing agency, or the unit's own reviewers. */
export function whyNotAppraiseAs(actor: Actor, round: Placed): Refusal[] {
  const may = holdsAt(actor, appraisers, round.standingUnitId ?? round.unitId) || holdsAt(actor, ['reviewer'], round.unitId);
  return may ? [] : [forbidden('only-standing-agency')];
}

/** Nobody weighs a dossier in which they are named. */
export const whyNotOwnCase = (actor: Actor, personIds: readonly (string | null)[]): Refusal[] =>
  personIds.includes(actor.personId) ? [forbidden('own-case')] : [];

/** Who proposes whom: the unit that sends, a unit below it for its own, a person for themselves. */
export function originOf(
  actor: Actor,
  dossierUnitId: string,
  of: { readonly unitId: string; readonly personId: string | null },
): IntakeNomination['origin'] | null {
  if (holdsAt(actor, dossierKeepers, dossierUnitId)) return 'unit';
  if (holdsAt(actor, dossierKeepers, of.unitId)) return 'below';
  return of.personId === actor.personId && holdsAt(actor, entrants, of.unitId) ? 'self' : null;
}
