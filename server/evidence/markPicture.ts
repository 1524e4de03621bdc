import * as api from '#api/evidence.ts';
import { markPicture as mark } from '#domain/evidence/evidence.ts';
import { whyNotMarkPictureAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockEvidence, saveEvidence, takeBackMarks } from './store.ts';

/** A person answers for a picture: no pupil can be recognised in it, or takes that back, wherever the unit uses the same picture. */
export const markPicture = action({
  name: 'evidence.markPicture',
  input: api.markPicture.input,
  async run({ evidenceId, noPupil }, { tx, actor, record }) {
    const read = await lockEvidence(tx, evidenceId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotMarkPictureAs(actor, campaign, read));

    const marked = mark(read, noPupil);
    await saveEvidence(tx, marked);
    if (!noPupil) await takeBackMarks(tx, campaign.unitId, marked.file!.hash);
    record({ type: 'evidence.picture-marked', subjectId: marked.id, body: { campaignId: campaign.id, noPupil } });
    return { id: marked.id, noPupil: marked.noPupil };
  },
});
