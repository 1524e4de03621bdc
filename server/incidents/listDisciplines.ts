import * as api from '#api/incidents.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { whyNotListDisciplinesAs, whyNotRecordDisciplineAs } from '#domain/incidents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { action } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { logViews } from '../people/viewStore.ts';
import { loadCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { listDisciplines as list } from './disciplineStore.ts';
import { presentDisciplines } from './presentDiscipline.ts';

/** Who of a unit is under a procedure or a discipline in effect; each look is noted for the person. */
export const listDisciplines = action({
  name: 'incidents.listDisciplines',
  input: api.listDisciplines.input,
  async run({ campaignId }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotListDisciplinesAs(actor, campaign));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const found = await list(tx, actor, today, { unitId: campaign.unitId });
    await logViews(
      context,
      found.map(({ personId }) => personId),
      'discipline',
    );
    return {
      campaignId,
      unitId: campaign.unitId,
      year: campaign.year,
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      today,
      lines: linesOf(sheet).map(({ code, text }) => ({ code, text })),
      disciplines: await presentDisciplines(context, found),
      whyNot: { record: whyNotRecordDisciplineAs(actor, campaign, null).map((refusal) => inWords(refusal)) },
    };
  },
});
