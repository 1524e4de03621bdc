import { day } from '#domain/kernel/day.ts';
import { type AwardRevocationValues, awardRevocation, missingInAwardRevocation } from '../decisions/awardRevocation.ts';
import { type BodyDecisionValues, bodyDecision, missingInBodyDecision } from '../decisions/bodyDecision.ts';
import {
  type CommendationDecisionValues,
  commendationDecision,
  missingInCommendationDecision,
} from '../decisions/commendationDecision.ts';
import { type InitiativeDecisionValues, initiativeDecision, missingInInitiativeDecision } from '../decisions/initiativeDecision.ts';
import { missingInRevocationDecision, type RevocationDecisionValues, revocationDecision } from '../decisions/revocationDecision.ts';
import { missingInTitleDecision, type TitleDecisionValues, titleDecision } from '../decisions/titleDecision.ts';
import {
  commune,
  communeChair,
  communeHead,
  committeeChair,
  committeeHead,
  emulationDecree,
  emulationLaw,
  federation,
  federationChair,
  federationHead,
  people,
  principal,
  proposedTeams,
  school,
  schoolHead,
  schoolPlan,
  title,
  titleCircular,
} from './office.ts';
import { sampleOf } from './sample.ts';

const bodyOptional = ['sample', 'working', 'replaces', 'replaces.type'] as const;
const schoolDuty =
  'Căn cứ Thông tư số 32/2020/TT-BGDĐT ngày 15 tháng 9 năm 2020 của Bộ Giáo dục và Đào tạo ban hành Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học';
const principalOf = `Hiệu trưởng ${school}`;

const board: BodyDecisionValues = {
  head: schoolHead('04/QĐ-THCS', '2026-01-05'),
  authority: principalOf,
  bases: [schoolDuty, titleCircular, 'Theo đề nghị của Ban Chấp hành Công đoàn Trường Trung học cơ sở Bến Sậy'],
  body: 'board',
  name: `Ban Vận động xây dựng “${title}” năm 2026`,
  members: [
    { name: people.head.name, office: 'Hiệu trưởng', role: 'Trưởng ban' },
    { name: people.chair.name, office: 'Chủ tịch Công đoàn', role: 'Phó Trưởng ban' },
    { name: people.deputy.name, office: 'Phó Hiệu trưởng', role: 'Thành viên' },
    { name: people.teamHead.name, office: people.teamHead.title, role: 'Thành viên' },
    { name: people.clerk.name, office: 'Văn thư', role: 'Thư ký' },
  ],
  duties: [
    'Xây dựng kế hoạch, tổ chức phát động và đăng ký xây dựng “Đơn vị đạt chuẩn văn hóa”',
    'Theo dõi, đôn đốc việc thực hiện các tiêu chuẩn; hằng tháng rà soát những mặt còn hạn chế và biện pháp khắc phục',
    'Tổ chức sơ kết 6 tháng, tự chấm điểm cuối năm và hoàn thiện hồ sơ đề nghị công nhận',
  ],
  replaces: { number: '06/QĐ-THCS', day: day('2025-01-06'), issuer: principalOf },
  executors: ['Ban Chấp hành Công đoàn', 'các tổ chuyên môn, Tổ Văn phòng'],
  signer: principal,
  recipients: ['Ban Chỉ đạo xã Bến Sậy (để báo cáo)', 'Như Điều 5', 'Lưu: VT'],
};

const council: BodyDecisionValues = {
  head: schoolHead('05/QĐ-THCS', '2026-01-05'),
  authority: principalOf,
  bases: [schoolDuty, emulationLaw, emulationDecree, 'Theo đề nghị của Tổ Văn phòng'],
  body: 'council',
  name: 'Hội đồng Thi đua, khen thưởng Trường Trung học cơ sở Bến Sậy năm 2026',
  members: [
    { name: people.head.name, office: 'Hiệu trưởng', role: 'Chủ tịch Hội đồng' },
    { name: people.deputy.name, office: 'Phó Hiệu trưởng', role: 'Phó Chủ tịch Hội đồng' },
    { name: people.chair.name, office: 'Chủ tịch Công đoàn', role: 'Phó Chủ tịch Hội đồng' },
    { name: people.teamHead.name, office: people.teamHead.title, role: 'Ủy viên' },
    { name: 'Cao Đức Phúc', office: 'Tổ trưởng Tổ Khoa học tự nhiên', role: 'Ủy viên' },
    { name: 'Thái Thị Như Trâm', office: 'Tổ trưởng Tổ Văn phòng', role: 'Ủy viên' },
    { name: 'La Gia Xuân', office: 'Tổng phụ trách Đội', role: 'Ủy viên' },
    { name: people.clerk.name, office: 'Văn thư', role: 'Thư ký' },
  ],
  duties: [
    'Tham mưu tổ chức các phong trào thi đua; xem xét, giới thiệu gương điển hình tiên tiến',
    'Bình xét danh hiệu thi đua, hình thức khen thưởng và đề nghị cấp có thẩm quyền quyết định',
    'Xem xét kiến nghị về thi đua, khen thưởng trong đơn vị',
  ],
  executors: ['Các tổ chuyên môn, Tổ Văn phòng'],
  signer: principal,
  recipients: ['Ủy ban nhân dân xã Bến Sậy (để báo cáo)', 'Như Điều 5', 'Lưu: VT'],
};

const team: BodyDecisionValues = {
  head: committeeHead('21/QĐ-BCĐ', '2026-11-16'),
  authority: 'Trưởng Ban Chỉ đạo xã Bến Sậy',
  bases: [
    titleCircular,
    'Căn cứ Kế hoạch số 09/KH-BCĐ ngày 22 tháng 01 năm 2026 của Ban Chỉ đạo xã Bến Sậy về xây dựng cơ quan, đơn vị đạt chuẩn văn hóa năm 2026',
    'Theo đề nghị của Phòng Văn hóa - Xã hội',
  ],
  body: 'inspection-team',
  name: 'Đoàn kiểm tra việc thực hiện các tiêu chuẩn cơ quan, đơn vị đạt chuẩn văn hóa năm 2026',
  members: [
    { name: people.reviewer.name, office: people.reviewer.title, role: 'Trưởng đoàn' },
    { name: 'Mạc Quang Lâm', office: 'Phó Chủ tịch Công đoàn xã', role: 'Phó Trưởng đoàn' },
    { name: 'Tống Thị Mai Oanh', office: 'Công chức Văn hóa - Xã hội', role: 'Thư ký' },
  ],
  duties: [
    'Kiểm tra hồ sơ và thực tế tại cơ quan, đơn vị; chấm điểm theo bảng điểm đã ban hành',
    'Lập biên bản kiểm tra có chữ ký của Trưởng đoàn và người đứng đầu cơ quan, đơn vị',
    'Báo cáo kết quả với Ban Chỉ đạo trước ngày 05 tháng 12 năm 2026',
  ],
  executors: ['Văn phòng Ủy ban nhân dân xã', 'các cơ quan, đơn vị được kiểm tra'],
  signer: committeeChair,
  recipients: ['Như Điều 5', 'Lưu: VT, VHXH'],
};

const counters: BodyDecisionValues = {
  head: schoolHead('118/QĐ-THCS', '2026-12-14'),
  authority: `Chủ tịch Hội đồng Thi đua, khen thưởng ${school}`,
  bases: [
    'Căn cứ Quyết định số 05/QĐ-THCS ngày 05 tháng 01 năm 2026 của Hiệu trưởng Trường Trung học cơ sở Bến Sậy về việc thành lập Hội đồng Thi đua, khen thưởng năm 2026',
    'Căn cứ Quy chế thi đua, khen thưởng của Trường Trung học cơ sở Bến Sậy',
    'Theo đề nghị của Thư ký Hội đồng',
  ],
  body: 'counting-team',
  name: 'Tổ kiểm phiếu bình xét danh hiệu thi đua năm 2026',
  members: [
    { name: 'Thái Thị Như Trâm', office: 'Tổ trưởng Tổ Văn phòng', role: 'Tổ trưởng' },
    { name: 'La Gia Xuân', office: 'Tổng phụ trách Đội', role: 'Thành viên' },
    { name: people.librarian.name, office: people.librarian.title, role: 'Thư ký' },
  ],
  duties: [
    'Phát phiếu, thu phiếu và kiểm phiếu theo đúng quy chế',
    'Lập biên bản kiểm phiếu, công bố kết quả tại phiên họp',
    'Niêm phong phiếu bầu và bàn giao cho Thư ký Hội đồng lưu giữ',
  ],
  executors: ['Thư ký Hội đồng'],
  signer: { onBehalf: 'Hội đồng', title: 'Chủ tịch', name: people.head.name },
  recipients: ['Như Điều 5', 'Lưu: VT, hồ sơ Hội đồng'],
};

const titles: TitleDecisionValues = {
  head: federationHead('12/QĐ-LĐLĐ', '2027-01-14'),
  authority: `Ban Thường vụ ${federation}`,
  bases: [
    titleCircular,
    'Căn cứ Hướng dẫn số 58/HD-TLĐ ngày 10 tháng 5 năm 2022 của Tổng Liên đoàn Lao động Việt Nam',
    'Theo đề nghị của Ban Chỉ đạo xã Bến Sậy tại Công văn số 33/BCĐ ngày 18 tháng 12 năm 2026',
  ],
  recognition: 'first',
  title,
  period: { from: day('2025-01-01'), until: day('2027-01-01') },
  units: [
    { name: school, place: 'xã Bến Sậy', registerNumber: '037' },
    { name: 'Trường Mầm non Hoa Sen', place: 'xã Bến Sậy', registerNumber: '038' },
    { name: 'Trạm Y tế xã Bến Sậy', place: 'xã Bến Sậy', registerNumber: '039' },
  ],
  form: 'Giấy công nhận',
  bonus: 'tiền thưởng theo quy định của Quy chế thi đua, khen thưởng hiện hành',
  executors: ['Văn phòng', 'Ban Tuyên giáo và Nữ công', 'Ban Chỉ đạo xã Bến Sậy'],
  signer: federationChair,
  recipients: ['Như Điều 4', 'Ủy ban nhân dân xã Bến Sậy', 'Lưu: VT'],
};

const initiatives: InitiativeDecisionValues = {
  head: schoolHead('101/QĐ-THCS', '2026-11-20'),
  authority: principalOf,
  bases: [
    emulationLaw,
    'Căn cứ Nghị định số 13/2012/NĐ-CP ngày 02 tháng 3 năm 2012 của Chính phủ ban hành Điều lệ Sáng kiến',
    'Theo đề nghị của Hội đồng Sáng kiến tại Biên bản họp ngày 18 tháng 11 năm 2026',
  ],
  level: 'cấp cơ sở',
  year: 'năm 2026',
  initiatives: [
    {
      name: 'Sổ tay ứng xử trong nhà trường bằng mã hình cho học sinh và phụ huynh',
      authors: people.teacher.name,
      office: people.teacher.title,
      scope: 'Toàn trường',
    },
    {
      name: 'Lịch trực vệ sinh luân phiên gắn với chấm điểm lớp học xanh, sạch, đẹp',
      authors: `${people.teamHead.name}, Cao Đức Phúc`,
      office: 'Tổ trưởng chuyên môn',
      scope: 'Khối lớp 6, lớp 7',
    },
  ],
  executors: ['Hội đồng Sáng kiến', 'Tổ Văn phòng'],
  signer: principal,
  recipients: ['Như Điều 4', 'Lưu: VT'],
};

const commendations: CommendationDecisionValues = {
  head: communeHead('512/QĐ-UBND', '2026-12-24'),
  authority: `Chủ tịch ${commune}`,
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025',
    emulationLaw,
    emulationDecree,
    `Theo đề nghị của ${school} tại Tờ trình số 41/TTr-THCS ngày 17 tháng 12 năm 2026 và của Phòng Văn hóa - Xã hội`,
  ],
  form: 'Giấy khen',
  collectives: proposedTeams.map((name) => ({ name: `${name}, ${school}` })),
  persons: [people.teacher, people.mathTeacher].map(({ name, title: office }) => ({ name, office: `${office}, ${school}` })),
  merit: 'thành tích xuất sắc trong phong trào thi đua thực hiện văn hóa công sở năm 2026',
  bonus: { collective: 702_000, person: 351_000, source: 'Quỹ thi đua, khen thưởng năm 2026 của xã' },
  executors: ['Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Trưởng phòng Văn hóa - Xã hội', school],
  signer: communeChair,
  recipients: ['Như Điều 4', 'Thường trực Hội đồng nhân dân xã', 'Lưu: VT, VHXH'],
};

const revocation: RevocationDecisionValues = {
  head: federationHead('46/QĐ-LĐLĐ', '2027-05-20'),
  authority: `Ban Thường vụ ${federation}`,
  bases: [
    titleCircular,
    'Căn cứ Kết luận thanh tra số 15/KL-UBND ngày 28 tháng 4 năm 2027 của Ủy ban nhân dân xã Bến Sậy',
    'Theo đề nghị của Ban Chỉ đạo xã Bến Sậy tại Tờ trình số 11/TTr-BCĐ ngày 12 tháng 5 năm 2027',
  ],
  title,
  period: { from: day('2025-01-01'), until: day('2027-01-01') },
  unit: { name: 'Trường Mầm non Hoa Sen', place: 'xã Bến Sậy', registerNumber: '038' },
  revoked: { number: '12/QĐ-LĐLĐ', day: day('2027-01-14'), issuer: federation },
  reason: 'số liệu về sử dụng kinh phí năm 2026 kê khai trong hồ sơ không đúng với kết luận thanh tra',
  form: 'Giấy công nhận',
  handBack: { to: 'Văn phòng Liên đoàn Lao động tỉnh Thanh Lộc', through: day('2027-06-05') },
  bonus: 'Đơn vị nộp lại số tiền thưởng đã nhận vào tài khoản của Liên đoàn Lao động tỉnh Thanh Lộc',
  executors: ['Văn phòng', 'Ban Tài chính', 'Ban Chỉ đạo xã Bến Sậy'],
  signer: federationChair,
  recipients: ['Như Điều 4', 'Ủy ban nhân dân xã Bến Sậy', 'Lưu: VT'],
};

const cancelled: AwardRevocationValues = {
  head: communeHead('31/QĐ-UBND', '2027-04-12'),
  authority: `Chủ tịch ${commune}`,
  bases: [emulationLaw, emulationDecree],
  form: 'Giấy khen',
  holder: `${people.mathTeacher.name}, ${people.mathTeacher.title}, ${school}`,
  revoked: { number: '142/QĐ-UBND', day: day('2026-12-24'), issuer: `Chủ tịch ${commune}` },
  reason: 'thành tích kê khai không đúng: giải pháp nêu trong báo cáo chưa được áp dụng',
  toRecover: 351_000,
  executors: ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Phòng Văn hóa - Xã hội'],
  signer: communeChair,
  recipients: ['Như Điều 4', 'Lưu: VT, VHXH'],
};

/** The papers that decide. */
export const decisionSamples = {
  'board-decision': sampleOf({
    name: 'board-decision',
    title: 'Quyết định thành lập Ban Vận động',
    values: board,
    write: bodyDecision,
    missing: missingInBodyDecision,
    optional: bodyOptional,
  }),
  'council-decision': sampleOf({
    name: 'council-decision',
    title: 'Quyết định thành lập Hội đồng Thi đua, khen thưởng',
    values: council,
    write: bodyDecision,
    missing: missingInBodyDecision,
    optional: bodyOptional,
  }),
  'inspection-team-decision': sampleOf({
    name: 'inspection-team-decision',
    title: 'Quyết định thành lập đoàn kiểm tra',
    values: team,
    write: bodyDecision,
    missing: missingInBodyDecision,
    optional: bodyOptional,
  }),
  'counting-team-decision': sampleOf({
    name: 'counting-team-decision',
    title: 'Quyết định thành lập tổ kiểm phiếu',
    values: counters,
    write: bodyDecision,
    missing: missingInBodyDecision,
    optional: bodyOptional,
  }),
  'title-decision': sampleOf({
    name: 'title-decision',
    title: 'Quyết định công nhận danh hiệu',
    values: titles,
    write: titleDecision,
    missing: missingInTitleDecision,
    optional: ['sample', 'bonus', 'units.*.place', 'units.*.registerNumber'],
  }),
  'initiative-decision': sampleOf({
    name: 'initiative-decision',
    title: 'Quyết định công nhận sáng kiến',
    values: initiatives,
    write: initiativeDecision,
    missing: missingInInitiativeDecision,
    optional: ['sample', 'initiatives.*.office', 'initiatives.*.scope'],
  }),
  'commendation-decision': sampleOf({
    name: 'commendation-decision',
    title: 'Quyết định khen thưởng',
    values: commendations,
    write: commendationDecision,
    missing: missingInCommendationDecision,
    optional: ['act', 'sample', 'bonus', 'collectives.*.office', 'persons.*.office'],
  }),
  'award-revocation-decision': sampleOf({
    name: 'award-revocation-decision',
    title: 'Quyết định hủy bỏ khen thưởng',
    values: cancelled,
    write: awardRevocation,
    missing: missingInAwardRevocation,
    optional: ['sample'],
  }),
  'revocation-decision': sampleOf({
    name: 'revocation-decision',
    title: 'Quyết định hủy bỏ, thu hồi danh hiệu',
    values: revocation,
    write: revocationDecision,
    missing: missingInRevocationDecision,
    optional: ['sample', 'unit.place', 'unit.registerNumber', 'handBack', 'bonus'],
  }),
};
