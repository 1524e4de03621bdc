import * as api from '#api/initiatives.ts';
import { whyNotRefuseAsked } from '#domain/initiatives/asked.ts';
import { whyNotDecideAs, whyNotSee } from '#domain/initiatives/policy.ts';
import { refuse, whyNotRefuse } from '#domain/initiatives/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { askedOn } from './initiativeCaseStore.ts';
import { heldScene } from './scene.ts';
import { saveState } from './store.ts';

/** What the council did not carry is not recognised; its authors are told why. */
export const refuseInitiative = action({
  name: 'initiatives.refuse',
  input: api.refuseInitiative.input,
  async run({ initiativeId, version, reason }, context) {
    const { tx, actor, record } = context;
    const { initiative, within } = await heldScene(context, initiativeId);
    refuseIf(whyNotSee(actor, initiative, within));
    refuseIf(whyNotDecideAs(actor, initiative.unitId, within));
    const unasked =
      initiative.state === 'proposed' ? whyNotRefuseAsked(actor, initiative, await askedOn(context, initiativeId)) : [];
    refuseIf([...whyNotCurrent(initiative.version, version), ...whyNotRefuse(initiative), ...unasked]);
    const refused = refuse(initiative, reason);
    await saveState(tx, refused);
    record({ type: 'initiative.refused', subjectId: initiativeId, body: { campaignId: initiative.campaignId } });
    return { id: initiativeId, version: refused.version };
  },
});
