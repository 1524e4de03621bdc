import { day } from '#domain/kernel/day.ts';
import type { Head, Signer } from '../paper.ts';

/** The invented office that all samples are of. */
export const school = 'Trường Trung học cơ sở Bến Sậy';
export const title = 'Đơn vị đạt chuẩn văn hóa';
export const commune = 'Ủy ban nhân dân xã Bến Sậy';
export const federation = 'Liên đoàn Lao động tỉnh Thanh Lộc';
export const committee = 'Ban Chỉ đạo xã Bến Sậy';
export const movement = 'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở';

export const people = {
  clerk: { name: 'Đàm Thị Hoài An', title: 'Văn thư' },
  head: { name: 'Lưu Trọng Bình', title: 'Hiệu trưởng' },
  deputy: { name: 'Khổng Thị Thu Thảo', title: 'Phó Hiệu trưởng' },
  chair: { name: 'Quách Thị Bích Châu', title: 'Chủ tịch Công đoàn' },
  teacher: { name: 'Tạ Minh Hạnh', title: 'Giáo viên, Tổ Khoa học xã hội' },
  teamHead: { name: 'Phùng Quang Vinh', title: 'Tổ trưởng Tổ Khoa học xã hội' },
  accountant: { name: 'Chu Thị Kim Yến', title: 'Kế toán' },
  mathTeacher: { name: 'Bạch Thị Thu Uyên', title: 'Giáo viên, Tổ Khoa học tự nhiên' },
  librarian: { name: 'Vương Thị Kim Ngân', title: 'Nhân viên thư viện' },
  reviewer: { name: 'Vương Đình Dũng', title: 'Chuyên viên Phòng Văn hóa - Xã hội' },
  committeeHead: { name: 'Hà Văn Quyền', title: 'Trưởng Ban Chỉ đạo' },
  communeChair: { name: 'Hà Văn Quyền', title: 'Chủ tịch' },
  federationChair: { name: 'Ninh Thị Như Liễu', title: 'Chủ tịch' },
} as const;

/** Who is proposed for a commendation: the same names in the minutes, the submission, the list, the decision and the bonus list. */
export const communeAward = 'Giấy khen của Chủ tịch Ủy ban nhân dân xã';
export const proposedTeams = ['Tổ Khoa học xã hội', 'Tổ Khoa học tự nhiên'] as const;

const at = (issuer: string, superior: string, number: string, date: string): Head => ({
  superior,
  issuer,
  number,
  place: 'Bến Sậy',
  day: day(date),
});

export const schoolHead = (number: string, date: string): Head => at(school, commune, number, date);
export const unionHead = (number: string, date: string): Head => ({
  ...at('Công đoàn Trường Trung học cơ sở Bến Sậy', 'Công đoàn xã Bến Sậy', number, date),
  system: 'union',
});
export const communeHead = (number: string, date: string): Head => ({
  issuer: commune,
  number,
  place: 'Bến Sậy',
  day: day(date),
});
export const committeeHead = (number: string, date: string): Head => ({ ...at(committee, commune, number, date) });
export const federationHead = (number: string, date: string): Head => ({
  system: 'union',
  superior: 'Tổng Liên đoàn Lao động Việt Nam',
  issuer: federation,
  number,
  place: 'Thanh Lộc',
  day: day(date),
});

export const communeChair: Signer = { title: 'Chủ tịch', name: people.communeChair.name };
export const principal: Signer = { title: 'Hiệu trưởng', name: people.head.name };
export const unionChair: Signer = { onBehalf: 'Ban Chấp hành', title: 'Chủ tịch', name: people.chair.name };
export const boardHead: Signer = { onBehalf: 'Ban Vận động', title: 'Trưởng ban', name: people.head.name };
export const committeeChair: Signer = { onBehalf: 'Ban Chỉ đạo', title: 'Trưởng ban', name: people.committeeHead.name };
export const federationChair: Signer = { onBehalf: 'Ban Thường vụ', title: 'Chủ tịch', name: people.federationChair.name };

export const emulationLaw = 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022';
export const emulationDecree =
  'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng';
export const titleCircular =
  'Căn cứ Thông tư số 08/2014/TT-BVHTTDL ngày 24 tháng 9 năm 2014 của Bộ Văn hóa, Thể thao và Du lịch quy định chi tiết tiêu chuẩn, trình tự, thủ tục xét và công nhận “Cơ quan đạt chuẩn văn hóa”, “Đơn vị đạt chuẩn văn hóa”, “Doanh nghiệp đạt chuẩn văn hóa”';
export const schoolPlan = 'Kế hoạch số 02/KH-BVĐ ngày 08 tháng 01 năm 2026 của Ban Vận động Trường Trung học cơ sở Bến Sậy';
