import * as api from '#api/papers.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { zipOf } from '#papers/write/docx/zip.ts';
import { renderDocx } from '#papers/write/docx.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { makePapers, titleOf } from './madePapers.ts';

/** Every paper of the asker's side that lacks nothing, as Word files in one archive, numbered in the order of the year. */
export const downloadCasePapers = view({
  name: 'papers.downloadAll',
  input: api.downloadCasePapers.input,
  async run({ campaignId }, context) {
    const { campaign, papers } = await makePapers(context, campaignId);
    const ready = papers.filter(({ made }) => made.missing.length === 0);
    if (ready.length === 0) throw new Refused([{ kind: 'state', code: 'papers.none-ready' }]);
    const files = ready.map(({ asked, subject, made }, at) => ({
      path: `${String(at + 1).padStart(2, '0')}-${slug(titleOf({ asked, subject }))}.docx`,
      content: renderDocx(made.paper),
    }));
    return new FileAnswer(`giay-to-nam-${campaign.year}.zip`, 'application/zip', zipOf(files));
  },
});
