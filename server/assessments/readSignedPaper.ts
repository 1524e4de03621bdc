import * as api from '#api/assessments.ts';
import { whyNotSee } from '#domain/assessments/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { isInside } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadCampaign } from '../plans/store.ts';
import { scanNamed } from './signedScan.ts';
import { loadAssessment } from './store.ts';
import { listSubmissions } from './submissionStore.ts';

/** The scan of a signature; from above only of those that were submitted. */
export const readSignedPaper = view({
  name: 'assessments.readSignedPaper',
  input: api.readSignedPaper.input,
  async run({ assessmentId, signatureId }, { tx, actor, files }) {
    const assessment = await loadAssessment(tx, assessmentId);
    refuseIf(whyNotSee(actor, assessment, await loadCampaign(tx, assessment.campaignId)));
    const submitted = (await listSubmissions(tx, assessmentId)).flatMap((each) => each.signatures);
    const signatures = isInside(actor, assessment.unitId) ? assessment.signatures : submitted;
    const found = signatures.find(({ id }) => id === signatureId);
    if (!found?.paperHash) throw new Refused([{ kind: 'unseen', code: 'assessments.paper-not-found' }]);

    const { name, mediaType } = await scanNamed(tx, found.paperHash, `ban-ky-${found.capacity}`);
    return new FileAnswer(name, mediaType, await files.read(found.paperHash));
  },
});
