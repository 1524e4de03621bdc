import * as orgApi from '#api/org.ts';
import * as peopleApi from '#api/people.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Site } from '#server/site.ts';
import { giveSignIn, makeAdministrator, newAdministrator, personIds, type SignIn, scanOf, unitIds } from '../accounts.ts';
import { inventedName } from '../names.ts';
import { csvOf } from '../roster.ts';
import { type Stage, stageOn } from '../stage.ts';
import type { Bodies } from './bodies.ts';
import { bodies, codes, districts, type Size, type Union, unionsOf } from './units.ts';

/** A unit of the federation with those who carry it through the year. */
export interface Party {
  readonly code: string;
  readonly name: string;
  readonly unitId: string;
  readonly isMember: boolean;
  readonly head: string;
  readonly clerk: string;
  /** Co-scores and co-signs: the union's chair, who is the board's deputy. */
  readonly deputy: string;
  readonly staff: number;
  /** The district it lies in until districts end. */
  readonly district: string | null;
  /** Others were merged into it: its next launch says whose years go on. */
  readonly isHeir?: true;
}

/** Ids of the province that lives its years. */
export interface ProvinceWorld {
  readonly stage: Stage;
  readonly administrator: string;
  readonly unit: Readonly<Record<keyof typeof codes, string>>;
  readonly person: Readonly<Record<ProvinceKey, string>>;
  readonly names: Readonly<Record<ProvinceKey, string>>;
  readonly parties: readonly Party[];
  readonly scan: Uint8Array;
  /** By the code of the list of units. */
  readonly unitOf: (code: string) => string;
  readonly whoIs: (personId: string) => { readonly name: string; readonly email: string };
  say(text: string): void;
}

/** Who has a part above the units by name. */
export type ProvinceKey = keyof typeof keys;

const keys = {
  chair: 'CDVC-001',
  secretary: 'CDVC-002',
  federationClerk: 'CDVC-003',
  committeeHead: 'BCD-001',
  committeeReviewer: 'BCD-002',
  labourChair: 'LDLD-001',
  labourReviewer: 'LDLD-002',
} as const;

/** Imports units and people from lists; the rest of the cast gets its sign-ins when the years are lived, from the bodies that stand then. */
export async function populateProvince(
  site: Site,
  { startDay, size }: { readonly startDay: Day; readonly size: Size },
  say: (text: string) => void,
): Promise<{ world: ProvinceWorld; admin: SignIn }> {
  let administrator = '';
  const stage = stageOn(site, () => administrator);
  const unions = unionsOf(size);
  await stage.as(null)(orgApi.importUnits, { file: { name: 'don-vi.csv', bytes: csvOf(unitRows(unions, startDay)) } });
  const admin = newAdministrator();
  administrator = await makeAdministrator(site, stage, admin);
  await stage.as(null)(peopleApi.importPeople, {
    file: { name: 'nhan-su.csv', bytes: csvOf(peopleRows(unions, startDay)) },
  });
  const idOf = await unitIds(stage, null);
  const persons = await personIds(stage, null, Object.values(idOf));
  const nameOf = new Map(allPosts(unions).map(({ code, name }) => [code, name]));
  const whoIs = new Map(allPosts(unions).map(({ code, name }) => [persons.get(code)!, { name, email: emailOf(code) }]));
  const named = <T>(of: (code: string) => T) =>
    Object.fromEntries(Object.entries(keys).map(([key, code]) => [key, of(code)])) as Record<ProvinceKey, T>;
  return {
    admin,
    world: {
      ...{ stage, administrator, say, scan: scanOf('Công đoàn Viên chức tỉnh Thanh Lộc'), unitOf: (code) => idOf[code]! },
      whoIs: (personId) => whoIs.get(personId)!,
      unit: Object.fromEntries(Object.entries(codes).map(([key, code]) => [key, idOf[code]!])) as ProvinceWorld['unit'],
      person: named((code) => persons.get(code)!),
      names: named((code) => nameOf.get(code)!),
      parties: unions.map(({ code, name, isMember, above, posts }) => {
        const [head, clerk, deputy] = posts.map((post) => persons.get(post.code)!);
        return {
          code,
          name,
          isMember,
          unitId: idOf[code]!,
          head: head!,
          clerk: clerk!,
          deputy: deputy!,
          staff: posts.length,
          district: districts.some((one) => one.code === above) ? above : null,
        };
      }),
    },
  };
}

const emailOf = (code: string) => `${code.toLowerCase()}@thanhloc.example`;

/** A department and a member unit: where somebody who opens the site can look around. */
export const openParties = ({ parties }: Pick<ProvinceWorld, 'parties'>): readonly Party[] => [
  parties.find(({ code }) => code === 'VH') ?? parties[0]!,
  parties.find(({ isMember }) => isMember)!,
];

/** Sign-ins of those who act at the end: at the bodies of the day, and in two units. */
export async function giveSignIns(world: ProvinceWorld, bodies: Bodies): Promise<readonly SignIn[]> {
  const { stage, administrator, whoIs } = world;
  const seats: readonly (readonly [string, string])[] = [
    [bodies.head, `Lãnh đạo ${bodies.name}`],
    [bodies.clerk, `Văn thư ${bodies.name}`],
    [bodies.follower, `Chuyên viên ${bodies.name}`],
    [bodies.authority, 'Người có thẩm quyền quyết định'],
    [bodies.reviewer, 'Chuyên viên thẩm định'],
    ...openParties(world).flatMap(({ name, head, clerk, deputy }) => [
      [head, `Thủ trưởng, ${name}`] as const,
      [clerk, `Văn thư, ${name}`] as const,
      [deputy, `Phó ban vận động, ${name}`] as const,
    ]),
  ];
  const once = new Map([...seats].reverse());
  const given: SignIn[] = [];
  for (const [personId, seat] of [...once].reverse()) {
    const { name, email } = whoIs(personId);
    given.push(await giveSignIn(stage, administrator, personId, { name, seat, email }));
  }
  return given;
}

const allPosts = (unions: readonly Union[]) => [
  ...bodies.flatMap((body) =>
    body.posts.map(([code, position, roles, nth]) => ({ code, position, roles, name: inventedName(nth), unit: body.code })),
  ),
  ...unions.flatMap((unit) => unit.posts.map((post) => ({ ...post, unit: unit.code }))),
];

function unitRows(unions: readonly Union[], startDay: Day): string[][] {
  const from = shortDate(startDay);
  const place = 'tỉnh Thanh Lộc';
  return [
    ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Đơn vị cấp trên', 'Địa danh', 'Từ ngày', 'Công đoàn cơ sở'],
    [codes.province, 'Tỉnh Thanh Lộc', 'Tỉnh', '', place, from, ''],
    [codes.neighbour, 'Tỉnh Vân Sơn', 'Tỉnh', '', 'tỉnh Vân Sơn', from, ''],
    ...bodies.map(({ code, name, type, above }) => [
      code,
      name,
      type,
      above,
      above === codes.province ? place : 'tỉnh Vân Sơn',
      from,
      '',
    ]),
    ...districts.map(({ code, name }) => [
      code,
      name,
      name.startsWith('Huyện') ? 'Huyện' : 'Thị xã',
      codes.province,
      place,
      from,
      '',
    ]),
    ...unions.map(({ code, name, type, above, place: where }) => [code, name, type, above, where, from, `Công đoàn ${name}`]),
  ];
}

function peopleRows(unions: readonly Union[], startDay: Day): string[][] {
  const from = shortDate(startDay);
  const line = (post: {
    code: string;
    name: string;
    position: string;
    unit: string;
    roles: string;
    staffClass: string;
    manages: boolean;
  }) => [
    ...[post.code, post.name, post.position, post.unit, post.staffClass, post.manages ? 'có' : 'không'],
    ...[post.roles, from],
  ];
  return [
    ['Mã nhân viên', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Loại', 'Quản lý', 'Vai trong hệ thống', 'Từ ngày'],
    ...allPosts(unions).map((post) => line({ staffClass: 'cán bộ', manages: false, ...post })),
  ];
}

/** A unit by its code, also one that was founded since. */
export async function unitIdOf({ stage }: Pick<ProvinceWorld, 'stage'>, code: string): Promise<string> {
  return (await unitIds(stage, null))[code]!;
}
