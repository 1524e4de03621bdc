import * as enrolments from '#api/enrolments.ts';
import * as orgApi from '#api/org.ts';
import * as peopleApi from '#api/people.ts';
import { dayOf } from '#domain/kernel/day.ts';
import type { Bodies } from './bodies.ts';
import { type Held, registerProvince } from './provinceWork.ts';
import { type Party, type ProvinceWorld, unitIdOf } from './provinceWorld.ts';
import { launchUnit, type ProvinceYear } from './provinceYear.ts';

/** The year in which departments merge, unions of agencies end, districts end and the province becomes part of a larger one. */
export const reformYear = 2025;

const merged = [
  ['KH', 'TC'],
  ['LD', 'NV'],
  ['TT', 'KC'],
  ['GT', 'XD'],
] as const;

/** 1 March: departments merge, two of them into one that is founded and launches its own year; a board becomes a department. */
export async function mergeDepartments(
  world: ProvinceWorld,
  bodies: Bodies,
  province: ProvinceYear,
  held: ReadonlyMap<string, Held>,
): Promise<ProvinceWorld> {
  const { stage, administrator } = world;
  const byCode = new Map(world.parties.map((party) => [party.code, party]));
  const both = ['NN', 'MT'].map((code) => byCode.get(code)!);
  const pairs = merged.flatMap(([from, into]) =>
    byCode.has(from) && byCode.has(into) ? [[byCode.get(from)!, byCode.get(into)!] as const] : [],
  );
  await stage.moveTo(dayOf(reformYear, 2, 24));
  for (const party of [...both, ...pairs.map(([from]) => from)])
    await takeBack(world, party, province, 'Cơ quan hợp nhất từ ngày 01/3/2025.');
  const board = byCode.get('DT')!;
  const renamed = 'Sở Dân tộc và Tôn giáo tỉnh Thanh Lộc';
  const place = 'tỉnh Thanh Lộc';
  const name = 'Sở Nông nghiệp và Môi trường tỉnh Thanh Lộc';
  const onDay = dayOf(reformYear, 3, 1);
  await stage.as(administrator)(orgApi.setReorganisation, {
    ...{ onDay, decision: 'Nghị quyết số 12/NQ-HĐND ngày 20/02/2025' },
    foundings: [{ key: '+1', code: 'NNMT', name, type: 'agency', parentId: world.unit.province, place }],
    acts: [
      { kind: 'merge', unitIds: both.map(({ unitId }) => unitId), intoId: '+1' },
      ...pairs.map(([from, into]) => ({ kind: 'merge' as const, unitIds: [from.unitId], intoId: into.unitId })),
      { kind: 'change', unitId: board.unitId, name: renamed, type: 'agency', place, parentId: world.unit.province },
    ],
  });
  await stage.moveTo(onDay);
  const unitId = await unitIdOf(world, 'NNMT');
  const [first, second] = both;
  const heir: Party = { ...first!, code: 'NNMT', name, unitId, staff: first!.staff + second!.staff, isHeir: true };
  await appoint(world, heir.head, 'unit-head', unitId, 'Quyết định bổ nhiệm Giám đốc Sở');
  const ended = new Set([...both, ...pairs.map(([from]) => from)].map((party) => party.unitId));
  const grown = new Map(pairs.map(([from, into]) => [into.unitId, from.staff + into.staff]));
  const parties = [
    ...world.parties
      .filter((party) => !ended.has(party.unitId))
      .map((party): Party => {
        const staff = grown.get(party.unitId);
        const own = party === board ? { ...party, name: renamed } : party;
        return staff === undefined ? own : { ...own, staff, isHeir: true };
      }),
    heir,
  ];
  const after = { ...world, parties };
  const { year, sheetId } = province;
  province.lived.set(
    unitId,
    await launchUnit(after, bodies, heir, { reading: province.sent, year, sheetId, ofFederation: bodies.name }, undefined),
  );
  await registerProvince(after, bodies, [heir], province, held);
  return after;
}

async function takeBack({ stage }: ProvinceWorld, party: Party, { lived }: ProvinceYear, reason: string): Promise<void> {
  const own = lived.get(party.unitId)!;
  const page = await stage.as(party.head)(enrolments.showUnitEnrolment, { campaignId: own.campaignId });
  if (page.whyNot.withdraw.length > 0) return;
  await stage.as(party.head)(enrolments.withdrawEnrolment, { enrolmentId: page.enrolmentId!, version: page.version, reason });
}

async function appoint(
  { stage, administrator }: ProvinceWorld,
  personId: string,
  role: 'unit-head' | 'authority',
  unitId: string,
  paper: string,
) {
  const from = await stage.today();
  await stage.as(administrator)(peopleApi.grantSeat, { personId, role, unitId, from, until: null, paper });
}

/** 15 June: the unions of agencies end, their chairs with them; an association is dissolved. */
export async function endUnions(world: ProvinceWorld): Promise<ProvinceWorld> {
  const { stage, administrator, parties } = world;
  const admin = stage.as(administrator);
  const on = dayOf(reformYear, 6, 15);
  await stage.moveTo(on);
  for (const { unitId } of parties) {
    const { type, unions } = await admin(orgApi.showUnit, { unitId });
    const union = unions.find(({ until }) => until === null);
    if (type !== 'agency' || !union) continue;
    const why = { reason: 'Đơn vị hưởng lương hoàn toàn từ ngân sách nhà nước.', decision: 'Quyết định số 77/QĐ-LĐLĐ' };
    await admin(orgApi.endUnion, { unitId, unionId: union.id, on, ...why });
    const { people } = await admin(peopleApi.listPeople, { unitId });
    for (const seat of people.flatMap(({ seats }) => seats).filter(({ role }) => role === 'union-chair'))
      await admin(peopleApi.endSeat, { seatId: seat.id, on });
  }
  const garden = parties.find(({ code }) => code === 'HND');
  if (!garden) return world;
  await admin(orgApi.setReorganisation, {
    ...{ onDay: on, decision: 'Quyết định số 913/QĐ-UBND ngày 10/6/2025', foundings: [] },
    acts: [{ kind: 'dissolve', unitId: garden.unitId, reason: 'Hội tự giải thể theo nghị quyết đại hội.' }],
  });
  return { ...world, parties: parties.filter((party) => party !== garden) };
}

/** 1 July: the province and its neighbour become a new one of the old name, districts become communes, the federation's work passes to the new federation of labour. */
export async function mergeProvinces(world: ProvinceWorld): Promise<ProvinceWorld> {
  const { stage, unit } = world;
  const onDay = dayOf(reformYear, 7, 1);
  await stage.moveTo(dayOf(reformYear, 6, 20));
  const place = 'tỉnh Thanh Lộc';
  const commune = (key: string, name: string) => ({ key, code: null, name, type: 'commune' as const, parentId: '+1', place });
  const communes = ['Xã Bến Sậy', 'Xã Bến Lau', 'Xã Vân Khê', 'Xã Đồi Lau', 'Phường Hòn Chuông'].map((name, at) =>
    commune(`+${11 + at}`, name),
  );
  const inDistrict = world.parties.filter((party) => party.district === 'H1');
  await stage.as(null)(orgApi.setReorganisation, {
    ...{ onDay, decision: 'Nghị quyết số 202/2025/QH15 và Nghị quyết về sắp xếp đơn vị hành chính cấp xã' },
    foundings: [
      { key: '+1', code: 'TLM', name: 'Tỉnh Thanh Lộc', type: 'province', parentId: null, place },
      { key: '+2', code: 'LDLDM', name: 'Liên đoàn Lao động tỉnh Thanh Lộc', type: 'upper-union', parentId: '+1', place },
      { key: '+3', code: 'BCDM', name: 'Ban Chỉ đạo tỉnh Thanh Lộc', type: 'steering-committee', parentId: '+1', place },
      ...communes,
    ],
    acts: [
      { kind: 'merge', unitIds: [unit.province, unit.neighbour], intoId: '+1' },
      { kind: 'merge', unitIds: [unit.labour, unit.neighbourLabour, unit.federation], intoId: '+2' },
      { kind: 'merge', unitIds: [unit.committee, unit.neighbourCommittee], intoId: '+3' },
      { kind: 'split', unitId: world.unitOf('H1'), intoIds: ['+11', '+12'], heirId: '+11' },
      ...inDistrict.map((party, at) => changeOf(party, at % 2 === 0 ? '+11' : '+12')),
      { kind: 'transfer', unitId: world.unitOf('H2'), toId: '+13' },
      { kind: 'transfer', unitId: world.unitOf('H3'), toId: '+14' },
      { kind: 'transfer', unitId: world.unitOf('H4'), toId: '+15' },
    ],
  });
  await stage.moveTo(onDay);
  const [province, labour, committee] = [
    await unitIdOf(world, 'TLM'),
    await unitIdOf(world, 'LDLDM'),
    await unitIdOf(world, 'BCDM'),
  ];
  await appoint(world, world.person.labourChair, 'authority', labour, 'Quyết định chỉ định Chủ tịch Liên đoàn Lao động tỉnh');
  await appoint(world, world.person.labourChair, 'unit-head', labour, 'Quyết định chỉ định Chủ tịch Liên đoàn Lao động tỉnh');
  const parties = world.parties.map((party) =>
    inDistrict.includes(party) ? { ...party, name: afterDistricts(party.name) } : party,
  );
  return { ...world, parties, unit: { ...unit, province, labour, committee, federation: labour } };
}

/** A unit of a district that ends comes under one of its communes and is no longer named after the district. */
function changeOf({ unitId, name }: Party, parentId: string) {
  return {
    ...{ kind: 'change' as const, type: 'public-service-unit' as const },
    ...{ unitId, name: afterDistricts(name), parentId, place: 'tỉnh Thanh Lộc' },
  };
}

const afterDistricts = (name: string) => name.replace(/ huyện /u, ' ');
