import * as api from '#api/conferences.ts';
import { whyNotPrepare } from '#domain/conferences/conference.ts';
import { whyNotKeepAs } from '#domain/conferences/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { listStaff } from '../enrolments/staffStore.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockConferenceOf, saveConference } from './store.ts';

/** A keeper prepares a conference of the year, or changes it before it is held. */
export const prepareConference = action({
  name: 'conferences.prepare',
  input: api.prepareConference.input,
  async run({ campaignId, kind, version, ...asked }, { tx, actor, today, newId, record }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotKeepAs(actor, campaign));
    const standing = await lockConferenceOf(tx, campaignId, kind);
    const staff = (await listStaff(tx, campaign.unitId, today)).map(({ personId }) => personId);
    refuseIf(whyNotPrepare(asked, standing, version, campaign.year, staff));

    const { unitId } = campaign;
    const begun = { course: null, signedOn: null, minutesHash: null, state: 'prepared' } as const;
    const prepared = { ...asked, ...begun, id: standing?.id ?? newId(), campaignId, unitId, kind, version: version + 1 };
    await saveConference(tx, prepared, actor.personId);
    const { meetsOn, from, convened } = prepared;
    const body = { campaignId, kind, meetsOn, from, convened, matters: asked.matters.length, isNew: !standing };
    record({ type: 'conference.prepared', subjectId: prepared.id, body });
    return { id: prepared.id, version: prepared.version };
  },
});
