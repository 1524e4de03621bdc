import * as api from '#api/evidence.ts';
import { whyNotOpenAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadCampaign } from '../plans/store.ts';
import { loadEvidence } from './store.ts';

/** The file of a piece, always as a download. */
export const openEvidenceFile = view({
  name: 'evidence.openFile',
  input: api.openEvidenceFile.input,
  async run({ evidenceId }, { tx, actor, files }) {
    const evidence = await loadEvidence(tx, evidenceId);
    refuseIf(whyNotOpenAs(actor, await loadCampaign(tx, evidence.campaignId), evidence));
    const { hash, name, mediaType } = evidence.file!;
    return new FileAnswer(name, mediaType, await files.read(hash));
  },
});
