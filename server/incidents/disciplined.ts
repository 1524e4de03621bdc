import type { Discipline } from '#domain/incidents/discipline.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Employment } from '#domain/people/employment.ts';
import { employedOn } from '#domain/people/employment.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Tx } from '../db/connection.ts';
import { listEmployments } from '../people/employmentStore.ts';

/** What the person worked as at the unit on the day of a paper. @throws Refused when they did not work there. */
export async function workedAs(tx: Tx, campaign: Campaign, personId: string, on: Day): Promise<Employment> {
  const work = employedOn(await listEmployments(tx, [personId]), campaign.unitId, on);
  if (!work) throw new Refused([{ kind: 'input', code: 'incidents.not-employed-here', at: 'personId' }]);
  return work;
}

/** A record of nothing yet. */
export function blankDiscipline(id: string, campaign: Campaign, { personId, staffClass, manages }: Employment): Discipline {
  const nothing = { opened: null, dropped: null, decision: null, incidentId: null, incidentVersion: null, clearedOn: null };
  return { id, campaignId: campaign.id, unitId: campaign.unitId, personId, staffClass, manages, ...nothing, version: 1 };
}
