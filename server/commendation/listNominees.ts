import * as api from '#api/commendation.ts';
import { dossierKeepers, whyNotAppraiseAs } from '#domain/commendation/intakePolicy.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import { view } from '../kernel/action.ts';
import { possibleNominees } from './nomineeStore.ts';
import { loadSeenRound } from './scene.ts';

/** Who may be put forward through a unit, for its keepers; the standing agency asks for what came on paper. */
export const listNominees = view({
  name: 'commendation.listNominees',
  input: api.listNominees.input,
  async run({ roundId, unitId, audience, search }, context) {
    const { tx, actor, today } = context;
    const { round } = await loadSeenRound(context, roundId);
    if (!holdsAt(actor, dossierKeepers, unitId) && whyNotAppraiseAs(actor, round).length > 0) {
      throw new Refused([{ kind: 'forbidden', code: 'commendation.only-keepers' }]);
    }
    return { nominees: [...(await possibleNominees(tx, unitId, { audience, search, on: today }))] };
  },
});
