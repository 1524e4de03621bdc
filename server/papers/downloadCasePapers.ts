import * as api from '#api/papers.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { casePapers } from '#domain/papers/casePapers.ts';
import { sidesOf, whyNotMakeAs } from '#domain/papers/policy.ts';
import { zipOf } from '#papers/write/docx/zip.ts';
import { renderDocx } from '#papers/write/docx.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadCampaign } from '../plans/store.ts';
import { composed } from './present.ts';
import { typedPapersOf } from './store.ts';
import { loadYearCase } from './yearCase.ts';

const nameOf = (title: string) =>
  fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '');

/** Every paper of the asker's side that lacks nothing, as Word files in one archive, numbered in the order of the year. */
export const downloadCasePapers = view({
  name: 'papers.downloadAll',
  input: api.downloadCasePapers.input,
  async run({ campaignId }, context) {
    const { tx, actor } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotMakeAs(actor, campaign));
    const sides = sidesOf(actor, campaign);
    const year = await loadYearCase(context, campaign);
    const kept = await typedPapersOf(tx, campaignId);
    const ready = casePapers
      .filter(({ side }) => sides.includes(side))
      .sort((a, b) => a.step - b.step)
      .map((asked) => ({ asked, made: composed(asked, kept.get(asked.kind), year) }))
      .filter(({ made }) => made.missing.length === 0);
    if (ready.length === 0) throw new Refused([{ kind: 'state', code: 'papers.none-ready' }]);
    const files = ready.map(({ asked, made }, at) => ({
      path: `${String(at + 1).padStart(2, '0')}-${nameOf(asked.title)}.docx`,
      content: renderDocx(made.paper),
    }));
    return new FileAnswer(`giay-to-nam-${campaign.year}.zip`, 'application/zip', zipOf(files));
  },
});
