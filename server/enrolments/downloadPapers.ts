import * as api from '#api/enrolments.ts';
import * as pledges from '#api/pledges.ts';
import { whyNotSeeEnrolment, whyNotSeePledge } from '#domain/enrolments/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { type Context, view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import type { FileAnswer } from '../kernel/route.ts';
import { loadCampaign } from '../plans/store.ts';
import { loadPledge } from './pledgeStore.ts';
import { listSubmissions, loadEnrolment } from './store.ts';

/** The scan a pledge was entered from; it shows every signature on it, so only the unit's keepers and that person get it. */
export const downloadPledgePaper = view({
  name: 'enrolments.downloadPledgePaper',
  input: pledges.downloadPledgePaper.input,
  async run({ pledgeId }, context) {
    const pledge = await loadPledge(context.tx, pledgeId);
    refuseIf(whyNotSeePledge(context.actor, pledge, await loadCampaign(context.tx, pledge.campaignId)));
    return await scan(context, pledge.paperHash, 'ban-dang-ky-thi-dua');
  },
});

/** The signed paper that came with the last submission. */
export const downloadEnrolmentPaper = view({
  name: 'enrolments.downloadEnrolmentPaper',
  input: api.downloadEnrolmentPaper.input,
  async run({ enrolmentId }, context) {
    const enrolment = await loadEnrolment(context.tx, enrolmentId);
    refuseIf(whyNotSeeEnrolment(context.actor, enrolment, await loadCampaign(context.tx, enrolment.campaignId)));
    const [last] = await listSubmissions(context.tx, enrolmentId, 1);
    return await scan(context, last?.paperHash ?? null, 'ban-dang-ky-don-vi');
  },
});

async function scan(context: Context, hash: string | null, name: string): Promise<FileAnswer> {
  if (hash === null) throw new Refused([{ kind: 'unseen', code: 'enrolments.no-paper' }]);
  return await scanAnswer(context, hash, name);
}
