import * as api from '#api/initiatives.ts';
import { whyNotDecideAs, whyNotSee } from '#domain/initiatives/policy.ts';
import { whyNotWiden } from '#domain/initiatives/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { addRecognitions, recognitionsOf } from './recognitionStore.ts';
import { heldScene } from './scene.ts';

/** A superior's decision that it has effect beyond the unit. */
export const widenInitiative = action({
  name: 'initiatives.widen',
  input: api.widenInitiative.input,
  async run({ initiativeId, ...wider }, context) {
    const { tx, actor, today, now, record } = context;
    const { initiative, within } = await heldScene(context, initiativeId);
    refuseIf([...whyNotSee(actor, initiative, within), ...whyNotDecideAs(actor, initiative.unitId, within)]);
    refuseIf(whyNotWiden(initiative, await recognitionsOf(tx, [initiativeId]), wider, today));
    await addRecognitions(tx, initiative.unitId, [{ initiativeId, ...wider, recordedBy: actor.personId }], now);
    const { scope, decidedOn } = wider;
    record({
      type: 'initiative.widened',
      subjectId: initiativeId,
      body: { campaignId: initiative.campaignId, scope, decidedOn },
    });
    return { id: initiativeId };
  },
});
