import * as api from '#api/commendation.ts';
import type { IntakeDossier, IntakeNomination } from '#domain/commendation/intake.ts';
import { originOf, whyNotAppraiseAs } from '#domain/commendation/intakePolicy.ts';
import { whyNotNominate } from '#domain/commendation/nominating.ts';
import { whyNotChange } from '#domain/commendation/sending.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { action, type Context } from '../kernel/action.ts';
import { beginDossier } from './dossierStore.ts';
import { addNomination, isNominated } from './nominationStore.ts';
import { isEnteredFromPaper } from './nominators.ts';
import { dossierUnitOf, subjectOf } from './nominee.ts';
import { loadSeenRound, type RoundScene } from './scene.ts';

/** The unit puts somebody or a collective forward; a unit below, or a person, proposes and the unit takes it up. */
export const nominate = action({
  name: 'commendation.nominate',
  input: api.nominate.input,
  async run({ roundId, audience, unitId, personId, ...fields }, context) {
    const { tx, newId, record, actor } = context;
    const scene = await loadSeenRound(context, roundId);
    const dossierUnitId = await dossierUnitOf(context, scene, unitId);
    const dossier = await beginDossier(tx, roundId, dossierUnitId, newId);
    const way = wayOf(context, scene, dossier, { unitId, personId });
    const subject = await subjectOf(context, { audience, unitId, personId });
    const one: IntakeNomination = {
      ...{ id: newId(), roundId, dossierId: dossier.id, audience, unitId, personId, ...subject, ...fields },
      ...{ state: way.state, reason: null, caseId: null, version: 1, origin: way.origin, putForward: way.origin === 'unit' },
      ...{ proposedBy: actor.personId, votes: null, note: null },
    };
    refuseIf([...way.whyNot, ...whyNotNominate(scene.terms, one, await isNominated(tx, one))]);
    await addNomination(tx, one);
    record({
      type: 'nomination.proposed',
      subjectId: one.id,
      body: { roundId, dossierId: dossier.id, unitId: dossierUnitId, audience, origin: one.origin },
    });
    return { id: one.id, dossierId: dossier.id, putForward: one.putForward, version: 1 };
  },
});

interface Way {
  readonly origin: IntakeNomination['origin'];
  readonly state: 'draft' | 'sent';
  readonly whyNot: readonly Refusal[];
}

/** On which way somebody is put forward; the standing agency enters who stands in a dossier that came on paper. */
function wayOf(
  { actor }: Context,
  { round }: RoundScene,
  dossier: IntakeDossier,
  of: { readonly unitId: string; readonly personId: string | null },
): Way {
  if (isEnteredFromPaper(round, dossier) && whyNotAppraiseAs(actor, round).length === 0)
    return { origin: 'unit', state: 'sent', whyNot: [] };
  const origin = originOf(actor, dossier.unitId, of);
  if (origin === null) throw new Refused([{ kind: 'forbidden', code: 'commendation.only-own-people' }]);
  return { origin, state: 'draft', whyNot: whyNotChange(round, dossier) };
}
