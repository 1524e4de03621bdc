import type { ActivityYear, NewActivity } from '#domain/activities/activity.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { loadSheet } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import { listEntriesVisibleTo } from '../documents/documentStore.ts';
import { listStaff, type StaffMember } from '../enrolments/staffStore.ts';
import type { Context } from '../kernel/action.ts';
import { listDrives } from './driveStore.ts';
import { piecesOf } from './pieceStore.ts';

/** What a writer's words are held against: the sheet, the staff, the drives, and what of evidence and register they named. */
export async function yearOf({ tx, actor, today }: Context, campaign: Campaign, said: NewActivity): Promise<ActivityYear> {
  const { body: sheet } = await loadSheet(tx, campaign.sheetId);
  const named = [...said.evidence, ...said.attended.flatMap(({ evidenceId }) => evidenceId ?? [])];
  const pieces = await piecesOf(tx, named);
  const documentIds = said.facts.kind === 'rule' ? [said.facts.documentId] : [];
  const documents = await listEntriesVisibleTo(tx, actor, documentIds);
  return {
    year: campaign.year,
    sheet,
    staff: await staffAround(tx, campaign.unitId, said.onDay, today),
    drives: await listDrives(tx, campaign.id),
    evidence: new Set([...pieces.values()].flatMap(({ id, campaignId }) => (campaignId === campaign.id ? [id] : []))),
    documents: new Set(documents.flatMap(({ id, unitId }) => (unitId === campaign.unitId ? [id] : []))),
  };
}

/** Who worked at the unit on the day it happened, and who works there now: somebody who has left since was there, too. */
async function staffAround(tx: Tx, unitId: string, onDay: Day, today: Day): Promise<readonly StaffMember[]> {
  const now = await listStaff(tx, unitId, today);
  const then = onDay < today ? await listStaff(tx, unitId, onDay) : [];
  return [...now, ...then.filter(({ personId }) => !now.some((one) => one.personId === personId))];
}
