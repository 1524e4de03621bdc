import { inventedName } from '../names.ts';

/** A commune or ward of the demo's town with the units on its ground. */
export interface Place {
  readonly code: string;
  /** `xã Khe Lựu`. */
  readonly name: string;
  readonly units: readonly TownUnit[];
}

/** A unit of the town: its people's committee, an office of it, a commune's committee, a school or health station on its ground. */
export interface TownUnit {
  readonly code: string;
  readonly name: string;
  readonly type: 'Cơ quan' | 'Đơn vị sự nghiệp công lập';
  readonly above: string;
  readonly place: string;
  readonly posts: readonly Post[];
}

/** One post of a unit, as a row of the list of people says it. */
export interface Post {
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly roles: string;
  readonly staffClass: 'cán bộ' | 'công chức' | 'viên chức';
  readonly manages: boolean;
}

const wards = ['Đồi Sương', 'Bến Lụa', 'Hồ Nguyệt', 'Cầu Trăng', 'Gò Mận', 'Lũng Đào'] as const;
const communes = [
  'Khe Lựu',
  'Thác Ngà',
  'Đá Tai Voi',
  'Suối Mận',
  'Dốc Trám',
  'Vực Xanh',
  'Đồng Sậy',
  'Phiêng Sim',
  'Bãi Lau',
  'Nậm Trăng',
] as const;

export const townCodes = { province: 'TL', town: 'UBTX', agency: 'PNV', media: 'TTVH' } as const;

type Draft = Omit<Post, 'code' | 'name'>;
const post = (position: string, roles: string, staffClass: Post['staffClass'], manages = false): Draft => ({
  position,
  roles,
  staffClass,
  manages,
});

/** People's posts with codes and invented names of their own; `first` is the number of the first name. */
const manned = (unitCode: string, first: number, posts: readonly Draft[]): readonly Post[] =>
  posts.map((one, index) => ({
    ...one,
    code: `${unitCode}-${String(index + 1).padStart(2, '0')}`,
    name: inventedName(first + index),
  }));

/** The town's own bodies: its committee with the members of the council, the standing agency, the culture and media centre. */
export function townBodies(townName: string): readonly TownUnit[] {
  const place = townName.replace(/^(?:ủy ban nhân dân|ubnd)\s+/iu, '');
  const { province, town, agency, media } = townCodes;
  const office = { type: 'Cơ quan', place } as const;
  return [
    {
      ...{ ...office, code: town, name: townName, above: province },
      posts: manned(town, 0, [
        post('Chủ tịch Ủy ban nhân dân', 'Thủ trưởng; Người có thẩm quyền', 'cán bộ', true),
        post('Phó Chủ tịch Ủy ban nhân dân', 'Thành viên Hội đồng', 'cán bộ', true),
        post('Văn thư', 'Văn thư', 'công chức'),
        post('Chánh Văn phòng', 'Thành viên Hội đồng', 'công chức', true),
        post('Trưởng phòng Tài chính - Kế hoạch', 'Thành viên Hội đồng', 'công chức', true),
        post('Trưởng phòng Văn hóa và Thông tin', 'Thành viên Hội đồng', 'công chức', true),
        post('Trưởng phòng Giáo dục và Đào tạo', 'Thành viên Hội đồng', 'công chức', true),
        post('Trưởng phòng Y tế', 'Thành viên Hội đồng', 'công chức', true),
      ]),
    },
    {
      ...{ ...office, code: agency, name: `Phòng Nội vụ ${place}`, above: town },
      posts: manned(agency, 20, [
        post('Trưởng phòng Nội vụ', 'Thủ trưởng; Chuyên viên thẩm định', 'công chức', true),
        post('Chuyên viên thi đua, khen thưởng', 'Chuyên viên thẩm định; Thư ký Hội đồng', 'công chức'),
        post('Văn thư', 'Văn thư', 'công chức'),
      ]),
    },
    {
      ...{ place, code: media, name: `Trung tâm Văn hóa, Thể thao - Truyền thông ${place}`, above: town },
      type: 'Đơn vị sự nghiệp công lập',
      posts: manned(media, 30, [
        post('Giám đốc', 'Thủ trưởng', 'viên chức', true),
        post('Biên tập viên', 'Văn thư', 'viên chức'),
        post('Phóng viên', 'Thành viên', 'viên chức'),
      ]),
    },
  ];
}

/** Six wards and ten communes: each has its committee, a primary school, a health station, every other one a secondary school too. */
export function places(townName: string): readonly Place[] {
  const town = townName.replace(/^(?:ủy ban nhân dân|ubnd)\s+/iu, '');
  return [...wards.map((name) => `phường ${name}`), ...communes.map((name) => `xã ${name}`)].map((name, index) => {
    const code = `X${String(index + 1).padStart(2, '0')}`;
    return { code, name, units: unitsOf(code, name, `${name}, ${town}`, index) };
  });
}

function unitsOf(code: string, name: string, place: string, index: number): readonly TownUnit[] {
  const first = 100 + index * 20;
  const bare = name.replace(/^(?:phường|xã)\s+/u, '');
  const service = (unitCode: string, unitName: string, from: number, posts: readonly Draft[]): TownUnit => ({
    ...{ code: unitCode, name: unitName, type: 'Đơn vị sự nghiệp công lập', above: code, place },
    posts: manned(unitCode, from, posts),
  });
  const school = [
    post('Hiệu trưởng', 'Thủ trưởng', 'viên chức', true),
    post('Văn thư', 'Văn thư', 'viên chức'),
    post('Giáo viên', 'Thành viên', 'viên chức'),
    post('Giáo viên', 'Thành viên', 'viên chức'),
  ];
  return [
    {
      ...{ code, name: `Ủy ban nhân dân ${name}`, type: 'Cơ quan', above: townCodes.town, place },
      posts: manned(code, first, [
        post('Chủ tịch Ủy ban nhân dân', 'Thủ trưởng', 'cán bộ', true),
        post('Văn phòng - Thống kê', 'Văn thư', 'công chức'),
        post('Phó Chủ tịch Ủy ban nhân dân', 'Thành viên', 'cán bộ', true),
        post('Công chức Tư pháp - Hộ tịch', 'Thành viên', 'công chức'),
        post('Công chức Văn hóa - Xã hội', 'Thành viên', 'công chức'),
      ]),
    },
    service(`${code}A`, `Trường Tiểu học ${bare}`, first + 5, school),
    service(`${code}T`, `Trạm Y tế ${name}`, first + 9, [
      post('Trưởng trạm', 'Thủ trưởng', 'viên chức', true),
      post('Nhân viên văn thư', 'Văn thư', 'viên chức'),
      post('Điều dưỡng', 'Thành viên', 'viên chức'),
    ]),
    ...(index % 2 === 0 ? [service(`${code}B`, `Trường Trung học cơ sở ${bare}`, first + 12, school)] : []),
  ];
}
