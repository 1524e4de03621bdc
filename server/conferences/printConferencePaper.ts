import * as api from '#api/conferences.ts';
import { whyNotKeepAs } from '#domain/conferences/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadCampaign } from '../plans/store.ts';
import { conferencePaper } from './heldPapers.ts';
import { loadConference } from './store.ts';

/** A paper of a conference, made from what it holds, for those who keep it. */
export const printConferencePaper = view({
  name: 'conferences.print',
  input: api.printConferencePaper.input,
  async run({ conferenceId, paper }, context) {
    const conference = await loadConference(context.tx, conferenceId);
    const campaign = await loadCampaign(context.tx, conference.campaignId);
    refuseIf(whyNotKeepAs(context.actor, campaign));
    const made = await conferencePaper(context, campaign, conference, paper);
    return new PaperAnswer(made.name, made.paper);
  },
});
