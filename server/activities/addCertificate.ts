import * as api from '#api/activities.ts';
import { certify } from '#domain/activities/activity.ts';
import { whyNotCertifyAs } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockActivity, saveActivity } from './activityStore.ts';
import { piecesOf } from './pieceStore.ts';

/** Who attended a course adds the certificate; the clerk and the head do it for others. */
export const addCertificate = action({
  name: 'activities.certify',
  input: api.addCertificate.input,
  async run({ activityId, personId, evidenceId }, { tx, actor, record }) {
    const read = await lockActivity(tx, activityId);
    refuseIf(whyNotCertifyAs(actor, await loadCampaign(tx, read.campaignId), personId));
    const piece = (await piecesOf(tx, [evidenceId])).get(evidenceId);
    const certified = certify(read, personId, evidenceId, piece?.campaignId === read.campaignId);
    await saveActivity(tx, certified);
    record({ type: 'activity.certified', subjectId: read.id, body: { campaignId: read.campaignId, personId, evidenceId } });
    return { id: certified.id, version: certified.version };
  },
});
