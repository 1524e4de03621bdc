import * as api from '#api/papers.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { sidesOf } from '#domain/papers/policy.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { renderDocx } from '#papers/write/docx.ts';
import { zipOf } from '#papers/write/zip.ts';
import { action, type Context } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { makePapers, titleOf } from './madePapers.ts';
import { otherPapers } from './otherPapers.ts';
import { noteRead } from './shown.ts';

/** Every paper of the asker's side that lacks nothing, those of other pages with them, as Word files in one archive, numbered in the order of the year. */
export const downloadCasePapers = action({
  name: 'papers.downloadAll',
  input: api.downloadCasePapers.input,
  async run({ campaignId }, context) {
    const { campaign, papers, year } = await makePapers(context, campaignId);
    const ready = papers.filter(({ made }) => made.missing.length === 0);
    const held = await heldOnSide(context, campaign);
    const all = [
      ...ready.map(({ asked, subject, made }) => ({ step: asked.step, title: titleOf({ asked, subject }), paper: made.paper })),
      ...held,
    ].sort((a, b) => a.step - b.step);
    if (all.length === 0) throw new Refused([{ kind: 'state', code: 'papers.none-ready' }]);
    await noteRead(context, year, ready);
    for (const { shown } of held) await shown?.();
    const width = Math.max(2, String(all.length).length);
    const files = all.map(({ title, paper }, at) => ({
      path: `${String(at + 1).padStart(width, '0')}-${slug(title)}.docx`,
      content: renderDocx(paper),
    }));
    return new FileAnswer(`giay-to-nam-${campaign.year}.zip`, 'application/zip', zipOf(files));
  },
});

/** What other pages make for the asker's side and is there. */
async function heldOnSide(context: Context, campaign: Campaign) {
  const sides = sidesOf(context.actor, campaign);
  const held = await otherPapers(context, campaign);
  return held.flatMap(({ step, side, title, of, content }) =>
    content && sides.includes(side)
      ? [{ step, title: of ? `${title}: ${of}` : title, paper: content.paper, shown: content.shown }]
      : [],
  );
}
