import * as api from '#api/papers.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { loadIssue } from '../documents/lifeStore.ts';
import { action } from '../kernel/action.ts';
import { openKept } from '../kernel/keepPaper.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPaper } from './paperLoaded.ts';
import { noteRead } from './shown.ts';

/** A file of what went out, byte for byte. */
export const openIssuedPaper = action({
  name: 'papers.openIssued',
  input: api.openIssuedPaper.input,
  async run({ campaignId, issueId, as, ...asked }, context) {
    const { campaign, name, year, asked: kind } = await loadPaper(context, campaignId, asked);
    const issue = await loadIssue(context.tx, name, issueId);
    const hash = as === 'pdf' ? issue.pdfHash : issue.docxHash;
    if (hash === null) throw new Refused([{ kind: 'unseen', code: 'documents.no-such-issue' }]);
    await noteRead(context, year, [{ asked: kind }]);
    const { bytes, mediaType } = await openKept(context, hash);
    return new FileAnswer(`${asked.kind}-${campaign.year}-${issue.edition}.${as}`, mediaType, bytes);
  },
});
