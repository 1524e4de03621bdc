import * as api from '#api/recognition.ts';
import { appraisedPoints } from '#domain/appraisals/appraisal.ts';
import { groupTotal, maxOf } from '#domain/criteria/scoreSheet.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeCampaign } from '#domain/plans/policy.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { resultNotice } from '#papers/write/resultNotice.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { findAppraisal } from '../appraisals/store.ts';
import { findAssessmentId } from '../assessments/store.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPlacement } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { wordsOf } from '../words.ts';
import { caseOf } from './caseOf.ts';
import { announcerOf } from './store.ts';
import { placeOf } from './titleFiles.ts';

/** The notice of the year's result as a paper. */
export const downloadResultNotice = view({
  name: 'recognition.downloadResultNotice',
  input: api.downloadResultNotice.input,
  async run({ campaignId }, { tx, actor, site }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotSeeCampaign(actor, campaign));
    const { result, sheet, enrolment } = await caseOf(tx, campaign);
    if (!result) throw new Refused([{ kind: 'state', code: 'recognition.result-not-announced' }]);
    const appraisal = await findAppraisal(tx, (await findAssessmentId(tx, campaignId))!);
    const scores = appraisedPoints(appraisal!);
    const unit = await loadPlacement(tx, campaign.unitId, result.announcedOn);
    const issuer = await loadPlacement(tx, result.byUnitId, result.announcedOn);
    const reasons = result.reasons.map((reason) => wordsOf(reason.code, reason.facts));
    const paper = resultNotice({
      head: { issuer: issuer.name, number: result.number, place: placeOf(issuer), day: result.announcedOn },
      bases: [sheet.source],
      unit: unit.name,
      title: cultureTitleOf(enrolment!.titleKind),
      year: campaign.year,
      total: result.total,
      max: maxOf(sheet.body),
      pass: sheet.body.passPoints,
      groups: sheet.body.groups.map((group) => ({
        label: group.code,
        heading: group.text,
        max: group.lines.reduce((sum, line) => sum + line.maxPoints, 0),
        min: group.minPoints,
        points: groupTotal(group, scores),
      })),
      result: result.qualified ? { qualified: true } : { qualified: false, reasons: [reasons[0]!, ...reasons.slice(1)] },
      signer: await announcerOf(tx, result.id),
      recipients: [unit.name],
      sample: site.isDemo,
    });
    return new FileAnswer(`thong-bao-ket-qua-${campaign.year}.pdf`, 'application/pdf', renderPdf(paper));
  },
});
