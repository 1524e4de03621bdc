import type { z } from 'zod';
import * as api from '#api/initiatives.ts';
import type { Council } from '#domain/initiatives/council.ts';
import type { Initiative } from '#domain/initiatives/initiative.ts';
import { whyNotSitAs } from '#domain/initiatives/policy.ts';
import { judge, type Sitting, whyNotSit, whyNotVote } from '#domain/initiatives/sitting.ts';
import { type Refusal, Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { findCouncil } from './councilStore.ts';
import { addSitting } from './sittingStore.ts';
import { lockInitiatives, saveState } from './store.ts';

type Input = z.output<typeof api.holdSitting.input>;

/** A sitting of the council with its votes: all of it or none. */
export const holdSitting = action({
  name: 'initiatives.holdSitting',
  input: api.holdSitting.input,
  async run(input, { tx, actor, today, now, newId, record }) {
    const campaign = await loadCampaign(tx, input.campaignId);
    const council = await findCouncil(tx, campaign.unitId);
    refuseIf(whyNotSitAs(actor, campaign.unitId, council));
    if (!council || council.id !== input.councilId)
      throw new Refused([{ kind: 'state', code: council ? 'initiatives.council-ended' : 'initiatives.no-council' }]);
    const found = await lockInitiatives(
      tx,
      input.votes.map(({ initiativeId }) => initiativeId),
    );
    refuseIf([...whyNotSit(council, input, today), ...whyNotVotes(council, input, found)]);

    const { heldOn } = input;
    const present = council.members.map(({ personId }) => personId).filter((id) => input.present.includes(id));
    const side = { councilId: council.id, unitId: campaign.unitId, campaignId: campaign.id, recordedBy: actor.personId };
    const sitting: Sitting = { id: newId(), ...side, heldOn, present, total: council.members.length };
    const judged = input.votes.map((vote) => judge(council, sitting, found.get(vote.initiativeId)!, vote));
    const verdicts = judged.map(({ verdict }) => verdict);
    await addSitting(tx, sitting, verdicts, now);
    for (const { initiative } of judged) await saveState(tx, initiative);
    for (const { initiativeId, agree, against, base, passed } of verdicts)
      record({
        type: 'initiative.judged',
        subjectId: initiativeId,
        body: { campaignId: campaign.id, agree, against, base, passed },
      });
    const passed = verdicts.filter((verdict) => verdict.passed).length;
    record({
      type: 'initiative.council-sat',
      subjectId: sitting.id,
      body: { campaignId: campaign.id, judged: judged.length, passed },
    });
    return { id: sitting.id, judged: judged.length, passed };
  },
});

function whyNotVotes(council: Council, input: Input, found: ReadonlyMap<string, Initiative>): Refusal[] {
  if (input.votes.length === 0) return [{ kind: 'input', code: 'initiatives.nothing-judged', at: 'votes' }];
  return input.votes.flatMap((vote, index): Refusal[] => {
    const at = `votes.${index}`;
    const initiative = found.get(vote.initiativeId);
    if (initiative?.campaignId !== input.campaignId)
      return [{ kind: 'input', code: 'initiatives.not-found', at: `${at}.initiativeId` }];
    const isAgain = input.votes.findIndex(({ initiativeId }) => initiativeId === vote.initiativeId) < index;
    if (isAgain) return [{ kind: 'input', code: 'initiatives.judged-twice', at: `${at}.initiativeId` }];
    return [
      ...whyNotCurrent(initiative.version, vote.version).map((refusal) => ({ ...refusal, at: `${at}.initiativeId` })),
      ...whyNotVote(council, input, initiative, vote, at),
    ];
  });
}
