import * as api from '#api/recognition.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { whyNotDecideAsked } from '#domain/recognition/asked.ts';
import { whyNotIssue } from '#domain/recognition/issuer.ts';
import { whyNotAnnounceAs } from '#domain/recognition/policy.ts';
import { recognisedYears, whyNotDecideOn, whyNotNumber, whyNotRecognise } from '#domain/recognition/title.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { fileIssued, isNumberFree } from '../documents/store.ts';
import { action } from '../kernel/action.ts';
import { heirOn, loadPlacement, lockUnit } from '../org/store.ts';
import { loadPerson } from '../people/store.ts';
import { bodiesOf } from '../plans/authorityStore.ts';
import { lockCampaign } from '../plans/store.ts';
import { type Case, caseOf } from './caseOf.ts';
import { newCode } from './code.ts';
import { askedOf } from './titleCaseStore.ts';
import { makeTitleFiles, periodOf } from './titleFiles.ts';
import { addTitle, titlesOfUnit } from './titleStore.ts';

/** The authority decides on the title: only this makes one, and only when the cycle's rule is met. */
export const decideTitle = action({
  name: 'recognition.decideTitle',
  input: api.decideTitle.input,
  async run({ campaignId, number, decidedOn, signerTitle }, context) {
    const { tx, actor, today, site, newId, record } = context;
    const campaign = await lockCampaign(tx, campaignId);
    refuseIf(whyNotAnnounceAs(actor, campaign));
    await lockUnit(tx, campaign.unitId);
    const found = await caseOf(tx, campaign);
    const asked = await askedOf(context, [campaignId]);
    const byUnitId = await heirOn(tx, recogniserOf(campaign), decidedOn);
    const issuer = await loadPlacement(tx, byUnitId, decidedOn);
    const [body] = await bodiesOf(tx, [issuer], decidedOn);
    const act = { kind: 'title', unitId: byUnitId, typeName: 'Quyết định', number, day: decidedOn } as const;
    refuseIf([
      ...whyNotDecide(found),
      ...whyNotDecideAsked(actor, asked.get(campaignId)?.at(-1)),
      ...whyNotIssue(issuer, body!, decidedOn),
      ...whyNotDecideOn(decidedOn, found.result?.announcedOn ?? null, today),
      ...whyNotNumber(await titlesOfUnit(tx, campaign.unitId), byUnitId, number, await isNumberFree(tx, act)),
    ]);

    const years = recognisedYears(found.cycle!, found.years, found.recognised, campaign.year);
    const unit = await loadPlacement(tx, campaign.unitId, decidedOn);
    const decision = { ...years, number, decidedOn, signerTitle, code: newCode(), titleKind: found.enrolment!.titleKind };
    const signer = await loadPerson(tx, actor.personId);
    const files = await makeTitleFiles(decision, unit, issuer, signer.fullName, site);
    const owners = { id: newId(), campaignId, unitId: campaign.unitId, byUnitId, unitName: unit.name };
    await addTitle(tx, { ...decision, ...owners, ...files, isSample: site.isDemo, revocation: null, decidedBy: actor.personId });
    const subject = `Công nhận danh hiệu “${cultureTitleOf(decision.titleKind)}” ${periodOf(decision)}`;
    await fileIssued(context, { ...act, subjectId: owners.id, subject });

    record({ type: 'recognition.title-decided', subjectId: owners.id, body: { campaignId, unitId: campaign.unitId, ...years } });
    return { titleId: owners.id, code: decision.code };
  },
});

/** Every reason why no title can be decided after this year, whoever asks; before the notice nobody knows whether the year counts. */
export function whyNotDecide({ cycle, result, years, recognised, campaign }: Case): Refusal[] {
  if (!cycle) return [{ kind: 'state', code: 'recognition.no-enrolment' }];
  if (!result) return [{ kind: 'state', code: 'recognition.result-not-announced' }];
  return whyNotRecognise(cycle, years, recognised, campaign.year);
}
