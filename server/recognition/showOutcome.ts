import * as api from '#api/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { whyNotAnnounceAs } from '#domain/recognition/policy.ts';
import { streak } from '#domain/recognition/title.ts';
import { whyNotAnnounce } from '#domain/recognition/yearResult.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { caseOf } from './caseOf.ts';
import { whyNotDecide } from './decideTitle.ts';
import { presentTitle } from './present.ts';

/** The outcome of a year: announced result, the cycle so far, titles, and what may be done now. */
export const showOutcome = view({
  name: 'recognition.showOutcome',
  input: api.showOutcome.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const found = await caseOf(tx, campaign);
    const { result, results, titles, cycle, judgement, standing } = found;
    const notAs = whyNotAnnounceAs(actor, campaign);
    const names = await unitNames(tx, [campaign.unitId, recogniserOf(campaign), ...titles.map((title) => title.byUnitId)], today);
    const nameOf = (unitId: string) => names.get(unitId) ?? '';
    const reasons = [...notAs, ...whyNotAnnounce(standing, today, today)];
    return {
      campaignId,
      unitName: nameOf(campaign.unitId),
      year: campaign.year,
      result: result
        ? { ...result, reasons: result.reasons.map((reason) => inWords(reason)), byUnitName: nameOf(result.byUnitId) }
        : null,
      proposal:
        notAs.length === 0 && judgement && !result
          ? { ...judgement, reasons: judgement.reasons.map((reason) => inWords(reason)) }
          : null,
      cycle: cycle
        ? { kind: cycle.kind, firstYear: cycle.firstYear, years: cycle.years, streak: streak(results, cycle, campaign.year) }
        : null,
      results: results.map(({ year, qualified, number }) => ({ year, qualified, number })),
      titles: titles.map((title) => presentTitle(title, nameOf(title.byUnitId), actor, today)),
      whyNot: {
        announce: reasons.map((reason) => inWords(reason)),
        decide: [...notAs, ...whyNotDecide(found)].map((reason) => inWords(reason)),
      },
    };
  },
});
