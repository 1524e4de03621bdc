import type { z } from 'zod';
import * as api from '#api/initiatives.ts';
import { whyNotAuthors } from '#domain/initiatives/authors.ts';
import { type Initiative, type InitiativeDraft, whyNotWrite, write } from '#domain/initiatives/initiative.ts';
import { whyNotAuthorAs, whyNotProposeAs, whyNotWriteAs } from '#domain/initiatives/policy.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { listOwnPledges } from '../enrolments/pledgeStore.ts';
import { action, type Context } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { listProof } from './evidenceStore.ts';
import { heldScene, staffOf } from './scene.ts';
import { addInitiative, saveInitiative } from './store.ts';

type Input = z.output<typeof api.writeInitiative.input>;

/** An author begins a draft or goes on with it; the clerk does so for what others wrote on paper. */
export const writeInitiative = action({
  name: 'initiatives.write',
  input: api.writeInitiative.input,
  async run(input, context) {
    const { campaignId, initiativeId, pledgeId, version, ...draft } = input;
    const { tx } = context;
    const campaign = await loadCampaign(tx, campaignId);
    const before = initiativeId === null ? await begun(context, campaign, pledgeId) : await goneOn(context, input);
    const { staff } = await staffOf(context, campaign.unitId);
    refuseIf([
      ...whyNotCurrent(before.version, version),
      ...whyNotWrite(before),
      ...whyNotAuthors(
        draft.authors,
        staff.map(({ personId }) => personId),
      ),
      ...whyNotAuthorAs(context.actor, { unitId: campaign.unitId, authors: draft.authors }),
      ...(await whyNotProof(context, campaignId, draft)),
    ]);

    const written = write(before, draft);
    await (before.version === 0 ? addInitiative : saveInitiative)(tx, written);
    return { id: written.id, version: written.version };
  },
});

async function begun(context: Context, campaign: Campaign, pledgeId: string | null): Promise<Initiative> {
  const { tx, actor, newId } = context;
  const { isStaff } = await staffOf(context, campaign.unitId);
  refuseIf(whyNotProposeAs(actor, campaign, isStaff));
  const own = pledgeId === null ? [] : await listOwnPledges(tx, actor.personId);
  const isOwn = own.some((pledge) => pledge.id === pledgeId && pledge.campaignId === campaign.pledgesIn);
  return {
    ...{ id: newId(), campaignId: campaign.id, unitId: campaign.unitId, state: 'draft', writtenBy: actor.personId },
    ...{ name: '', field: '', problem: '', solution: '', appliedAt: '', appliedSince: null, effect: '', proof: '' },
    ...{ authors: [], evidenceIds: [], proposedOn: null, reason: null, version: 0 },
    pledgeId: isOwn ? pledgeId : null,
  };
}

async function goneOn(context: Context, { campaignId, initiativeId }: Input): Promise<Initiative> {
  const { initiative, within } = await heldScene(context, initiativeId!);
  refuseIf(whyNotWriteAs(context.actor, initiative, within));
  if (initiative.campaignId !== campaignId) throw new Refused([{ kind: 'unseen', code: 'initiatives.not-found' }]);
  return initiative;
}

async function whyNotProof({ tx }: Context, campaignId: string, { evidenceIds }: InitiativeDraft): Promise<Refusal[]> {
  const found = new Set((await listProof(tx, campaignId, evidenceIds)).map(({ id }) => id));
  return evidenceIds.flatMap((id, index): Refusal[] =>
    found.has(id) ? [] : [{ kind: 'input', code: 'initiatives.evidence-elsewhere', at: `evidenceIds.${index}` }],
  );
}
