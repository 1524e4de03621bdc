import * as api from '#api/reviews.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotHoldAs } from '#domain/reviews/policy.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadCampaign } from '../plans/store.ts';
import { halfYearMinutesPaper, halfYearReportPaper } from './halfYearPapers.ts';
import { findHalfYear } from './halfYearStore.ts';

/** The report as it is counted now or was approved; the minutes once a meeting approved it. */
export const printHalfYear = view({
  name: 'reviews.printHalfYear',
  input: api.printHalfYear.input,
  async run({ campaignId, paper }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    refuseIf(whyNotHoldAs(context.actor, campaign));
    const review = await findHalfYear(context.tx, campaignId, context.actor);
    if (!review) throw new Refused([{ kind: 'state', code: 'reviews.half-year-unwritten' }]);
    const year = campaign.year;
    if (paper === 'report')
      return new PaperAnswer(`Báo cáo sơ kết 6 tháng năm ${year}`, await halfYearReportPaper(context, campaign, review));
    return new PaperAnswer(`Biên bản sơ kết 6 tháng năm ${year}`, await halfYearMinutesPaper(context, campaign, review));
  },
});
