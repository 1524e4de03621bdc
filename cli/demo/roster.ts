import { shortDate } from '#domain/kernel/day.ts';
import { inventedName } from './names.ts';
import type { Scenario } from './scenario.ts';

/** One invented person of the demo, as a line of the list that is imported. */
export interface Member {
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly team: string;
  readonly unitCode: string;
  readonly manages: boolean;
  readonly seat: string;
  readonly staffClass: string;
  /** Signs in themselves; the others' papers are entered by the clerk. */
  readonly key?: Key;
}

export type Key =
  | 'clerk'
  | 'head'
  | 'coSigner'
  | 'teacher'
  | 'reviewer'
  | 'authority'
  | 'federation'
  | 'neighbourHead'
  | 'neighbourClerk'
  | 'neighbourUnion';

export const unitCodes = {
  province: 'TL',
  federation: 'LDLD',
  middle: 'BS',
  committee: 'BCD',
  unit: 'DV01',
  neighbour: 'DV02',
  newcomer: 'DV03',
} as const;
const seats = {
  clerk: 'Văn thư, thư ký Ban vận động',
  head: 'Thủ trưởng đơn vị',
  chair: 'Chủ tịch Công đoàn cơ sở',
  member: 'Thành viên',
  reviewer: 'Chuyên viên thẩm định',
  authority: 'Người có thẩm quyền quyết định',
} as const;

/** The units as the rows of a list: the place above, the bodies that receive, the unit itself, a neighbour, and a newcomer whose people are still to come. */
export function unitRows(scenario: Scenario): string[][] {
  const from = shortDate(scenario.startDay);
  const place = `${scenario.middleTier.name}, tỉnh Thanh Lộc`.replace(/^./, (letter) => letter.toLowerCase());
  const type = { agency: 'Cơ quan', 'public-service-unit': 'Đơn vị sự nghiệp công lập', enterprise: 'Doanh nghiệp' }[
    scenario.type
  ];
  return [
    ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Đơn vị cấp trên', 'Địa danh', 'Từ ngày', 'Công đoàn cơ sở'],
    [unitCodes.province, 'Tỉnh Thanh Lộc', 'Tỉnh', '', 'tỉnh Thanh Lộc', from, ''],
    [
      unitCodes.federation,
      'Liên đoàn Lao động tỉnh Thanh Lộc',
      'Liên đoàn Lao động',
      unitCodes.province,
      'tỉnh Thanh Lộc',
      from,
      '',
    ],
    [unitCodes.middle, scenario.middleTier.name, scenario.middleTier.type, unitCodes.province, place, from, ''],
    [unitCodes.committee, scenario.committee, 'BCĐ', unitCodes.middle, place, from, ''],
    [unitCodes.unit, scenario.unitName, type, unitCodes.middle, place, from, `Công đoàn ${scenario.unitName}`],
    [
      unitCodes.neighbour,
      'Trường THCS Vân Khê',
      'Đơn vị sự nghiệp công lập',
      unitCodes.middle,
      place,
      from,
      'Công đoàn Trường THCS Vân Khê',
    ],
    [unitCodes.newcomer, 'Trạm Y tế Vân Khê', 'Đơn vị sự nghiệp công lập', unitCodes.middle, place, from, ''],
  ];
}

/** Everybody in the demo. */
export function roster(scenario: Scenario): readonly Member[] {
  const staff = (index: number): Member => {
    const lead = leadOf(scenario, index);
    const team = scenario.teams[index % scenario.teams.length]!;
    const base = {
      code: `CB${String(index + 1).padStart(3, '0')}`,
      name: inventedName(index),
      team,
      unitCode: unitCodes.unit,
      staffClass: scenario.staffClass,
    };
    return { ...base, position: scenario.worker, manages: false, seat: seats.member, ...lead };
  };
  return [...Array.from({ length: scenario.staff }, (_, index) => staff(index)), ...above(scenario), ...neighbours()];
}

function leadOf(scenario: Scenario, index: number): Partial<Member> {
  if (index === 0) return { position: scenario.clerk, seat: seats.clerk, key: 'clerk', team: scenario.teams.at(-1)! };
  if (index === 1) return { position: scenario.head, seat: seats.head, key: 'head', manages: true };
  if (index === 2) return { position: `${scenario.worker}, Chủ tịch Công đoàn cơ sở`, seat: seats.chair, key: 'coSigner' };
  return index === 3 ? { key: 'teacher' } : {};
}

function above(scenario: Scenario): readonly Member[] {
  const official = { team: '', manages: false, staffClass: 'công chức' };
  return [
    {
      ...official,
      code: 'CT001',
      name: inventedName(101),
      position: 'Chuyên viên',
      unitCode: unitCodes.committee,
      seat: seats.reviewer,
      key: 'reviewer',
    },
    {
      ...official,
      code: 'CT002',
      name: inventedName(102),
      position: `Trưởng ${scenario.committee}`,
      unitCode: unitCodes.committee,
      manages: true,
      seat: seats.authority,
      key: 'authority',
    },
    {
      ...official,
      code: 'CT003',
      name: inventedName(103),
      position: 'Chuyên viên',
      unitCode: unitCodes.federation,
      seat: seats.reviewer,
      key: 'federation',
    },
  ];
}

function neighbours(): readonly Member[] {
  const person = (index: number, more: Partial<Member>): Member => ({
    code: `VK${String(index + 1).padStart(3, '0')}`,
    name: inventedName(200 + index),
    position: 'Giáo viên',
    team: '',
    unitCode: unitCodes.neighbour,
    manages: false,
    seat: seats.member,
    staffClass: 'viên chức',
    ...more,
  });
  return [
    person(0, { position: 'Văn thư', seat: seats.clerk, key: 'neighbourClerk' }),
    person(1, { position: 'Hiệu trưởng', seat: seats.head, manages: true, key: 'neighbourHead' }),
    person(2, { position: 'Giáo viên, Chủ tịch Công đoàn cơ sở', seat: seats.chair, key: 'neighbourUnion' }),
    ...Array.from({ length: 6 }, (_, index) => person(index + 3, {})),
  ];
}

/** The people as the rows of a list. */
export function peopleRows(scenario: Scenario): string[][] {
  const from = shortDate(scenario.startDay);
  const head = [
    'Mã nhân viên',
    'Họ và tên',
    'Chức vụ',
    'Tổ/phòng',
    'Đơn vị',
    'Loại',
    'Quản lý',
    'Thư điện tử',
    'Vai trong hệ thống',
    'Từ ngày',
  ];
  const line = (member: Member) => [
    member.code,
    member.name,
    member.position,
    member.team,
    member.unitCode,
    member.staffClass,
    member.manages ? 'có' : 'không',
    member.key ? emailOf(member) : '',
    member.seat,
    from,
  ];
  return [head, ...roster(scenario).map(line)];
}

export const emailOf = (member: Member) => `${member.code.toLowerCase()}@thanhloc.example`;

/** Rows as a CSV file that a spreadsheet would write. */
export function csvOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cell = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
}
