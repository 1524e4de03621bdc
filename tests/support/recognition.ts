import * as api from '#api/recognition.ts';
import type { Enrolment } from '#domain/enrolments/enrolment.ts';
import type { Tx } from '#server/db/connection.ts';
import { addEnrolment } from '#server/enrolments/store.ts';
import { newId } from '#server/kernel/ids.ts';
import { appraised } from './assessments.ts';
import type { TestSite } from './site.ts';

interface Cycle {
  readonly kind?: Enrolment['kind'];
  readonly firstYear?: number;
  readonly years?: Enrolment['cycleYears'];
}

/** The school's accepted enrolment of a year, a first recognition of two years unless said otherwise. */
export async function accepted(world: TestSite, campaignId: string, year: number, cycle: Cycle = {}, tx?: Tx): Promise<void> {
  const { kind = 'first', firstYear = 2021, years = 2 } = cycle;
  const own = { id: newId(), campaignId, unitId: world.cast.unit.school, year, titleKind: 'public-service-unit' } as const;
  const form = {
    kind,
    held: null,
    heldNote: null,
    cycleFirstYear: firstYear,
    cycleYears: years,
    commitment: 'Giữ vững',
  } as const;
  const enrolment: Enrolment = { ...own, ...form, state: 'accepted', withdrawReason: null, version: 1 };
  if (tx) await addEnrolment(tx, enrolment);
  else await world.site.db.transaction().execute((one) => addEnrolment(one, enrolment));
}

/** A year of the school as far as its finished appraisal, `less` hundredths under the self-score; the site moves to 20 December. */
export async function appraisedYear(world: TestSite, year: number, less = 0, cycle: Cycle = {}): Promise<string> {
  const { campaignId } = await appraised(world, year, less);
  await accepted(world, campaignId, year, cycle);
  await world.moveTo(`${year}-12-20T01:00:00.000Z`);
  return campaignId;
}

export const noticeOf = (campaignId: string, year: number) => ({
  campaignId,
  number: `15/TB-BCĐ-${year}`,
  announcedOn: `${year}-12-20`,
});

/** The same year with its result announced by the authority. */
export async function announcedYear(world: TestSite, year: number, less = 0, cycle: Cycle = {}): Promise<string> {
  const campaignId = await appraisedYear(world, year, less, cycle);
  const answer = await world.as('quyen')(api.announceResult, noticeOf(campaignId, year));
  if (answer.status !== 200) throw new Error(`cannot announce: ${answer.codes}`);
  return campaignId;
}

export const decisionOf = (campaignId: string, year: number) => ({
  campaignId,
  number: `118/QĐ-BCĐ-${year}`,
  decidedOn: `${year}-12-20`,
  signerTitle: 'Chủ tịch',
});
