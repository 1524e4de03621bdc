import { day } from '#domain/kernel/day.ts';
import {
  type ConferenceResolutionValues,
  conferenceResolution,
  missingInConferenceResolution,
} from '../decisions/conferenceResolution.ts';
import { type AssessmentMinutesValues, assessmentMinutes, missingInAssessmentMinutes } from '../minutes/assessmentMinutes.ts';
import { type BlocMinutesValues, blocMinutes, missingInBlocMinutes } from '../minutes/blocMinutes.ts';
import { type ConferenceMinutesValues, conferenceMinutes, missingInConferenceMinutes } from '../minutes/conferenceMinutes.ts';
import { type CouncilMinutesValues, councilMinutes, missingInCouncilMinutes } from '../minutes/councilMinutes.ts';
import { type CountingMinutesValues, countingMinutes, missingInCountingMinutes } from '../minutes/countingMinutes.ts';
import { type HalfYearMinutesValues, halfYearMinutes, missingInHalfYearMinutes } from '../minutes/halfYearMinutes.ts';
import { type HandoverMinutesValues, handoverMinutes, missingInHandoverMinutes } from '../minutes/handoverMinutes.ts';
import { type InspectionMinutesValues, inspectionMinutes, missingInInspectionMinutes } from '../minutes/inspectionMinutes.ts';
import { type MonthlyItemValues, missingInMonthlyItem, monthlyItem } from '../minutes/monthlyItem.ts';
import { missingInReviewMinutes, type ReviewMinutesValues, reviewMinutes } from '../minutes/reviewMinutes.ts';
import {
  communeAward,
  committee,
  committeeHead,
  emulationDecree,
  emulationLaw,
  people,
  principal,
  proposedTeams,
  school,
  schoolHead,
  schoolPlan,
  title,
} from './office.ts';
import { sampleOf } from './sample.ts';
import { groupLines, scoreLines, scoreTotal, selfLayers } from './scoring.ts';

const minutesHead = (number: string, date: string) => {
  const { place: _place, ...head } = schoolHead(number, date);
  return head;
};
const council = `Hội đồng Thi đua, khen thưởng ${school}`;
const meetingOptional = ['attendance.absent', 'guests', 'sample'] as const;
const caseOptional = [
  'rule.source',
  'collectives.*.office',
  'collectives.*.abstain',
  'collectives.*.of',
  'persons.*.office',
  'persons.*.abstain',
  'persons.*.of',
] as const;

const conference: ConferenceMinutesValues = {
  head: minutesHead('01/BB-THCS', '2026-01-09'),
  conference: 'Hội nghị viên chức, người lao động năm 2026',
  opened: '2026-01-09T00:30:00Z',
  closed: '2026-01-09T03:45:00Z',
  venue: 'Phòng Hội đồng, Trường Trung học cơ sở Bến Sậy',
  chair: people.head,
  secretary: people.clerk,
  attendance: { present: 33, total: 34, absent: '01 nghỉ thai sản' },
  guests: [{ name: 'Mạc Quang Lâm', title: 'Phó Chủ tịch Công đoàn xã' }],
  reports: [
    'Báo cáo thực hiện nghị quyết hội nghị năm 2025 và phương hướng, nhiệm vụ năm 2026 do Hiệu trưởng trình bày',
    'Kế hoạch xây dựng “Đơn vị đạt chuẩn văn hóa” năm 2026 do Ban Vận động trình bày',
    'Báo cáo hoạt động của Ban Thanh tra nhân dân do Trưởng Ban Thanh tra nhân dân trình bày',
  ],
  opinions: [
    'Đề nghị bố trí thêm chỗ để xe cho phụ huynh ở cổng sau',
    'Đề nghị thực hiện nhắc việc hằng tháng ngay trong cuộc họp cơ quan, không tổ chức họp riêng',
  ],
  guidance: 'Đề nghị nhà trường gắn phong trào với việc thực hiện dân chủ ở cơ sở, chăm lo đời sống viên chức, người lao động.',
  announced: [
    {
      ...{ name: 'Tổ Văn phòng', office: 'Trường Trung học cơ sở Bến Sậy', form: 'Giấy khen' },
      decision: 'Quyết định số 61/QĐ-THCS ngày 29 tháng 12 năm 2025 của Hiệu trưởng Trường Trung học cơ sở Bến Sậy',
    },
    {
      ...{ name: 'Tạ Minh Hạnh', office: 'Giáo viên, Trường Trung học cơ sở Bến Sậy', form: 'Giấy khen' },
      decision: 'Quyết định số 61/QĐ-THCS ngày 29 tháng 12 năm 2025 của Hiệu trưởng Trường Trung học cơ sở Bến Sậy',
    },
  ],
  votes: [
    { matter: 'Phương hướng, nhiệm vụ và chỉ tiêu năm 2026', agree: 33, against: 0, abstain: 0 },
    { matter: 'Kế hoạch xây dựng “Đơn vị đạt chuẩn văn hóa” năm 2026', agree: 32, against: 0, abstain: 1 },
    { matter: 'Nghị quyết hội nghị', agree: 33, against: 0, abstain: 0 },
  ],
  conclusion: [
    'Hội nghị thông qua Nghị quyết và phát động thi đua năm 2026',
    'Các tổ hoàn thành bản đăng ký thi đua trước ngày 30 tháng 01 năm 2026',
  ],
  recipients: ['Các tổ chuyên môn, Tổ Văn phòng', 'Lưu: VT'],
};

const resolution: ConferenceResolutionValues = {
  head: schoolHead('01/NQ-THCS', '2026-01-09'),
  conference: 'Hội nghị viên chức, người lao động năm 2026',
  bases: [
    'Căn cứ Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10 tháng 11 năm 2022',
    'Căn cứ Nghị định số 59/2023/NĐ-CP ngày 14 tháng 8 năm 2023 của Chính phủ quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở',
    'Căn cứ Biên bản Hội nghị viên chức, người lao động năm 2026',
  ],
  points: [
    {
      text: 'Thông qua Báo cáo thực hiện nghị quyết năm 2025 và phương hướng, nhiệm vụ năm 2026 với các chỉ tiêu chủ yếu',
      items: [
        '100% viên chức, người lao động hoàn thành nhiệm vụ được giao',
        'Có ít nhất 02 sáng kiến được công nhận và áp dụng',
        'Nhà trường được công nhận “Đơn vị đạt chuẩn văn hóa” giai đoạn 2025–2026',
      ],
    },
    { text: 'Thông qua Kế hoạch xây dựng “Đơn vị đạt chuẩn văn hóa” năm 2026; phát động phong trào thi đua năm 2026', items: [] },
  ],
  executors: ['Hiệu trưởng', 'Ban Chấp hành Công đoàn', 'Ban Thanh tra nhân dân'],
  vote: { day: day('2026-01-09'), agree: 33, present: 33 },
  signer: { onBehalf: 'Hội nghị', title: 'Chủ trì', name: people.head.name },
  recipients: ['Ủy ban nhân dân xã Bến Sậy (để báo cáo)', 'Công đoàn xã Bến Sậy', 'Các tổ chuyên môn, Tổ Văn phòng', 'Lưu: VT'],
};

const monthly: MonthlyItemValues = {
  head: minutesHead('03/BB-THCS', '2026-04-02'),
  year: 2026,
  month: 4,
  earlier: [
    {
      area: 'Vệ sinh',
      text: 'sân sau còn rác sau giờ ra chơi',
      role: 'Tổ Văn phòng',
      due: day('2026-03-15'),
      outcome: 'đã khắc phục, bố trí thêm 02 thùng rác',
    },
  ],
  fresh: [{ area: 'Giờ giấc', text: 'một số tiết sinh hoạt tổ bắt đầu muộn', role: 'Tổ trưởng chuyên môn', due: day('2026-04-20') }],
  atRisk: [{ label: '2', text: 'tự học, bồi dưỡng', figure: '27/34 người có minh chứng' }],
  late: [{ text: 'Thay biển tên phòng tầng hai', role: 'Công đoàn', due: day('2026-02-28') }],
  next: [
    { text: 'Kiểm tra biển tên phòng, bảng công khai', role: 'Ban Vận động', due: day('2026-04-25') },
    { text: 'Tổ chức ngày chủ nhật xanh', role: 'Công đoàn' },
  ],
  signers: [
    { title: 'Thư ký', name: people.clerk.name },
    { title: 'Chủ tọa', name: people.head.name },
  ],
};

const halfYear: HalfYearMinutesValues = {
  head: minutesHead('08/BB-THCS', '2026-06-26'),
  opened: '2026-06-26T01:00:00Z',
  closed: '2026-06-26T02:30:00Z',
  venue: 'Phòng Hội đồng',
  chair: people.head,
  secretary: people.clerk,
  attendance: { present: 32, total: 34, absent: '01 nghỉ thai sản, 01 đi học' },
  unit: school,
  title,
  year: 2026,
  results: [
    '34/34 (100%) viên chức, người lao động đã đăng ký thi đua',
    '01 sáng kiến đã áp dụng, 01 sáng kiến đang hoàn thiện',
    'Không có viên chức vi phạm quy định về nếp sống văn minh, văn hóa công sở',
  ],
  shortcomings: [
    { area: 'Tự học, bồi dưỡng', text: 'minh chứng chưa đầy đủ', role: 'Tổ trưởng chuyên môn', due: day('2026-08-31') },
    { area: 'Cảnh quan', text: 'nhà để xe chưa gọn', role: 'Tổ Văn phòng', due: day('2026-07-31'), outcome: 'đã sắp xếp lại' },
  ],
  lessons: ['Minh chứng cần lưu ngay trong tháng, không dồn vào cuối năm'],
  next: [
    { text: 'Hoàn thành khám sức khỏe định kỳ cho viên chức, người lao động', role: 'Công đoàn', due: day('2026-09-30') },
    { text: 'Tự chấm điểm, hoàn thiện hồ sơ', role: 'Ban Vận động', due: day('2026-12-05') },
  ],
  opinions: ['Đề nghị Công đoàn tổ chức hội thao vào dịp 20 tháng 11'],
  conclusion:
    'Nhất trí với đánh giá nêu trên; các bộ phận khắc phục hạn chế đúng thời hạn, Ban Vận động báo cáo kết quả tại cuộc họp tháng 9.',
  recipients: ['Ban Chỉ đạo xã Bến Sậy (để báo cáo)', 'Lưu: VT'],
};

const assessment: AssessmentMinutesValues = {
  head: minutesHead('15/BB-THCS', '2026-12-04'),
  opened: '2026-12-04T00:30:00Z',
  closed: '2026-12-04T02:45:00Z',
  venue: 'Phòng Hội đồng',
  chair: people.head,
  secretary: people.clerk,
  attendance: { present: 33, total: 34, absent: '01 nghỉ thai sản' },
  unit: school,
  title,
  year: 2026,
  lines: groupLines,
  total: scoreTotal,
  layers: selfLayers,
  opinions: ['Đề nghị bổ sung ảnh minh chứng công trình vườn trường'],
  vote: { agree: 33, against: 0, abstain: 0, base: 'present' },
  qualifies: true,
  recipients: ['Ban Chỉ đạo xã Bến Sậy (kèm hồ sơ)', 'Lưu: VT'],
};

const inspection: InspectionMinutesValues = {
  head: (({ place: _place, ...head }) => head)(committeeHead('07/BB-ĐKT', '2026-12-09')),
  decision: { number: '21/QĐ-BCĐ', day: day('2026-11-16'), issuer: committee },
  unit: school,
  title,
  year: 2026,
  opened: '2026-12-09T01:00:00Z',
  closed: '2026-12-09T04:10:00Z',
  venue: school,
  team: [
    { name: people.reviewer.name, title: 'Trưởng đoàn' },
    { name: 'Mạc Quang Lâm', title: 'Phó Trưởng đoàn' },
    { name: 'Tống Thị Mai Oanh', title: 'Thư ký' },
  ],
  hosts: [people.head, people.chair],
  lines: scoreLines,
  total: scoreTotal,
  layers: { self: 'Điểm tự chấm', appraised: 'Điểm thẩm định' },
  panel: {
    sheets: 3,
    members: 3,
    rule: 'Trung bình cộng',
    rounding: 'Làm tròn về bước điểm gần nhất, nửa bước làm tròn lên',
    source: 'Quy chế thẩm định của Ban Chỉ đạo xã Bến Sậy',
    opened: ['3', '6'],
    handovers: [{ from: 'Vương Đình Dũng', to: 'Ninh Thị Liên', on: day('2026-12-02') }],
    explanation: { until: day('2026-12-07'), arrived: day('2026-12-05') },
    changes: [
      {
        label: '6',
        text: 'Trường, lớp xanh, sạch, đẹp, an toàn; trang phục gọn gàng, lịch sự',
        before: 1600,
        after: 1750,
        why: 'Đơn vị bổ sung ảnh nghiệm thu khu để xe ngày 04/12/2026',
      },
    ],
  },
  strengths: [
    'Hồ sơ đầy đủ, minh chứng sắp xếp theo từng tiêu chí',
    'Phong trào gắn với thực hiện dân chủ ở cơ sở, viên chức tham gia đông đủ',
  ],
  shortcomings: ['Cảnh quan: lối thoát hiểm khu B còn để dụng cụ dạy học'],
  requests: [
    { text: 'Giải phóng lối thoát hiểm khu B', due: day('2026-12-20') },
    { text: 'Bổ sung quyết định công nhận sáng kiến vào hồ sơ', due: day('2026-12-12') },
  ],
  reply: 'Nhà trường nhất trí với kết quả kiểm tra và khắc phục đúng thời hạn.',
  signers: [{ title: 'Trưởng đoàn', name: people.reviewer.name }, { ...principal }, { title: 'Chủ tịch Công đoàn', name: people.chair.name }],
  recipients: ['Ban Chỉ đạo xã Bến Sậy', school, 'Lưu: hồ sơ đoàn kiểm tra'],
};

const titleReview: ReviewMinutesValues = {
  head: minutesHead('17/BB-HĐTĐKT', '2026-12-15'),
  matter: 'title',
  council,
  year: 'năm 2026',
  opened: '2026-12-15T07:00:00Z',
  closed: '2026-12-15T09:20:00Z',
  venue: 'Phòng họp số 1',
  chair: people.head,
  secretary: people.clerk,
  attendance: { present: 8, total: 8 },
  reported: [
    'Có 33 viên chức, người lao động đăng ký; 32 người đủ điều kiện đưa ra bình xét, 01 người không thuộc diện xét do thời gian công tác trong năm chưa đủ theo quy định.',
  ],
  bases: [emulationLaw.replace('Căn cứ ', ''), 'Quy chế thi đua, khen thưởng của Trường Trung học cơ sở Bến Sậy', schoolPlan],
  rule: { form: 'ballot', base: 'members', share: 70, source: 'Điều 9 Quy chế thi đua, khen thưởng của nhà trường' },
  collectives: [
    { name: 'Tổ Khoa học xã hội', award: 'Tập thể Lao động tiên tiến', agree: 8, against: 0, accepted: true },
    { name: 'Tổ Khoa học tự nhiên', award: 'Tập thể Lao động tiên tiến', agree: 7, against: 1, accepted: true },
  ],
  persons: [
    { name: people.teacher.name, office: people.teacher.title, award: 'Chiến sĩ thi đua cơ sở', agree: 8, against: 0, accepted: true },
    {
      name: people.teamHead.name,
      office: people.teamHead.title,
      award: 'Chiến sĩ thi đua cơ sở',
      agree: 6,
      against: 1,
      of: 7,
      accepted: true,
    },
    {
      name: people.mathTeacher.name,
      office: people.mathTeacher.title,
      award: 'Chiến sĩ thi đua cơ sở',
      agree: 5,
      against: 3,
      accepted: false,
    },
  ],
  opinions: ['Đề nghị nêu rõ phạm vi áp dụng của từng sáng kiến trong báo cáo thành tích'],
  recipients: ['Hiệu trưởng (để xét, quyết định)', 'Lưu: VT, hồ sơ Hội đồng'],
};

const commendation: ReviewMinutesValues = {
  ...titleReview,
  head: minutesHead('18/BB-HĐTĐKT', '2026-12-15'),
  matter: 'commendation',
  opened: '2026-12-15T09:30:00Z',
  closed: '2026-12-15T10:15:00Z',
  reported: [
    'Các tổ đề nghị Ủy ban nhân dân xã tặng Giấy khen cho 02 tập thể và 02 cá nhân; hồ sơ đầy đủ, đúng thời hạn, không có trường hợp nào đang trong thời gian xem xét kỷ luật.',
  ],
  bases: [emulationLaw.replace('Căn cứ ', ''), emulationDecree.replace('Căn cứ ', ''), schoolPlan],
  rule: { form: 'hands', base: 'present', share: 70, source: 'Điều 9 Quy chế thi đua, khen thưởng của nhà trường' },
  collectives: proposedTeams.map((name) => ({ name, award: communeAward, agree: 8, against: 0, accepted: true })),
  persons: [
    { name: people.teacher.name, office: people.teacher.title, award: communeAward, agree: 8, against: 0, accepted: true },
    {
      name: people.mathTeacher.name,
      office: people.mathTeacher.title,
      award: communeAward,
      agree: 7,
      against: 0,
      abstain: 1,
      accepted: true,
    },
  ],
  recipients: ['Ủy ban nhân dân xã Bến Sậy (kèm Tờ trình)', 'Lưu: VT, hồ sơ Hội đồng'],
  opinions: [],
};

const sitting: CouncilMinutesValues = {
  head: minutesHead('18/BB-HĐTĐKT', '2026-12-16'),
  about: 'Phiên họp xét khen thưởng năm 2026',
  council,
  opened: '2026-12-16T01:00:00Z',
  closed: '2026-12-16T02:45:00Z',
  venue: 'Phòng họp số 1',
  chair: people.head,
  secretary: people.clerk,
  attendance: { present: 8, total: 9, absent: '01 gửi ý kiến bằng văn bản' },
  bases: ['Quyết định số 31/QĐ-THCS ngày 12/01/2026', 'Quy chế hoạt động của Hội đồng'],
  rules: [
    'Giấy khen, bằng khen: biểu quyết giơ tay; có mặt từ 2/3 số thành viên; quá 1/2 số người biểu quyết đồng ý (Điều 9 Quy chế hoạt động của Hội đồng)',
  ],
  cases: [
    {
      name: 'Tổ Khoa học xã hội',
      proposal: 'Tặng giấy khen vì thành tích xuất sắc trong phong trào thi đua năm 2026',
      report: 'hồ sơ đủ 4/4 giấy tờ; 100% viên chức hoàn thành tốt nhiệm vụ.',
      aside: [],
      opinions: ['Nhất trí với báo cáo của cơ quan thường trực'],
      form: 'Biểu quyết giơ tay',
      earlier: [],
      result: '8/9 thành viên có mặt; 8/8 đồng ý = 100% > 1/2 số người biểu quyết: thông qua',
    },
    {
      name: people.teacher.name,
      proposal: 'Tặng giấy khen vì thành tích xuất sắc trong phong trào thi đua năm 2026',
      chair: people.deputy.name,
      aside: [people.head.name],
      opinions: [],
      form: 'Biểu quyết giơ tay',
      earlier: ['Lượt 1 vô hiệu: phát hiện thành viên có liên quan đã biểu quyết.'],
      result: '7/8 thành viên có mặt, không tính 1 người có liên quan; 6/7 đồng ý = 85,7% > 1/2 số người biểu quyết: thông qua',
    },
  ],
  explanations: [
    {
      heading: 'Xét chọn theo hạn mức: Đợt xét khen thưởng năm 2026',
      lines: [
        'Hạn mức mâu thuẫn: không quá 12 cá nhân (Mục IV.1.2) – không quá 20 cá nhân (Mục IV.3). Chưa có quyết định, áp dụng mức chặt hơn: không quá 12 cá nhân.',
      ],
    },
  ],
  recipients: ['Chủ tịch Hội đồng', 'Lưu: hồ sơ Hội đồng'],
};

const counting: CountingMinutesValues = {
  head: minutesHead('16/BB-TKP', '2026-12-15'),
  matter: 'bình xét danh hiệu thi đua năm 2026',
  decision: { number: '118/QĐ-THCS', day: day('2026-12-14'), issuer: `Chủ tịch ${council}` },
  opened: '2026-12-15T08:10:00Z',
  closed: '2026-12-15T08:40:00Z',
  venue: 'phòng họp số 1',
  team: [
    { name: 'Thái Thị Như Trâm', title: 'Tổ trưởng' },
    { name: 'La Gia Xuân', title: 'Thành viên' },
    { name: people.librarian.name, title: 'Thư ký' },
  ],
  witnesses: [people.deputy],
  ballots: { issued: 8, collected: 8, valid: 8, invalid: 0 },
  cases: [...titleReview.collectives, ...titleReview.persons].map(({ name, award, agree, against, of }) => ({
    name,
    award,
    agree,
    against,
    ...(of === undefined ? {} : { of }),
  })),
  base: { name: 'tổng số thành viên Hội đồng', count: 8 },
  remarks: 'Không có khiếu nại trong quá trình kiểm phiếu.',
  signers: [
    { title: 'Thư ký', name: people.librarian.name },
    { title: 'Tổ trưởng', name: 'Thái Thị Như Trâm' },
  ],
  recipients: ['Chủ tịch Hội đồng', 'Lưu: hồ sơ Hội đồng'],
};

const handover: HandoverMinutesValues = {
  head: minutesHead('19/BB-THCS', '2026-12-28'),
  matter: 'nhiệm vụ và hồ sơ xây dựng “Đơn vị đạt chuẩn văn hóa”',
  basis: { number: '127/QĐ-THCS', day: day('2026-12-24'), issuer: `Hiệu trưởng ${school}` },
  opened: '2026-12-28T01:30:00Z',
  closed: '2026-12-28T02:15:00Z',
  venue: 'Văn phòng nhà trường',
  giver: people.clerk,
  receiver: { name: 'Thái Thị Như Trâm', title: 'Tổ trưởng Tổ Văn phòng' },
  witness: people.head,
  items: [
    { name: 'Hồ sơ xây dựng “Đơn vị đạt chuẩn văn hóa” năm 2025, năm 2026', count: '02 bộ', state: 'Bản giấy và bản điện tử' },
    { name: 'Sổ theo dõi khắc phục hạn chế hằng tháng', count: '01 quyển' },
    { name: 'Bản đăng ký thi đua của cá nhân năm 2026', count: '34 bản' },
  ],
  openTasks: [
    { text: 'Báo cáo tổng kết năm 2026 gửi Ban Chỉ đạo xã', due: day('2026-12-31'), state: 'Đã có dự thảo' },
    { text: 'Tiếp nhận quyết định công nhận của Liên đoàn Lao động tỉnh', state: 'Đang chờ kết quả' },
  ],
  owed: [{ name: 'Phiếu khảo sát mức độ hài lòng quý IV', by: 'Tổ Văn phòng' }, { name: 'Danh sách minh chứng' }],
  remarks: ['Hai bên nhất trí số lượng, tình trạng hồ sơ nêu trên'],
  recipients: ['Như thành phần ký', 'Lưu: VT'],
};

const bloc: BlocMinutesValues = {
  head: minutesHead('20/BB-THCS', '2026-12-20'),
  bloc: 'Khối thi đua các trường trung học cơ sở',
  year: 'năm 2026',
  bases: ['Quyết định số 12/QĐ-BCĐ ngày 05/01/2026 của Ban Chỉ đạo xã Bến Sậy'],
  opened: '2026-12-20T01:00:00Z',
  closed: '2026-12-20T03:30:00Z',
  venue: 'Phòng họp nhà trường',
  chair: people.head,
  secretary: people.clerk,
  present: [school, 'Trường THCS Vân Khê', 'Trường THCS Đồng Lau'],
  absent: ['Trường THCS Bãi Dài'],
  reported: ['Đơn vị phụ trách báo cáo kết quả chấm điểm năm 2026, khóa ngày 18/12/2026'],
  share: 60,
  source: 'Điều 6 Quy chế hoạt động của khối',
  awards: [{ form: 'Cờ thi đua của Ủy ban nhân dân tỉnh', places: 1 }],
  votes: [
    { name: school, award: 'Cờ thi đua của Ủy ban nhân dân tỉnh', agree: 2, against: 1, accepted: true },
    { name: 'Trường THCS Vân Khê', award: 'Cờ thi đua của Ủy ban nhân dân tỉnh', agree: 1, against: 2, accepted: false },
  ],
  ranking: [
    { name: school, own: '96', mean: '94,5', sheets: 3, rank: '1' },
    { name: 'Trường THCS Vân Khê', own: '95', mean: '92', sheets: 3, rank: '2' },
    { name: 'Trường THCS Đồng Lau', own: '93', mean: '90,25', sheets: 3, rank: '3' },
  ],
  recipients: [committee, 'Các đơn vị thành viên', 'Lưu: VT'],
};

/** The papers that record a meeting, and the resolution of one. */
export const minutesSamples = {
  'conference-minutes': sampleOf({
    name: 'conference-minutes',
    title: 'Biên bản hội nghị cán bộ, công chức, viên chức',
    values: conference,
    write: conferenceMinutes,
    missing: missingInConferenceMinutes,
    optional: [...meetingOptional, 'guidance', 'announced'],
  }),
  'conference-resolution': sampleOf({
    name: 'conference-resolution',
    title: 'Nghị quyết hội nghị cán bộ, công chức, viên chức',
    values: resolution,
    write: conferenceResolution,
    missing: missingInConferenceResolution,
    optional: ['sample'],
  }),
  'monthly-item': sampleOf({
    name: 'monthly-item',
    title: 'Biên bản họp tháng, mục văn hóa công sở',
    values: monthly,
    write: monthlyItem,
    missing: missingInMonthlyItem,
    optional: ['earlier.*.outcome', 'fresh.*.outcome', 'late', 'next.*.due', 'sample'],
  }),
  'half-year-minutes': sampleOf({
    name: 'half-year-minutes',
    title: 'Biên bản họp đánh giá 6 tháng',
    values: halfYear,
    write: halfYearMinutes,
    missing: missingInHalfYearMinutes,
    optional: [...meetingOptional, 'shortcomings.*.outcome', 'next.*.due', 'conclusion'],
  }),
  'assessment-minutes': sampleOf({
    name: 'assessment-minutes',
    title: 'Biên bản họp tự chấm điểm',
    values: assessment,
    write: assessmentMinutes,
    missing: missingInAssessmentMinutes,
    optional: [...meetingOptional, 'lines.*.knockout', 'layers.self', 'layers.co', 'layers.appraised', 'vote'],
  }),
  'inspection-minutes': sampleOf({
    name: 'inspection-minutes',
    title: 'Biên bản kiểm tra',
    values: inspection,
    write: inspectionMinutes,
    missing: missingInInspectionMinutes,
    optional: ['lines.*.knockout', 'layers.self', 'layers.co', 'layers.appraised', 'panel', 'requests.*.due', 'reply', 'sample'],
  }),
  'title-review-minutes': sampleOf({
    name: 'title-review-minutes',
    title: 'Biên bản bình xét danh hiệu thi đua',
    values: titleReview,
    write: reviewMinutes,
    missing: missingInReviewMinutes,
    optional: ['about', ...meetingOptional, ...caseOptional],
  }),
  'commendation-minutes': sampleOf({
    name: 'commendation-minutes',
    title: 'Biên bản xét khen thưởng',
    values: commendation,
    write: reviewMinutes,
    missing: missingInReviewMinutes,
    optional: ['about', ...meetingOptional, ...caseOptional],
  }),
  'council-minutes': sampleOf({
    name: 'council-minutes',
    title: 'Biên bản họp Hội đồng',
    values: sitting,
    write: councilMinutes,
    missing: missingInCouncilMinutes,
    optional: [...meetingOptional, 'cases.*.report', 'cases.*.chair', 'cases.*.form', 'explanations'],
  }),
  'counting-minutes': sampleOf({
    name: 'counting-minutes',
    title: 'Biên bản kiểm phiếu',
    values: counting,
    write: countingMinutes,
    missing: missingInCountingMinutes,
    optional: ['decision', 'decision.type', 'cases.*.of', 'remarks', 'sample'],
  }),
  'bloc-minutes': sampleOf({
    name: 'bloc-minutes',
    title: 'Biên bản hội nghị suy tôn của khối, cụm thi đua',
    values: bloc,
    write: blocMinutes,
    missing: missingInBlocMinutes,
    optional: ['source', 'ranking.*.own', 'ranking.*.mean', 'ranking.*.rank', 'votes.*.office', 'votes.*.abstain', 'votes.*.of', 'sample'],
  }),
  'handover-minutes': sampleOf({
    name: 'handover-minutes',
    title: 'Biên bản bàn giao',
    values: handover,
    write: handoverMinutes,
    missing: missingInHandoverMinutes,
    optional: [
      'basis',
      'basis.type',
      'noted',
      'opened',
      'closed',
      'on',
      'owed',
      'owed.*.by',
      'witness',
      'items.*.count',
      'items.*.state',
      'openTasks.*.due',
      'openTasks.*.state',
      'sample',
    ],
  }),
};
