import * as api from '#api/reviews.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotWrite } from '#domain/reviews/halfYear.ts';
import { whyNotHoldAs } from '#domain/reviews/policy.ts';
import { listStaff } from '../incidents/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockHalfYear, saveHalfYear } from './halfYearStore.ts';

/** A keeper writes what stands beside the figures: strengths, causes, lessons, what must change. */
export const writeHalfYear = action({
  name: 'reviews.writeHalfYear',
  input: api.writeHalfYear.input,
  async run({ campaignId, version, ...written }, { tx, actor, today, record }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotHoldAs(actor, campaign));
    const standing = await lockHalfYear(tx, campaignId);
    const staff = await listStaff(tx, campaign.unitId, today);
    refuseIf(whyNotWrite(standing, written, version, campaign.year, staff, today));
    const { unitId } = campaign;
    await saveHalfYear(
      tx,
      { ...written, campaignId, unitId, meetingId: null, approved: null, version: version + 1 },
      actor.personId,
    );
    const { asOf, lessons, decisions } = written;
    const figures = { asOf, lessons: lessons.length, decisions: decisions.length };
    record({ type: 'half-year.written', subjectId: campaignId, body: { campaignId, ...figures } });
    return { version: version + 1 };
  },
});
