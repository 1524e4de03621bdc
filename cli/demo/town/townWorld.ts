import * as orgApi from '#api/org.ts';
import * as peopleApi from '#api/people.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { PlanReading } from '#domain/plans/reading.ts';
import type { Site } from '#server/site.ts';
import { giveSignIn, makeAdministrator, newAdministrator, personIds, type SignIn, scanOf, unitIds } from '../accounts.ts';
import { csvOf } from '../roster.ts';
import { type Stage, stageOn } from '../stage.ts';
import { type Place, places, type TownUnit, townBodies, townCodes } from './places.ts';

/** A unit that takes part, with those who carry it through the year. */
export interface Party {
  readonly code: string;
  readonly name: string;
  readonly unitId: string;
  readonly head: string;
  readonly clerk: string;
  /** Co-scores and co-signs as a member of the board. */
  readonly deputy: string;
  readonly staff: number;
}

/** A commune or ward: its committee and the units on its ground. */
export interface CommuneParties {
  readonly name: string;
  readonly commune: Party;
  readonly members: readonly Party[];
}

/** Ids and names of the town that lives a contest. */
export interface TownWorld {
  readonly stage: Stage;
  readonly townName: string;
  readonly unit: Readonly<Record<'town' | 'agency', string>>;
  readonly person: Readonly<Record<TownKey, string>>;
  readonly names: Readonly<Record<TownKey, string>>;
  /** The council's other members, in the order of the decision. */
  readonly councillors: readonly string[];
  readonly communes: readonly CommuneParties[];
  readonly reading: PlanReading;
  readonly scan: Uint8Array;
  readonly personOf: (code: string) => string;
  readonly nameOf: (code: string) => string;
  say(text: string): void;
}

/** Who has a part in the contest by name. */
export type TownKey = keyof typeof keys;

const keys = {
  chair: 'UBTX-01',
  viceChair: 'UBTX-02',
  townClerk: 'UBTX-03',
  member: 'UBTX-04',
  agencyHead: 'PNV-01',
  secretary: 'PNV-02',
  clerk: 'X01-02',
  head: 'X01-01',
} as const;

const seatOf: Readonly<Record<TownKey, string>> = {
  chair: 'Chủ tịch Ủy ban nhân dân thị xã, Chủ tịch Hội đồng, người có thẩm quyền quyết định',
  viceChair: 'Phó Chủ tịch Hội đồng',
  townClerk: 'Văn thư Ủy ban nhân dân thị xã',
  member: 'Thành viên Hội đồng',
  agencyHead: 'Cơ quan thường trực Hội đồng',
  secretary: 'Thư ký Hội đồng, chuyên viên thẩm định',
  clerk: 'Văn thư xã, phường',
  head: 'Chủ tịch Ủy ban nhân dân phường, thành viên Hội đồng',
};

/** Imports the town's units and people from lists, lets the standing agency appraise at the town, gives the cast their sign-ins; on request a smaller town, with so many communes and so many units on the ground of each. */
export async function populateTown(
  site: Site,
  of: {
    readonly townName: string;
    readonly startDay: Day;
    readonly reading: PlanReading;
    readonly communes?: number;
    readonly members?: number;
  },
  say: (text: string) => void,
): Promise<{ world: TownWorld; signIns: readonly SignIn[] }> {
  const { townName, startDay, reading } = of;
  let administrator = '';
  const stage = stageOn(site, () => administrator);
  const bodies = townBodies(townName);
  const all = places(townName)
    .slice(0, of.communes)
    .map((place) => ({ ...place, units: place.units.slice(0, of.members && of.members + 1) }));
  const units = [...bodies, ...all.flatMap((place) => place.units)];
  await stage.as(null)(orgApi.importUnits, { file: { name: 'don-vi.csv', bytes: csvOf(unitRows(units, startDay)) } });
  const admin = newAdministrator();
  administrator = await makeAdministrator(site, stage, admin);
  await stage.as(administrator)(peopleApi.importPeople, {
    file: { name: 'nhan-su.csv', bytes: csvOf(peopleRows(units, startDay)) },
  });
  const idOf = await unitIds(stage, administrator);
  const persons = await personIds(stage, administrator, Object.values(idOf));
  const posts = new Map(units.flatMap((unit) => unit.posts).map((post) => [post.code, post]));
  const town = idOf[townCodes.town]!;
  for (const code of [keys.agencyHead, keys.secretary]) await sitAtTown(stage, administrator, persons.get(code)!, town, startDay);
  const signIns = [admin];
  for (const [key, code] of Object.entries(keys) as [TownKey, string][]) {
    const email = emailOf(code);
    const personId = persons.get(code)!;
    signIns.push(await giveSignIn(stage, administrator, personId, { name: posts.get(code)!.name, seat: seatOf[key], email }));
  }
  const named = <T>(of: (code: string) => T) =>
    Object.fromEntries(Object.entries(keys).map(([key, code]) => [key, of(code)])) as Record<TownKey, T>;
  const party = partyOf(idOf, persons);
  return {
    signIns,
    world: {
      ...{ stage, townName, reading, say },
      unit: { town, agency: idOf[townCodes.agency]! },
      person: named((code) => persons.get(code)!),
      names: named((code) => posts.get(code)!.name),
      councillors: ['UBTX-05', 'UBTX-06', 'UBTX-07', 'UBTX-08'].map((code) => persons.get(code)!),
      communes: all.map((place) => communeOf(place, party)),
      scan: scanOf(townName),
      personOf: (code) => persons.get(code)!,
      nameOf: (code) => posts.get(code)!.name,
    },
  };
}

function communeOf({ name, units }: Place, party: (unit: TownUnit) => Party): CommuneParties {
  const [commune, ...members] = units;
  return { name, commune: party(commune!), members: members.map(party) };
}

/** The head, then the clerk, then who co-signs: the order in which a unit's posts are written. */
const partyOf =
  (idOf: Readonly<Record<string, string>>, persons: ReadonlyMap<string, string>) =>
  ({ code, name, posts }: TownUnit): Party => {
    const [head, clerk, deputy] = posts.map((post) => persons.get(post.code)!);
    return { code, name, unitId: idOf[code]!, head: head!, clerk: clerk!, deputy: deputy!, staff: posts.length };
  };

/** The standing agency's people appraise in the town's name. */
async function sitAtTown(stage: Stage, administrator: string, personId: string, unitId: string, from: Day): Promise<void> {
  const paper = 'Quyết định giao nhiệm vụ cơ quan thường trực Hội đồng';
  await stage.as(administrator)(peopleApi.grantSeat, { personId, role: 'reviewer', unitId, from, until: null, paper });
}

const emailOf = (code: string) => `${code.toLowerCase()}@thanhloc.example`;

function unitRows(units: readonly TownUnit[], startDay: Day): string[][] {
  const from = shortDate(startDay);
  return [
    ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Đơn vị cấp trên', 'Địa danh', 'Từ ngày'],
    [townCodes.province, 'Tỉnh Thanh Lộc', 'Tỉnh', '', 'tỉnh Thanh Lộc', from],
    ...units.map(({ code, name, type, above, place }) => [code, name, type, above, `${place}, tỉnh Thanh Lộc`, from]),
  ];
}

function peopleRows(units: readonly TownUnit[], startDay: Day): string[][] {
  const from = shortDate(startDay);
  const withSignIn = new Set<string>(Object.values(keys));
  return [
    ['Mã nhân viên', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Loại', 'Quản lý', 'Thư điện tử', 'Vai trong hệ thống', 'Từ ngày'],
    ...units.flatMap((unit) =>
      unit.posts.map((post) => [
        ...[post.code, post.name, post.position, unit.code, post.staffClass, post.manages ? 'có' : 'không'],
        ...[withSignIn.has(post.code) ? emailOf(post.code) : '', post.roles, from],
      ]),
    ),
  ];
}
