import * as api from '#api/conferences.ts';
import { countVotes, hold } from '#domain/conferences/course.ts';
import { whyNotKeepAs } from '#domain/conferences/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { listStaff } from '../incidents/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockConference, saveConference } from './store.ts';

/** A keeper writes down how a conference went: figures, hands on each matter, texts without a name at fault. */
export const holdConference = action({
  name: 'conferences.hold',
  input: api.holdConference.input,
  async run({ conferenceId, version, ...course }, { tx, actor, today, record }) {
    const read = await lockConference(tx, conferenceId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotKeepAs(actor, campaign));
    const staff = await listStaff(tx, campaign.unitId, today);
    const held = hold(read, course, version, campaign.year, staff, today);
    await saveConference(tx, held, actor.personId);

    const votes = countVotes(held, course);
    const passed = votes.filter((one) => one.passed).length;
    const { id, campaignId, kind, convened } = held;
    const { heldOn, present, excused } = course;
    const figures = { heldOn, convened, present, excused, matters: votes.length, passed };
    record({ type: 'conference.held', subjectId: id, body: { campaignId, kind, ...figures, isNew: read.course === null } });
    return { id, version: held.version, passed, matters: votes.length };
  },
});
