import * as api from '#api/evidence.ts';
import { whyNotOpenAs } from '#domain/evidence/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadCampaign } from '../plans/store.ts';
import { loadEvidence } from './store.ts';
import { thumbnailsOf } from './thumbnailStore.ts';

/** How long the reader's own browser may show it again without asking. */
const keptSeconds = 3600;

/** The small picture of a piece, for whoever may open the piece itself. */
export const openThumbnail = view({
  name: 'evidence.openThumbnail',
  input: api.openThumbnail.input,
  async run({ evidenceId }, { tx, actor, files }) {
    const evidence = await loadEvidence(tx, evidenceId);
    refuseIf(whyNotOpenAs(actor, await loadCampaign(tx, evidence.campaignId), evidence));
    const { hash, name } = evidence.file!;
    const small = (await thumbnailsOf(tx, [hash])).get(hash);
    if (!small) throw new Refused([{ kind: 'unseen', code: 'evidence.not-found' }]);
    return new FileAnswer(name.replace(/\.\w+$/, '.webp'), 'image/webp', await files.read(small.hash), keptSeconds);
  },
});
