import * as enrolments from '#api/enrolments.ts';
import * as evidence from '#api/evidence.ts';
import * as incidents from '#api/incidents.ts';
import * as reviews from '#api/reviews.ts';
import { addDays, dayOf } from '#domain/kernel/day.ts';
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

/** Every third unit holds a title for the five years before the first one and goes for it again; the others strive for it for the first time. */
export const holdsOne = (party: Party) => drawnFrom(party.code) % 3 === 0;

/** Everybody's pledge by the grid, every unit's enrolment to both bodies, accepted there: steps 6 to 8. */
export async function registerProvince(
  world: ProvinceWorld,
  bodies: Bodies,
  parties: readonly Party[],
  { year, lived }: ProvinceYear,
  firstYear: number,
): Promise<void> {
  const { stage } = world;
  const sent: string[] = [];
  for (const party of parties) {
    if (!lived.has(party.unitId)) continue;
    const own = lived.get(party.unitId)!;
    await pledgeAll(world, { ...party, coSigner: party.deputy }, own, []);
    if (fateOf(party, year) === 'unenrolled') continue;
    const { enrolmentId, version } = await stage.as(party.clerk)(enrolments.saveEnrolment, {
      ...{ campaignId: own.campaignId, version: 0, heldNote: '' },
      ...registrationOf(party, year, firstYear),
      commitment: 'Phấn đấu đạt các tiêu chuẩn theo kế hoạch đã ban hành.',
    });
    await stage.as(party.head)(enrolments.submitEnrolment, { enrolmentId, version });
    sent.push(enrolmentId);
  }
  await stage.moveTo(addDays(await stage.today(), 4));
  for (const enrolmentId of sent) {
    await stage.as(bodies.reviewer)(enrolments.acceptEnrolment, { enrolmentId, bodyId: bodies.recogniser, submission: 1 });
    if (bodies.leads !== bodies.recogniser)
      await stage.as(bodies.follower)(enrolments.acceptEnrolment, { enrolmentId, bodyId: bodies.leads, submission: 1 });
  }
}

function registrationOf(party: Party, year: number, firstYear: number) {
  if (holdsOne(party)) {
    const [first, last] = [firstYear - 5, firstYear - 1];
    const held = {
      number: '215/QĐ-UBND',
      date: dayOf(last, 12, 20),
      issuer: 'Ủy ban nhân dân tỉnh Thanh Lộc',
      firstYear: first,
      lastYear: last,
    };
    return { kind: 'again' as const, held, cycleFirstYear: firstYear };
  }
  return { kind: 'first' as const, held: null, cycleFirstYear: year - ((year - firstYear) % 2) };
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
    if (fate === 'at-fault') await findAtFault(world, party, own.campaignId);
    if (fate === 'withdrawn') {
      const page = await stage.as(party.head)(enrolments.showUnitEnrolment, { campaignId: own.campaignId });
      const reason = 'Cơ quan đang sửa chữa trụ sở, không đủ điều kiện tổ chức phong trào.';
      await stage.as(party.head)(enrolments.withdrawEnrolment, { enrolmentId: page.enrolmentId!, version: page.version, reason });
    }
  }
}

async function findAtFault({ stage }: ProvinceWorld, party: Party, campaignId: string): Promise<void> {
  const head = stage.as(party.head);
  const { lines } = await head(incidents.listIncidents, { campaignId });
  const { code } = lines.find(({ isForbidding }) => isForbidding) ?? lines[0]!;
  await head(incidents.recordIncident, {
    ...{ campaignId, kind: 'discipline', lineCode: code, severity: 'warning', count: 1 },
    ...{ concluded: true, concludedOn: await stage.today(), paper: 'Quyết định số 41/QĐ' },
  });
}
