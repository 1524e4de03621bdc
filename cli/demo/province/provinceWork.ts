import * as enrolments from '#api/enrolments.ts';
import * as evidence from '#api/evidence.ts';
import * as incidents from '#api/incidents.ts';
import * as reviews from '#api/reviews.ts';
import { addDays, type Day, dayOf } from '#domain/kernel/day.ts';
import { pledgeAll } from '../register.ts';
import { drawnFrom } from '../score.ts';
import type { Bodies } from './bodies.ts';
import type { Party, ProvinceWorld } from './provinceWorld.ts';
import { codesOf, type ProvinceYear } from './provinceYear.ts';

/** How a unit's year goes, drawn from its code and the year: nobody enrols, takes it back, never hands in, hands in late, or is found at fault. */
export type Fate = 'unenrolled' | 'withdrawn' | 'never-submitted' | 'late' | 'at-fault' | 'plain';

export function fateOf(party: Party, year: number): Fate {
  const drawn = drawnFrom(`${party.code} ${year} ${party.name}`) % 60;
  if (drawn === 0) return 'unenrolled';
  if (drawn === 1) return 'withdrawn';
  if (drawn === 2) return 'never-submitted';
  if (drawn <= 4) return 'late';
  return drawn <= 7 ? 'at-fault' : 'plain';
}

/** Some units hold a title for the five years before the first one and go for it again; the others strive for it for the first time. */
export const holdsOne = (party: Party) => drawnFrom(`${party.code} danh hiệu`) % 3 === 0;

/** The decision by which a unit holds its title. */
export interface Held {
  readonly number: string;
  readonly date: Day;
  readonly issuer: string;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What units hold before the first year. */
export function heldAtFirst(parties: readonly Party[], firstYear: number): Map<string, Held> {
  const [first, last] = [firstYear - 5, firstYear - 1];
  const issuer = 'Ủy ban nhân dân tỉnh Thanh Lộc';
  const held = { number: '215/QĐ-UBND', date: dayOf(last, 12, 20), issuer, firstYear: first, lastYear: last };
  return new Map(parties.filter(holdsOne).map(({ unitId }) => [unitId, held]));
}

/** Everybody's pledge by the grid, every unit's enrolment to both bodies, accepted there: steps 6 to 8. */
export async function registerProvince(
  world: ProvinceWorld,
  bodies: Bodies,
  parties: readonly Party[],
  { year, lived }: ProvinceYear,
  held: ReadonlyMap<string, Held>,
  isAnswered = true,
): Promise<void> {
  const { stage } = world;
  const sent: string[] = [];
  for (const party of parties) {
    const { campaignId } = lived.get(party.unitId)!;
    await pledgeAll(world, { ...party, coSigner: party.deputy }, lived.get(party.unitId)!, []);
    if (fateOf(party, year) === 'unenrolled') continue;
    const { enrolmentId, version } = await stage.as(party.clerk)(enrolments.saveEnrolment, {
      ...{
        campaignId,
        version: 0,
        heldNote: '',
        ...(await registrationOf(world, party, campaignId, year, held.get(party.unitId))),
      },
      commitment: 'Phấn đấu đạt các tiêu chuẩn theo kế hoạch đã ban hành.',
    });
    await stage.as(party.head)(enrolments.submitEnrolment, { enrolmentId, version });
    sent.push(enrolmentId);
  }
  if (!isAnswered) return;
  await stage.moveTo(addDays(await stage.today(), 4));
  for (const enrolmentId of sent) {
    await stage.as(bodies.reviewer)(enrolments.acceptEnrolment, { enrolmentId, bodyId: bodies.recogniser, submission: 1 });
    if (bodies.leads !== bodies.recogniser)
      await stage.as(bodies.follower)(enrolments.acceptEnrolment, { enrolmentId, bodyId: bodies.leads, submission: 1 });
  }
}

/** Again for five years where a title is held; else for the first time, in the cycle that the system goes on with. */
async function registrationOf({ stage }: ProvinceWorld, party: Party, campaignId: string, year: number, held: Held | undefined) {
  if (held) return { kind: 'again' as const, held: { ...held }, cycleFirstYear: Math.max(held.lastYear + 1, year - 4) };
  const { rules } = await stage.as(party.clerk)(enrolments.showUnitEnrolment, { campaignId });
  return { kind: 'first' as const, held: null, cycleFirstYear: rules.find(({ kind }) => kind === 'first')!.firstYear };
}

/** A year of light life: evidence at two moments, a monthly item now and then, incidents in some units. Steps 9 to 11. */
export async function workInMonths(
  world: ProvinceWorld,
  parties: readonly Party[],
  province: ProvinceYear,
  months: readonly number[],
): Promise<void> {
  const { stage, scan } = world;
  const all = codesOf(province.body);
  for (const month of months) {
    const onDay = dayOf(province.year, month, 20);
    await stage.moveTo(onDay);
    const half = month < 7 ? 0 : 1;
    const lines = all.filter((_, index) => index % 2 === half);
    for (const [index, party] of parties.entries()) {
      const own = province.lived.get(party.unitId);
      if (!own) continue;
      const file = index % 7 === 0 ? { file: { name: `minh-chung-${party.code}-${month}.pdf`, bytes: scan } } : {};
      const note = 'Ảnh và biên bản kiểm tra của đơn vị';
      await stage.as(party.clerk)(evidence.addEvidence, { campaignId: own.campaignId, lines, onDay, note, ...file });
      if (index % 6 === month % 6) await meet(world, party, own.campaignId, province.year, month);
    }
  }
}

async function meet({ stage }: ProvinceWorld, party: Party, campaignId: string, year: number, month: number): Promise<void> {
  await stage.as(party.clerk)(reviews.holdMeeting, {
    ...{ campaignId, kind: 'monthly', month: dayOf(year, month, 1), heldOn: dayOf(year, month, 20) },
    ...{ present: party.staff - 1, total: party.staff, notes: 'Kiểm điểm nền nếp, giờ giấc làm việc.', raised: [], closed: [] },
  });
}

/** Some units are found at fault by a decision; some take their enrolment back. */
export async function meetFates(world: ProvinceWorld, parties: readonly Party[], { year, lived }: ProvinceYear): Promise<void> {
  const { stage } = world;
  for (const party of parties) {
    const own = lived.get(party.unitId);
    if (!own) continue;
    const fate = fateOf(party, year);
    if (fate === 'at-fault') await findAtFault(world, party, own.campaignId, await stage.today());
    if (fate === 'withdrawn') {
      const page = await stage.as(party.head)(enrolments.showUnitEnrolment, { campaignId: own.campaignId });
      const reason = 'Cơ quan đang sửa chữa trụ sở, không đủ điều kiện tổ chức phong trào.';
      await stage.as(party.head)(enrolments.withdrawEnrolment, { enrolmentId: page.enrolmentId!, version: page.version, reason });
    }
  }
}

/** Somebody of the unit was warned, by a decision of that day. */
export async function findAtFault({ stage }: ProvinceWorld, party: Party, campaignId: string, concludedOn: Day): Promise<void> {
  const head = stage.as(party.head);
  const { lines } = await head(incidents.listIncidents, { campaignId });
  const { code } = lines.find(({ isForbidding }) => isForbidding) ?? lines[0]!;
  await head(incidents.recordIncident, {
    ...{ campaignId, kind: 'discipline', lineCode: code, severity: 'warning', count: 1 },
    ...{ concluded: true, concludedOn, paper: 'Quyết định số 41/QĐ' },
  });
}
