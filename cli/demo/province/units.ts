import { inventedName } from '../names.ts';

/** The demo's province before the reform: its bodies, the unions directly below the federation, their member unions, four districts. */
export interface Union {
  readonly code: string;
  readonly name: string;
  readonly type: 'Cơ quan' | 'Đơn vị sự nghiệp công lập';
  /** The code of the unit above: the province, a department, a district. */
  readonly above: string;
  readonly place: string;
  readonly isMember: boolean;
  readonly posts: readonly Post[];
}

/** One person of a unit, as a row of the list of people says it. */
export interface Post {
  readonly code: string;
  readonly name: string;
  readonly position: string;
  readonly roles: string;
  readonly staffClass: 'cán bộ' | 'công chức' | 'viên chức' | 'người lao động';
  readonly manages: boolean;
}

/** How large a province is lived: seed figures unless somebody asks for less. */
export interface Size {
  readonly unions: number;
  readonly memberUnions: number;
  readonly people: number;
}

export const fullSize: Size = { unions: 43, memberUnions: 41, people: 2984 };

export const codes = {
  ...{ province: 'TL', federation: 'CDVC', committee: 'BCD', labour: 'LDLD' },
  ...{ neighbour: 'VS', neighbourLabour: 'VS-LDLD', neighbourCommittee: 'VS-BCD' },
} as const;

/** Those that the reform touches come first, so that a small province has them too. */
const departments = [
  ['NN', 'Sở Nông nghiệp và Phát triển nông thôn'],
  ['MT', 'Sở Tài nguyên và Môi trường'],
  ['TC', 'Sở Tài chính'],
  ['KH', 'Sở Kế hoạch và Đầu tư'],
  ['DT', 'Ban Dân tộc'],
  ['VH', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['HND', 'Hội Người làm vườn'],
  ['XD', 'Sở Xây dựng'],
  ['GT', 'Sở Giao thông vận tải'],
  ['NV', 'Sở Nội vụ'],
  ['LD', 'Sở Lao động, Thương binh và Xã hội'],
  ['KC', 'Sở Khoa học và Công nghệ'],
  ['TT', 'Sở Thông tin và Truyền thông'],
  ['YT', 'Sở Y tế'],
  ['GD', 'Sở Giáo dục và Đào tạo'],
  ['CT', 'Sở Công Thương'],
  ['TP', 'Sở Tư pháp'],
  ['NG', 'Sở Ngoại vụ'],
  ['VP', 'Văn phòng Ủy ban nhân dân'],
  ['HD', 'Văn phòng Hội đồng nhân dân'],
  ['TRA', 'Thanh tra'],
  ['KCN', 'Ban Quản lý các khu công nghiệp'],
  ['KB', 'Kho bạc'],
  ['TK', 'Chi cục Thống kê'],
  ['BH', 'Bảo hiểm xã hội'],
  ['MTTQ', 'Ủy ban Mặt trận Tổ quốc'],
  ['PN', 'Hội Liên hiệp Phụ nữ'],
  ['ND', 'Hội Nông dân'],
  ['CCB', 'Hội Cựu chiến binh'],
  ['TD', 'Tỉnh đoàn'],
  ['CTD', 'Hội Chữ thập đỏ'],
  ['NB', 'Hội Nhà báo'],
  ['VN', 'Hội Văn học Nghệ thuật'],
  ['LG', 'Hội Luật gia'],
  ['DY', 'Hội Đông y'],
  ['KHX', 'Hội Khuyến học'],
  ['NM', 'Hội Người mù'],
  ['KHKT', 'Liên hiệp các Hội Khoa học và Kỹ thuật'],
  ['HTX', 'Liên minh Hợp tác xã'],
  ['HN', 'Liên hiệp các tổ chức hữu nghị'],
  ['TCT', 'Trường Chính trị'],
  ['DPT', 'Đài Phát thanh - Truyền hình'],
  ['QDT', 'Quỹ Đầu tư phát triển'],
] as const;

/** Member unions: of services in the districts and of offices below the departments. */
const members = [
  ['H1', 'Trung tâm Dịch vụ nông nghiệp huyện Bến Sậy'],
  ['H1', 'Trung tâm Văn hóa huyện Bến Sậy'],
  ['NN', 'Chi cục Kiểm lâm'],
  ['VH', 'Thư viện'],
  ['H2', 'Trung tâm Văn hóa huyện Vân Khê'],
  ['H1', 'Ban Quản lý chợ huyện Bến Sậy'],
  ['H2', 'Trung tâm Dịch vụ nông nghiệp huyện Vân Khê'],
  ['H3', 'Trung tâm Dịch vụ nông nghiệp huyện Đồi Lau'],
  ['H3', 'Trung tâm Văn hóa huyện Đồi Lau'],
  ['H4', 'Trung tâm Dịch vụ nông nghiệp thị xã Hòn Chuông'],
  ['H4', 'Trung tâm Văn hóa thị xã Hòn Chuông'],
  ['NN', 'Chi cục Thủy lợi'],
  ['NN', 'Chi cục Chăn nuôi và Thú y'],
  ['NN', 'Trung tâm Khuyến nông'],
  ['MT', 'Chi cục Bảo vệ môi trường'],
  ['MT', 'Trung tâm Quan trắc môi trường'],
  ['MT', 'Văn phòng Đăng ký đất đai'],
  ['TC', 'Trung tâm Tư vấn tài chính công'],
  ['KH', 'Trung tâm Xúc tiến đầu tư'],
  ['VH', 'Bảo tàng'],
  ['VH', 'Đoàn Nghệ thuật dân gian'],
  ['VH', 'Trung tâm Huấn luyện thể thao'],
  ['XD', 'Trung tâm Kiểm định xây dựng'],
  ['GT', 'Ban Quản lý bảo trì đường bộ'],
  ['NV', 'Trung tâm Lưu trữ lịch sử'],
  ['LD', 'Trung tâm Dịch vụ việc làm'],
  ['LD', 'Trung tâm Công tác xã hội'],
  ['KC', 'Chi cục Tiêu chuẩn Đo lường Chất lượng'],
  ['KC', 'Trung tâm Ứng dụng tiến bộ khoa học'],
  ['TT', 'Trung tâm Chuyển đổi số'],
  ['YT', 'Chi cục Dân số'],
  ['YT', 'Trung tâm Kiểm nghiệm'],
  ['YT', 'Trung tâm Kiểm soát bệnh tật'],
  ['GD', 'Trường Trung học phổ thông Thanh Lộc'],
  ['GD', 'Trung tâm Giáo dục thường xuyên'],
  ['CT', 'Trung tâm Khuyến công'],
  ['CT', 'Chi cục Quản lý thị trường'],
  ['TP', 'Trung tâm Trợ giúp pháp lý'],
  ['TP', 'Phòng Công chứng số 1'],
  ['VP', 'Trung tâm Phục vụ hành chính công'],
  ['KCN', 'Công ty Phát triển hạ tầng khu công nghiệp'],
] as const;

/** The districts that end with the reform. */
export const districts = [
  { code: 'H1', name: 'Huyện Bến Sậy' },
  { code: 'H2', name: 'Huyện Vân Khê' },
  { code: 'H3', name: 'Huyện Đồi Lau' },
  { code: 'H4', name: 'Thị xã Hòn Chuông' },
] as const;

const services =
  /^(?:Trung tâm|Trường|Thư viện|Bảo tàng|Đoàn|Đài|Quỹ|Ban Quản lý (?:chợ|bảo trì)|Phòng Công chứng|Văn phòng Đăng ký|Công ty)/u;

/** The unions of a province of this size, each with its people; what the sizes come to is exactly what is asked. */
export function unionsOf(size: Size): readonly Union[] {
  const direct = departments
    .slice(0, size.unions)
    .map(([code, name]) => ({ code, name, above: codes.province as string, isMember: false }));
  const known = new Set<string>([...direct.map(({ code }) => code), ...districts.map(({ code }) => code)]);
  const below = members
    .filter(([above]) => known.has(above))
    .slice(0, size.memberUnions)
    .map(([above, name], index) => ({ code: `TV${String(index + 1).padStart(2, '0')}`, name, above, isMember: true }));
  const all = [...direct, ...below];
  const staffs = staffsOf(
    all.map(({ code, isMember }) => ({ code, isMember })),
    size.people,
  );
  let first = 100;
  return all.map(({ code, name, above, isMember }, index) => {
    const isService = services.test(name);
    const posts = postsOf(code, first, staffs[index]!, isService);
    first += posts.length;
    const type = isService ? 'Đơn vị sự nghiệp công lập' : 'Cơ quan';
    const district = districts.find((one) => one.code === above);
    const place = district
      ? `${district.name.replace(/^./u, (letter) => letter.toLowerCase())}, tỉnh Thanh Lộc`
      : 'tỉnh Thanh Lộc';
    return { code, name: district ? name : `${name} tỉnh Thanh Lộc`, type, above, place, isMember, posts };
  });
}

/** Departments are larger than associations and member units; the last units take what rounding leaves. */
function staffsOf(units: readonly { readonly code: string; readonly isMember: boolean }[], people: number): readonly number[] {
  const weights = units.map(({ isMember }, index) =>
    isMember ? 24 + ((index * 13) % 24) : index < 26 ? 36 + ((index * 17) % 40) : 10 + ((index * 7) % 18),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  const staffs = weights.map((weight) => Math.max(5, Math.floor((weight * people) / sum)));
  let left = people - staffs.reduce((a, b) => a + b, 0);
  for (let at = 0; left !== 0; at = (at + 1) % staffs.length) {
    const step = left > 0 ? 1 : -1;
    if (staffs[at]! + step < 5) continue;
    staffs[at]! += step;
    left -= step;
  }
  return staffs;
}

/** The head, the clerk, the union's chair, then everybody else: the order that parties are read in. */
function postsOf(unitCode: string, first: number, staff: number, isService: boolean): readonly Post[] {
  const staffClass = isService ? 'viên chức' : 'công chức';
  return Array.from({ length: staff }, (_, index): Post => {
    const base = { code: `${unitCode}-${String(index + 1).padStart(3, '0')}`, name: inventedName(first + index), manages: false };
    if (index === 0)
      return {
        ...base,
        position: isService ? 'Giám đốc' : 'Thủ trưởng cơ quan',
        roles: 'Thủ trưởng; Thành viên',
        staffClass,
        manages: true,
      };
    if (index === 1) return { ...base, position: 'Văn thư', roles: 'Văn thư', staffClass };
    if (index === 2)
      return {
        ...base,
        position: 'Chuyên viên, Chủ tịch Công đoàn cơ sở',
        roles: 'Chủ tịch Công đoàn cơ sở; Thành viên',
        staffClass,
      };
    const isHired = index % 9 === 8;
    return {
      ...base,
      position: isHired ? 'Nhân viên phục vụ' : 'Chuyên viên',
      roles: 'Thành viên',
      staffClass: isHired ? 'người lao động' : staffClass,
    };
  });
}

/** The bodies above, each with those who act in its name. */
export const bodies = [
  {
    ...{ code: codes.federation, name: 'Công đoàn Viên chức tỉnh Thanh Lộc', type: 'Liên đoàn Lao động', above: codes.province },
    posts: [
      ['CDVC-001', 'Chủ tịch Công đoàn Viên chức tỉnh', 'Thủ trưởng', 0],
      ['CDVC-002', 'Cán bộ chuyên trách', 'Chuyên viên thẩm định', 1],
      ['CDVC-003', 'Văn thư', 'Văn thư', 2],
    ],
  },
  {
    ...{ code: codes.committee, name: 'Ban Chỉ đạo tỉnh Thanh Lộc', type: 'BCĐ', above: codes.province },
    posts: [
      ['BCD-001', 'Trưởng Ban Chỉ đạo', 'Người có thẩm quyền', 3],
      ['BCD-002', 'Cơ quan thường trực Ban Chỉ đạo', 'Chuyên viên thẩm định', 4],
    ],
  },
  {
    ...{ code: codes.labour, name: 'Liên đoàn Lao động tỉnh Thanh Lộc', type: 'Liên đoàn Lao động', above: codes.province },
    posts: [
      ['LDLD-001', 'Chủ tịch Liên đoàn Lao động tỉnh', 'Người có thẩm quyền', 5],
      ['LDLD-002', 'Chuyên viên Ban Tuyên giáo', 'Chuyên viên thẩm định', 6],
    ],
  },
  {
    ...{
      code: codes.neighbourLabour,
      name: 'Liên đoàn Lao động tỉnh Vân Sơn',
      type: 'Liên đoàn Lao động',
      above: codes.neighbour,
    },
    posts: [['VSLD-001', 'Chuyên viên', 'Chuyên viên thẩm định', 7]],
  },
  {
    ...{ code: codes.neighbourCommittee, name: 'Ban Chỉ đạo tỉnh Vân Sơn', type: 'BCĐ', above: codes.neighbour },
    posts: [],
  },
] as const;
