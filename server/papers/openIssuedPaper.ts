import * as api from '#api/papers.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { loadIssue } from '../documents/lifeStore.ts';
import { view } from '../kernel/action.ts';
import { openKept } from '../kernel/keepPaper.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPaper } from './paperLoaded.ts';

/** A file of what went out, byte for byte. */
export const openIssuedPaper = view({
  name: 'papers.openIssued',
  input: api.openIssuedPaper.input,
  async run({ campaignId, kind, issueId, as }, context) {
    const { campaign } = await loadPaper(context, campaignId, kind);
    const issue = await loadIssue(context.tx, campaignId, kind, issueId);
    const hash = as === 'pdf' ? issue.pdfHash : issue.docxHash;
    if (hash === null) throw new Refused([{ kind: 'unseen', code: 'documents.no-such-issue' }]);
    const { bytes, mediaType } = await openKept(context, hash);
    return new FileAnswer(`${kind}-${campaign.year}-${issue.edition}.${as}`, mediaType, bytes);
  },
});
