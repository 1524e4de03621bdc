import * as api from '#api/conferences.ts';
import { sign, whyNotSign } from '#domain/conferences/conference.ts';
import { countVotes } from '#domain/conferences/course.ts';
import { whyNotKeepAs } from '#domain/conferences/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { loadCampaign } from '../plans/store.ts';
import { halfYearAt } from './halfYearAt.ts';
import { lockConference, saveConference } from './store.ts';

/** A keeper files the minutes that chair and secretary signed; nothing of the conference changes from here on. */
export const signConference = action({
  name: 'conferences.sign',
  input: api.signConference.input,
  async run({ conferenceId, signedOn, paper, version }, context) {
    const { tx, actor, today, record } = context;
    const read = await lockConference(tx, conferenceId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotKeepAs(actor, campaign));
    const noPaper: Refusal[] = paper ? [] : [{ kind: 'input', code: 'conferences.minutes-missing', at: 'paper' }];
    const half = await halfYearAt(read, campaign, context);
    refuseIf([...whyNotSign(read, signedOn, version, today), ...noPaper, ...half.whyNot]);

    const signed = sign(read, { signedOn, minutesHash: await keepPaper(context, paper!) }, version, today);
    await saveConference(tx, signed, actor.personId);
    const { id, campaignId, kind, convened } = signed;
    const { heldOn, present, votes } = signed.course!;
    const passed = countVotes(signed, signed.course!).filter((one) => one.passed).length;
    const figures = { signedOn, heldOn, convened, present, matters: votes.length, passed };
    record({ type: 'conference.minutes-signed', subjectId: id, body: { campaignId, kind, ...figures } });
    await half.follow();
    return { id, version: signed.version };
  },
});
