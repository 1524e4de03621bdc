import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { resultNotice } from '#papers/write/letters/resultNotice.ts';
import { bodyNameOf, officeOf, signerFor } from '#papers/write/office.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { Context } from '../kernel/action.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { caseOf, pointsOf } from './caseOf.ts';
import { announcerOf } from './resultStore.ts';

/** The notice of the year's result. @throws Refused where the year may not be seen, or nothing was announced. */
export async function resultPaper({ tx, actor, site }: Context, campaign: Campaign) {
  refuseIf(whyNotSeeCampaign(actor, campaign));
  const found = await caseOf(tx, campaign);
  const { result, sheet, enrolment } = found;
  const points = pointsOf(found);
  if (!result || !points) throw new Refused([{ kind: 'state', code: 'recognition.result-not-announced' }]);
  const unit = await loadPlacement(tx, campaign.unitId, result.announcedOn);
  const issuer = await loadPlacement(tx, result.byUnitId, result.announcedOn);
  const reasons = result.reasons.map((reason) => wordsOf(reason.code, reason.facts));
  const announcer = await announcerOf(tx, result.id);
  const paper = resultNotice({
    head: { ...(await loadHead(tx, issuer, result.announcedOn)), number: result.number, day: result.announcedOn },
    bases: [`Căn cứ ${sheet.source}`],
    unit: unit.name,
    title: cultureTitleOf(enrolment!.titleKind),
    year: campaign.year,
    total: result.total,
    max: points.maxPoints,
    pass: points.passPoints,
    groups: points.groups.map(({ code, text, maxPoints, minPoints, points: given }) => ({
      ...{ label: code, heading: text, max: maxPoints, min: minPoints, points: given },
    })),
    result: result.qualified ? { qualified: true } : { qualified: false, reasons: [reasons[0]!, ...reasons.slice(1)] },
    signer: signerFor(bodyNameOf(issuer), officeOf(announcer.title, bodyNameOf(issuer)), announcer.name),
    recipients: [unit.name, 'Lưu: VT'],
    sample: site.isDemo,
  });
  return { paper, resultId: result.id };
}
