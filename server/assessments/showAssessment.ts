import * as api from '#api/assessments.ts';
import { type Assessment, signaturesInForce } from '#domain/assessments/assessment.ts';
import { whyNotSee } from '#domain/assessments/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { isInside } from '#domain/plans/policy.ts';
import { detailsOf } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames, positionsOf } from '../people/store.ts';
import { wordsOf } from '../words.ts';
import { type AssessmentFile, loadFile } from './fileStore.ts';
import { judgementByBoard, presentColumns, presentData, presentSheet, shownChanges, whyNotActs } from './present.ts';
import { presentSignatures, presentSubmissions } from './presentHistory.ts';
import { listContents, listReturns, listSubmissions } from './submissionStore.ts';

/** One assessment: inside the unit as it stands, from above as it was last submitted. */
export const showAssessment = view({
  name: 'assessments.show',
  input: api.showAssessment.input,
  async run({ assessmentId }, { tx, actor, today }) {
    const file = await loadFile(tx, assessmentId, today);
    const { assessment, campaign, data, coSigning, heads } = file;
    refuseIf(whyNotSee(actor, assessment, campaign));

    const isLive = isInside(actor, assessment.unitId);
    const submissions = await listSubmissions(tx, assessmentId);
    const contents = await listContents(tx, assessmentId);
    const last = submissions.at(-1);
    const content = last && (!isLive || assessment.state === 'submitted') ? last.content : file.content;
    const signatures = isLive ? assessment.signatures : (last?.signatures ?? []);
    const returns = await listReturns(tx, assessmentId);
    const names = await namesIn(
      tx,
      file,
      submissions.map((each) => each.submittedBy),
      [...returns.values()].map((each) => each.returnedBy),
    );
    const units = await unitNames(tx, [assessment.unitId, ...campaign.superiors.map(({ unitId }) => unitId)], today);
    const fixed = assessment.contentHash === null ? undefined : contents.get(assessment.contentHash);
    const nameOf = (id: string) => ({ id, fullName: names.get(id) ?? '' });
    const state = isLive ? assessment.state : assessment.state === 'submitted' ? 'submitted' : 'returned';
    return {
      id: assessment.id,
      campaignId: campaign.id,
      unitId: assessment.unitId,
      unitName: units.get(assessment.unitId) ?? '',
      year: campaign.year,
      state,
      stateName: wordsOf(`assessment.${state}`),
      isLive,
      version: assessment.version,
      sheet: presentSheet(data.sheet, await detailsOf(tx, data.sheet.id, assessment.unitId)),
      columns: presentColumns(content, data.sheet.body, names, isLive ? assessment : null),
      data: presentData(data, content),
      judgement: judgementByBoard(content, data),
      reading: content.reading,
      coSigning: { by: coSigning.by, name: wordsOf(`co-signing.${coSigning.by}`), people: coSigning.personIds.map(nameOf) },
      heads: heads.map(nameOf),
      contentHash: isLive ? assessment.contentHash : (last?.contentHash ?? null),
      figuresChanged: isLive && assessment.state === 'signing' && fixed ? shownChanges(fixed, file.content) : [],
      signatures: presentSignatures(signatures, {
        names,
        positions: await positionsAt(tx, assessment, today),
        contents,
        content,
      }),
      submission: campaign.windows.submission,
      submissions: presentSubmissions(submissions, returns, names, units),
      sinceSubmission: isLive && last && assessment.state !== 'submitted' ? shownChanges(last.content, file.content) : [],
      superiors: campaign.superiors.map(({ unitId, part }) => ({ name: units.get(unitId) ?? '', part })),
      whyNot: whyNotActs(actor, file),
    };
  },
});

async function namesIn(tx: Tx, file: AssessmentFile, submitters: readonly string[], returners: readonly string[]) {
  const { assessment, coSigning, heads } = file;
  const scorers = assessment.scores.map((score) => score.scoredBy);
  const signers = assessment.signatures.flatMap((signature) => [signature.personId, signature.enteredBy]);
  return await personNames(tx, [...scorers, ...signers, ...coSigning.personIds, ...heads, ...submitters, ...returners]);
}

async function positionsAt(tx: Tx, assessment: Assessment, today: Day): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const personId of new Set(signaturesInForce(assessment).map((signature) => signature.personId))) {
    const position = (await positionsOf(tx, personId, today)).get(assessment.unitId);
    if (position) found.set(personId, position);
  }
  return found;
}
