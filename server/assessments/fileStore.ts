import type { Assessment, YearData } from '#domain/assessments/assessment.ts';
import { type AssessmentContent, contentOf } from '#domain/assessments/content.ts';
import { type BoardPart, type CoSigning, coSigningOf } from '#domain/assessments/coSigning.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { loadSheet } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { countEvidence } from '../evidence/store.ts';
import { violationsOf } from '../incidents/store.ts';
import { contentHash } from '../kernel/canonical.ts';
import { listHoldersByRole } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { loadAssessment, lockAssessment } from './store.ts';

/** The campaign board (Ban vận động) as it stands on a day. */
export async function listBoardParts(tx: Tx, unitId: string, on: Day): Promise<readonly BoardPart[]> {
  const rows = await tx
    .selectFrom('board_member as m')
    .innerJoin('board as b', 'b.id', 'm.board_id')
    .select(['m.person_id', 'm.part'])
    .where('b.unit_id', '=', unitId)
    .where('b.decided_on', '<=', on)
    .where((where) => where.or([where('b.valid_until', 'is', null), where('b.valid_until', '>', on)]))
    .execute();
  return rows.map((row) => ({ personId: row.person_id, part: row.part as BoardPart['part'] }));
}

/** An assessment with all that decides about it: its campaign, the year's data, who co-signs, and the content as it stands. */
export interface AssessmentFile {
  readonly assessment: Assessment;
  readonly campaign: Campaign;
  readonly data: YearData;
  readonly heads: readonly string[];
  readonly coSigning: CoSigning;
  readonly content: AssessmentContent;
  readonly hash: string;
}

export async function lockFile(tx: Tx, assessmentId: string, today: Day): Promise<AssessmentFile> {
  return await fileOf(tx, await lockAssessment(tx, assessmentId), today);
}

export async function loadFile(tx: Tx, assessmentId: string, today: Day): Promise<AssessmentFile> {
  return await fileOf(tx, await loadAssessment(tx, assessmentId), today);
}

async function fileOf(tx: Tx, assessment: Assessment, today: Day): Promise<AssessmentFile> {
  const { unitId, campaignId, sheetId } = assessment;
  const campaign = await loadCampaign(tx, campaignId);
  const data: YearData = {
    sheet: await loadSheet(tx, sheetId),
    violations: await violationsOf(tx, campaignId),
    evidence: Object.fromEntries(await countEvidence(tx, campaignId)),
  };
  const holders = await listHoldersByRole(tx, ['unit-head', 'clerk', 'union-chair'], unitId, today);
  const heads = holders['unit-head'];
  const coSigning = coSigningOf({
    heads,
    clerks: holders.clerk,
    unionChairs: holders['union-chair'],
    board: await listBoardParts(tx, unitId, today),
  });
  const content = contentOf(assessment, data);
  return { assessment, campaign, data, heads, coSigning, content, hash: contentHash(content) };
}
