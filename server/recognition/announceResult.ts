import * as api from '#api/recognition.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { whyNotIssue } from '#domain/recognition/issuer.ts';
import { whyNotAnnounceAs } from '#domain/recognition/policy.ts';
import { whyNotNumber } from '#domain/recognition/title.ts';
import { announce, whyNotAnnounce } from '#domain/recognition/yearResult.ts';
import { fileIssued, isNumberFree } from '../documents/store.ts';
import { action } from '../kernel/action.ts';
import { heirOn, loadPlacement } from '../org/store.ts';
import { bodiesOf } from '../plans/authorityStore.ts';
import { lockCampaign } from '../plans/store.ts';
import { inWords } from '../words.ts';
import { caseOf } from './caseOf.ts';
import { addResult } from './resultStore.ts';

/** The authority announces the year's result, with the reasons when the unit does not qualify. */
export const announceResult = action({
  name: 'recognition.announceResult',
  input: api.announceResult.input,
  async run({ campaignId, number, announcedOn }, context) {
    const { tx, actor, today, newId, record } = context;
    const campaign = await lockCampaign(tx, campaignId);
    refuseIf(whyNotAnnounceAs(actor, campaign));
    const { standing, judgement } = await caseOf(tx, campaign);
    const byUnitId = await heirOn(tx, recogniserOf(campaign), announcedOn);
    const act = { kind: 'year-result', unitId: byUnitId, typeName: 'Thông báo', number, day: announcedOn } as const;
    const issuer = await loadPlacement(tx, byUnitId, announcedOn);
    const [body] = await bodiesOf(tx, [issuer], announcedOn);
    const reasons = [...whyNotAnnounce(standing, announcedOn, today), ...whyNotIssue(issuer, body!, announcedOn)];
    refuseIf([...reasons, ...whyNotNumber([], act.unitId, number, await isNumberFree(tx, act))]);

    const { unitId, year } = campaign;
    const notice = { id: newId(), campaignId, unitId, year, byUnitId, number, announcedOn };
    const result = announce(standing, judgement!, notice, today);
    await addResult(tx, result, actor.personId);
    await fileIssued(context, { ...act, subjectId: notice.id, subject: `Kết quả năm ${year}` });

    const { id, qualified, total } = result;
    record({ type: 'recognition.result-announced', subjectId: id, body: { campaignId, unitId, year, qualified, total } });
    return { resultId: id, qualified, total, reasons: result.reasons.map((reason) => inWords(reason)) };
  },
});
