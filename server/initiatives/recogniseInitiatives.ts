import * as api from '#api/initiatives.ts';
import { carriedOn, whyNotDecideAsked } from '#domain/initiatives/asked.ts';
import { whyNotDecideAs } from '#domain/initiatives/policy.ts';
import { recognise, whyNotRecognise } from '#domain/initiatives/recognition.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { askedOf } from './initiativeCaseStore.ts';
import { addRecognitions } from './recognitionStore.ts';
import { withinOf } from './scene.ts';
import { lockInitiatives, saveState } from './store.ts';

/** The head's decision on what the council carried, all or none. */
export const recogniseInitiatives = action({
  name: 'initiatives.recognise',
  input: api.recogniseInitiatives.input,
  async run({ campaignId, number, decidedOn, signer, initiatives: named }, context) {
    const { tx, actor, today, now, record } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotDecideAs(actor, campaign.unitId, await withinOf(context, campaign.unitId)));
    const ids = [...new Set(named.map(({ initiativeId }) => initiativeId))];
    const found = await lockInitiatives(tx, ids);
    if (ids.some((id) => found.get(id)?.campaignId !== campaignId))
      throw new Refused([{ kind: 'unseen', code: 'initiatives.not-found' }]);
    const asked = await askedOf(context, ids);
    const askedAbout = (id: string) => asked.get(id) ?? [];
    const satOn = (id: string) => carriedOn(askedAbout(id));
    refuseIf(
      named.flatMap(({ initiativeId, version }, index): Refusal[] => {
        const initiative = found.get(initiativeId)!;
        const unasked = initiative.state === 'proposed' ? whyNotDecideAsked(actor, initiative, askedAbout(initiativeId)) : [];
        const reasons = [
          ...whyNotCurrent(initiative.version, version),
          ...unasked,
          ...whyNotRecognise(initiative, unasked.length > 0 ? null : satOn(initiativeId), decidedOn, today),
        ];
        return reasons.map((reason) =>
          reason.kind === 'state' || reason.kind === 'forbidden' ? { ...reason, at: `initiatives.${index}` } : reason,
        );
      }),
    );

    const issuer = (await unitNames(tx, [campaign.unitId], decidedOn)).get(campaign.unitId) ?? '';
    const decision = { scope: 'unit', number, decidedOn, signer, issuer, recordedBy: actor.personId } as const;
    await addRecognitions(
      tx,
      campaign.unitId,
      ids.map((initiativeId) => ({ initiativeId, ...decision })),
      now,
    );
    for (const id of ids) {
      await saveState(tx, recognise(found.get(id)!, satOn(id), decidedOn, today));
      record({ type: 'initiative.recognised', subjectId: id, body: { campaignId, number, decidedOn } });
    }
    return { recognised: ids.length };
  },
});
