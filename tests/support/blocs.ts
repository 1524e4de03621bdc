import * as api from '#api/blocs.ts';
import { day } from '#domain/kernel/day.ts';
import { addUnit } from '#server/org/store.ts';
import { addSeat } from '#server/people/store.ts';
import type { Name } from './cast.ts';
import type { TestSite } from './site.ts';

/** A bloc of three schools of the district: An and Bình at the leading one, Giang at its deputy, Liên at the third; Dũng keeps it at the committee of the district. */
export interface Bloc {
  readonly blocId: string;
  readonly thirdSchool: string;
  readonly fourthSchool: string;
}

export async function makeBloc(world: TestSite, decidedOn = '2021-03-01'): Promise<Bloc> {
  const { cast, site } = world;
  const from = day('2021-01-10');
  const [thirdSchool, fourthSchool] = await site.db.transaction().execute(async (tx) => {
    const made: string[] = [];
    for (const name of ['Trường THCS Đồng Lau', 'Trường THCS Bãi Dài']) {
      const period = { from, until: null };
      const of = { code: null, parentId: cast.unit.district, place: null, period, decision: null };
      made.push(await addUnit(tx, { ...of, name, type: 'public-service-unit' }));
    }
    await addSeat(tx, { personId: cast.person.lien, role: 'unit-head', unitId: made[0]!, from });
    return made;
  });
  const made = await world.as('dung')(api.establishBloc, {
    ...{ unitId: cast.unit.committee, kind: 'bloc', name: 'Khối thi đua các trường THCS', number: '12/QĐ-UBND', decidedOn },
    unitIds: [cast.unit.school, cast.unit.otherSchool, thirdSchool],
  });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  return { blocId: made.body.id, thirdSchool: thirdSchool!, fourthSchool: fourthSchool! };
}

/** The bloc as somebody sees it today. */
export const shownTo = async (world: TestSite, name: Name, blocId: string) =>
  (await world.as(name)(api.showBloc, { blocId })).body;

/** Leads are named: the school, and the other as deputy; the id of the year. */
export async function ledYear(world: TestSite, { blocId }: Bloc, year = 2021): Promise<string> {
  const { school, otherSchool } = world.cast.unit;
  const { version } = await shownTo(world, 'dung', blocId);
  const named = await world.as('dung')(api.nameBlocLeads, {
    blocId,
    version,
    year,
    leaderUnitId: school,
    deputyUnitId: otherSchool,
  });
  if (named.status !== 200) throw new Error(JSON.stringify(named.body));
  return named.body.id;
}

export const criteria = [
  { code: '1', text: 'Thực hiện nhiệm vụ chính trị', max: 6000 },
  { code: '2', text: 'Xây dựng cơ quan văn hóa', max: 4000 },
];
