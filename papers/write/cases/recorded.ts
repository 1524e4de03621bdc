import { day } from '#domain/kernel/day.ts';
import { type GradesDecisionValues, gradesDecision, missingInGradesDecision } from '../decisions/gradesDecision.ts';
import { type InitiativeListValues, initiativeList, missingInInitiativeList } from '../forms/initiativeList.ts';
import {
  missingInRevocationSubmission,
  type RevocationSubmissionValues,
  revocationSubmission,
} from '../letters/revocationSubmission.ts';
import { type EvaluationMinutesValues, evaluationMinutes, missingInEvaluationMinutes } from '../minutes/evaluationMinutes.ts';
import { missingInUnionCheckMinutes, type UnionCheckMinutesValues, unionCheckMinutes } from '../minutes/unionCheckMinutes.ts';
import { commune, communeHead, people, principal, school, schoolHead, title, titleCircular, unionHead } from './office.ts';
import { sampleOf } from './sample.ts';

const undated = ({ place: _place, day: _day, ...head }: ReturnType<typeof schoolHead>) => head;
const grades = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành nhiệm vụ',
] as const;
const venue = 'Phòng Hội đồng, Trường Trung học cơ sở Bến Sậy';

const listed: InitiativeListValues = {
  head: { superior: commune, issuer: school, place: 'Bến Sậy', day: day('2026-11-20') },
  year: 'năm 2026',
  initiatives: [
    {
      name: 'Ngân hàng câu hỏi ôn tập theo chủ đề dùng chung cho Tổ Khoa học xã hội',
      authors: `${people.teacher.name}, ${people.teamHead.name}`,
      appliedAt: 'Tổ Khoa học xã hội',
      scope: 'Cơ sở',
      decision: 'Quyết định số 45/QĐ-THCS ngày 12 tháng 11 năm 2026',
    },
    {
      name: 'Góc đọc mở ở sân trường do học sinh tự quản',
      authors: people.librarian.name,
      appliedAt: 'Toàn trường',
      scope: 'Tỉnh, bộ, ngành',
      decision: 'Quyết định số 210/QĐ-UBND ngày 18 tháng 11 năm 2026',
    },
  ],
  signers: [principal],
  recipients: ['Ủy ban nhân dân xã Bến Sậy (để báo cáo)', 'Lưu: VT'],
};

const check: UnionCheckMinutesValues = {
  head: undated(unionHead('04/BB-CĐ', '2026-05-15')),
  matter: 'Kiểm tra vệ sinh, trật tự nơi làm việc quý II năm 2026',
  area: 'Nhà để xe, khu vệ sinh dãy B',
  opened: '2026-05-15T01:30:00Z',
  closed: '2026-05-15T02:45:00Z',
  venue: school,
  team: [people.chair, people.mathTeacher],
  hosts: [{ name: '', title: 'Tổ Văn phòng' }],
  found: ['Nhà để xe kẻ lại vạch, xe để đúng nơi quy định', 'Khu vệ sinh dãy B thiếu xà phòng, một vòi nước bị rò'],
  asked: ['Tổ Văn phòng bổ sung xà phòng, sửa vòi nước trước ngày 22 tháng 5 năm 2026'],
  reply: ['Tổ Văn phòng thống nhất kết quả kiểm tra và thời hạn khắc phục'],
  recipients: ['Ban Vận động', 'Tổ Văn phòng', 'Lưu: Công đoàn'],
};

const graded: GradesDecisionValues = {
  head: schoolHead('52/QĐ-THCS', '2026-12-08'),
  authority: `Hiệu trưởng ${school}`,
  bases: [
    'Căn cứ Luật Viên chức số 58/2010/QH12 ngày 15 tháng 11 năm 2010',
    'Căn cứ Biên bản họp đánh giá, xếp loại chất lượng năm 2026 của Hội đồng đánh giá, xếp loại',
    'Theo đề nghị của Hội đồng đánh giá, xếp loại',
  ],
  year: 'năm 2026',
  persons: [
    { name: people.clerk.name, office: people.clerk.title, team: 'Tổ Văn phòng', grade: grades[1] },
    { name: people.teacher.name, office: 'Giáo viên', team: 'Tổ Khoa học xã hội', grade: grades[0] },
    { name: people.teamHead.name, office: 'Tổ trưởng', team: 'Tổ Khoa học xã hội', grade: grades[1] },
    { name: people.mathTeacher.name, office: 'Giáo viên', team: 'Tổ Khoa học tự nhiên', grade: grades[1] },
    { name: people.librarian.name, office: people.librarian.title, team: 'Tổ Văn phòng', grade: grades[2] },
  ],
  grades,
  executors: ['Các tổ', 'Bộ phận văn thư'],
  signer: principal,
  recipients: ['Như Điều 4', 'Lưu: VT, hồ sơ cá nhân'],
};

const evaluated: EvaluationMinutesValues = {
  head: undated(schoolHead('27/BB-THCS', '2026-12-04')),
  body: `Hội đồng đánh giá, xếp loại ${school}`,
  year: 'năm 2026',
  opened: '2026-12-04T07:00:00Z',
  closed: '2026-12-04T09:15:00Z',
  venue,
  chair: people.head,
  secretary: people.clerk,
  attendance: { present: 7, total: 7, absent: '' },
  guests: [],
  vote: { form: 'bỏ phiếu kín', base: 7 },
  people: [
    {
      ...{ name: people.teacher.name, office: 'Giáo viên' },
      own: { points: 9300, grade: grades[0] },
      found: { points: 9250, grade: grades[0] },
      remark: 'Tích cực chia sẻ tài liệu dùng chung; sáng kiến được áp dụng trong tổ.',
    },
    {
      ...{ name: people.mathTeacher.name, office: 'Giáo viên' },
      own: { points: 8600, grade: grades[1] },
      found: { points: 8550, grade: grades[1] },
    },
  ],
  titles: [{ name: people.teacher.name, office: 'Giáo viên', title: 'Chiến sĩ thi đua cơ sở', agree: 6 }],
  opinions: ['Đề nghị các tổ lưu đủ phiếu tự đánh giá kèm biên bản họp tổ'],
  recipients: ['Hiệu trưởng', 'Lưu: VT, hồ sơ'],
};

const revocation: RevocationSubmissionValues = {
  head: communeHead('31/TTr-UBND', '2026-06-10'),
  addressees: ['Chủ tịch Ủy ban nhân dân xã Bến Sậy'],
  bases: [titleCircular],
  title,
  period: { from: day('2024-01-01'), until: day('2026-01-01') },
  unit: school,
  recognised: { number: '18/QĐ-UBND', day: day('2026-01-20'), issuer: commune },
  concluded: [
    'Năm 2025, tiêu chí “Không có cháy nổ, tai nạn”: 01 vụ cháy nổ, tai nạn, theo Kết luận số 04/KL-UBND ngày 02 tháng 6 năm 2026',
  ],
  effects: ['Năm 2025: tiêu chí bắt buộc không đạt, đơn vị không đủ điều kiện của danh hiệu'],
  form: 'Giấy công nhận',
  reply: ['Nhà trường đã báo cáo bằng văn bản và khắc phục ngay sau khi có kết luận'],
  attached: ['Kết luận số 04/KL-UBND ngày 02 tháng 6 năm 2026', 'Quyết định công nhận'],
  signer: { title: 'Trưởng phòng Văn hóa - Xã hội', name: people.reviewer.name },
  recipients: ['Như trên', 'Lưu: VT'],
};

const meetingOptional = ['attendance.absent', 'guests', 'sample'] as const;

/** Samples of papers that the rooms of the year record: evaluation, initiatives, checks, a title to be weighed. */
export const recordedSamples = {
  'initiative-list': sampleOf({
    name: 'initiative-list',
    title: 'Danh sách sáng kiến được công nhận',
    values: listed,
    write: initiativeList,
    missing: missingInInitiativeList,
    optional: ['initiatives.*.appliedAt', 'sample'],
  }),
  'union-check-minutes': sampleOf({
    name: 'union-check-minutes',
    title: 'Biên bản kiểm tra của Công đoàn',
    values: check,
    write: unionCheckMinutes,
    missing: missingInUnionCheckMinutes,
    optional: ['sample'],
  }),
  'grades-decision': sampleOf({
    name: 'grades-decision',
    title: 'Quyết định công nhận kết quả đánh giá, xếp loại',
    values: graded,
    write: gradesDecision,
    missing: missingInGradesDecision,
    optional: ['persons.*.team', 'sample'],
  }),
  'evaluation-minutes': sampleOf({
    name: 'evaluation-minutes',
    title: 'Biên bản họp đánh giá, xếp loại',
    values: evaluated,
    write: evaluationMinutes,
    missing: missingInEvaluationMinutes,
    optional: [...meetingOptional, 'vote', 'people.*.remark'],
  }),
  'revocation-submission': sampleOf({
    name: 'revocation-submission',
    title: 'Tờ trình đề nghị hủy bỏ, thu hồi danh hiệu',
    values: revocation,
    write: revocationSubmission,
    missing: missingInRevocationSubmission,
    optional: ['sample'],
  }),
} as const;
