import * as api from '#api/initiatives.ts';
import { whyNotAuthors } from '#domain/initiatives/authors.ts';
import { propose, whyNotPropose } from '#domain/initiatives/initiative.ts';
import { whyNotWriteAs } from '#domain/initiatives/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { heldScene, staffOf } from './scene.ts';
import { saveInitiative } from './store.ts';

/** The writer hands it to the council, whole. */
export const proposeInitiative = action({
  name: 'initiatives.propose',
  input: api.proposeInitiative.input,
  async run({ initiativeId, version }, context) {
    const { tx, actor, today, record } = context;
    const { initiative, within } = await heldScene(context, initiativeId);
    refuseIf(whyNotWriteAs(actor, initiative, within));
    const { staff } = await staffOf(context, initiative.unitId);
    const ids = staff.map(({ personId }) => personId);
    refuseIf([
      ...whyNotCurrent(initiative.version, version),
      ...whyNotPropose(initiative, today),
      ...whyNotAuthors(initiative.authors, ids),
    ]);
    const proposed = propose(initiative, today);
    await saveInitiative(tx, proposed);
    const again = initiative.state === 'returned';
    record({ type: 'initiative.proposed', subjectId: initiativeId, body: { campaignId: initiative.campaignId, again } });
    return { id: initiativeId, version: proposed.version, proposedOn: today };
  },
});
