import * as api from '#api/recognition.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadCampaign } from '../plans/store.ts';
import { resultPaper } from './resultPaper.ts';

/** The notice of the year's result as a paper. */
export const downloadResultNotice = view({
  name: 'recognition.downloadResultNotice',
  input: api.downloadResultNotice.input,
  async run({ campaignId }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    return new PaperAnswer(`thong-bao-ket-qua-${campaign.year}`, (await resultPaper(context, campaign)).paper);
  },
});
