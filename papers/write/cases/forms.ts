import { day } from '#domain/kernel/day.ts';
import { type DossierListValues, dossierList, missingInDossierList } from '../dossier/dossierList.ts';
import { type BallotValues, ballot, missingInBallot } from '../forms/ballot.ts';
import { type BonusListValues, bonusList, missingInBonusList } from '../forms/bonusList.ts';
import { type EmulationPactValues, emulationPact, missingInEmulationPact } from '../forms/emulationPact.ts';
import { type EnrolmentFormValues, enrolmentForm, missingInEnrolmentForm } from '../forms/enrolmentForm.ts';
import { type MeritListValues, meritList, missingInMeritList } from '../forms/meritList.ts';
import { missingInOpinionSlip, type OpinionSlipValues, opinionSlip } from '../forms/opinionSlip.ts';
import { missingInPledgeForm, type PledgeFormValues, pledgeForm } from '../forms/pledgeForm.ts';
import { missingInPledgeList, type PledgeListValues, pledgeList } from '../forms/pledgeList.ts';
import { missingInReceipt, type ReceiptValues, receipt } from '../forms/receipt.ts';
import { missingInScoreSheet, type ScoreSheetValues, scoreSheetPaper } from '../forms/scoreSheetPaper.ts';
import { missingInSelfReviewForm, type SelfReviewFormValues, selfReviewForm } from '../forms/selfReviewForm.ts';
import { missingInSupplementSlip, type SupplementSlipValues, supplementSlip } from '../forms/supplementSlip.ts';
import { missingInTeamPledgeForm, type TeamPledgeFormValues, teamPledgeForm } from '../forms/teamPledgeForm.ts';
import {
  commune,
  communeAward,
  communeChair,
  communeHead,
  committee,
  committeeHead,
  people,
  principal,
  proposedTeams,
  school,
  schoolHead,
  schoolPlan,
  title,
  unionChair,
} from './office.ts';
import { sampleOf } from './sample.ts';
import { scoreLines, scoreTotal } from './scoring.ts';

const formHead = () => {
  const { number: _number, place: _place, day: _day, ...head } = schoolHead('', '2026-01-01');
  return head;
};
const undated = (date: string) => {
  const { number: _number, ...head } = schoolHead('', date);
  return head;
};

const pact: EmulationPactValues = {
  head: undated('2026-01-09'),
  year: 'năm 2026',
  bases: [`Thực hiện ${schoolPlan}`, 'Căn cứ Nghị quyết Hội nghị viên chức, người lao động năm 2026'],
  occasion: 'Hội nghị viên chức, người lao động năm 2026',
  day: day('2026-01-09'),
  parties: [
    { name: 'Tổ Khoa học xã hội', representative: { name: people.teamHead.name, title: 'Tổ trưởng' } },
    { name: 'Tổ Khoa học tự nhiên', representative: { name: 'Cao Đức Phúc', title: 'Tổ trưởng' } },
    { name: 'Tổ Văn phòng', representative: { name: 'Thái Thị Như Trâm', title: 'Tổ trưởng' } },
  ],
  contents: [
    {
      heading: 'Thi đua hoàn thành nhiệm vụ',
      items: ['100% thành viên hoàn thành nhiệm vụ được giao', 'Mỗi tổ có ít nhất 01 sáng kiến được áp dụng'],
    },
    {
      heading: 'Thi đua thực hiện kỷ cương, nếp sống văn minh',
      items: ['Chấp hành giờ giấc, trang phục, quy tắc ứng xử', 'Giữ gìn phòng làm việc, phòng học ngăn nắp, sạch, đẹp'],
    },
    { heading: 'Thi đua đoàn kết, giúp nhau cùng tiến bộ', items: ['Không để xảy ra mất đoàn kết, khiếu kiện vượt cấp'] },
  ],
  recipients: ['Các bên giao ước', 'Lưu: VT'],
};

const enrolment: EnrolmentFormValues = {
  head: schoolHead('05/BĐK-THCS', '2026-02-03'),
  addressees: [committee],
  unit: school,
  place: 'thôn Bến, xã Bến Sậy, tỉnh Thanh Lộc',
  unitKind: 'Đơn vị sự nghiệp công lập',
  staff: 34,
  title,
  purpose: 'first',
  cycle: { from: day('2025-01-01'), until: day('2027-01-01') },
  before: [{ year: 2025, number: '31/TB-BCĐ', day: day('2025-12-22'), issuer: 'Ban Chỉ đạo xã Bến Sậy' }],
  pledges: {
    registered: 34,
    titles: [
      { name: 'Lao động tiên tiến', count: 34 },
      { name: 'Chiến sĩ thi đua cơ sở', count: 4 },
    ],
  },
  commitments: [
    'Thực hiện đầy đủ các tiêu chuẩn đã đăng ký; tự chấm điểm trung thực, công khai',
    'Lưu giữ minh chứng và báo cáo đúng thời hạn',
    'Kịp thời khắc phục hạn chế được nhắc nhở, góp ý',
  ],
  attached: ['Danh sách đăng ký danh hiệu thi đua năm 2026', 'Kế hoạch số 02/KH-BVĐ ngày 08 tháng 01 năm 2026'],
  signers: [{ capacity: 'Xác nhận của Công đoàn', ...unionChair }, principal],
  recipients: ['Như trên', 'Công đoàn xã Bến Sậy', 'Lưu: VT'],
};

const pledge: PledgeFormValues = {
  head: formHead(),
  year: 'năm 2026',
  name: people.teacher.name,
  position: 'Giáo viên Ngữ văn, chủ nhiệm lớp 7A',
  team: 'Tổ Khoa học xã hội',
  titles: [
    { text: 'Lao động tiên tiến', ticked: true },
    { text: 'Chiến sĩ thi đua cơ sở', ticked: true },
    { text: 'Giấy khen của Hiệu trưởng', ticked: false },
  ],
  initiative: 'Sổ tay ứng xử trong nhà trường bằng mã hình',
  commitments: [
    {
      heading: 'Kỷ cương, trách nhiệm',
      items: [
        { text: 'Chấp hành nội quy, quy chế; sử dụng hiệu quả thời gian làm việc', ticked: true },
        { text: 'Không hút thuốc lá nơi làm việc; không uống rượu, bia trong giờ làm việc', ticked: true },
      ],
      own: 'Hoàn thành hồ sơ chủ nhiệm trước ngày 25 hằng tháng.',
    },
    {
      heading: 'Giao tiếp, ứng xử',
      items: [{ text: 'Thực hiện đúng quy tắc ứng xử với học sinh, phụ huynh, đồng nghiệp', ticked: true }],
    },
  ],
  signed: { place: 'Bến Sậy', day: day('2026-01-20') },
  teamHead: { title: 'Tổ trưởng', name: people.teamHead.name },
};

const teamPledge: TeamPledgeFormValues = {
  head: formHead(),
  year: 'năm 2026',
  team: 'Tổ Khoa học xã hội',
  members: 12,
  titles: [
    { text: 'Tập thể Lao động tiên tiến', ticked: true },
    { text: 'Giấy khen của Hiệu trưởng', ticked: true },
  ],
  targets: [
    { text: 'Thành viên hoàn thành nhiệm vụ', target: '12/12 (100%)' },
    { text: 'Thành viên tự học, bồi dưỡng có minh chứng', target: '12/12 (100%)' },
    { text: 'Sáng kiến được áp dụng', target: 'ít nhất 01' },
  ],
  commitments: ['Thực hiện đầy đủ giao ước thi đua đã ký', 'Cập nhật minh chứng trước ngày 25 hằng tháng'],
  signed: { place: 'Bến Sậy', day: day('2026-01-22') },
  teamHead: { title: 'Tổ trưởng', name: people.teamHead.name },
  receiver: { title: 'Hiệu trưởng', name: people.head.name },
};

const list: PledgeListValues = {
  head: undated('2026-02-03'),
  year: 'năm 2026',
  persons: [
    { name: people.clerk.name, position: people.clerk.title, titles: ['Lao động tiên tiến'], awards: [] },
    {
      name: people.teacher.name,
      position: people.teacher.title,
      titles: ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở'],
      awards: ['Giấy khen'],
    },
    { name: people.teamHead.name, position: people.teamHead.title, titles: ['Lao động tiên tiến'], awards: [] },
  ],
  collectives: [{ name: 'Tổ Khoa học xã hội', titles: ['Tập thể Lao động tiên tiến'], awards: ['Giấy khen'] }],
  signers: [{ title: 'Người lập', name: people.clerk.name }, principal],
  recipients: [committee, 'Lưu: VT'],
};

const sheet: ScoreSheetValues = {
  head: undated('2026-12-04'),
  unit: school,
  title,
  year: 2026,
  lines: scoreLines,
  total: scoreTotal,
  pass: 8000,
  signers: [principal, unionChair, { title: 'Trưởng đoàn kiểm tra', name: people.reviewer.name }],
};

const review: SelfReviewFormValues = {
  head: formHead(),
  year: 'năm 2026',
  name: people.teacher.name,
  office: people.teacher.title,
  lines: [
    { text: 'Kỷ cương, trách nhiệm', max: 4000, self: 3800, as: 'group' },
    { text: 'Chấp hành nội quy, quy chế, giờ giấc làm việc', max: 2000, self: 1900 },
    { text: 'Hoàn thành nhiệm vụ được giao đúng thời hạn', max: 2000, self: 1900 },
    { text: 'Tận tụy, chuyên nghiệp', max: 3000, self: 2750, as: 'group' },
    { text: 'Tự học, bồi dưỡng; có sáng kiến được áp dụng', max: 3000, self: 2750 },
    { text: 'Giao tiếp, ứng xử, nếp sống văn minh', max: 3000, self: 2900, as: 'group' },
    { text: 'Thực hiện quy tắc ứng xử; trang phục gọn gàng, lịch sự', max: 3000, self: 2900 },
  ],
  total: { max: 10_000, self: 9450 },
  strengths: 'Chủ động, có trách nhiệm; 01 sáng kiến được công nhận và áp dụng.',
  shortcomings: 'Một số minh chứng cập nhật chậm; từ năm 2027 cập nhật trong tháng.',
  grades: [
    { text: 'Hoàn thành xuất sắc nhiệm vụ', ticked: true },
    { text: 'Hoàn thành tốt nhiệm vụ', ticked: false },
    { text: 'Hoàn thành nhiệm vụ', ticked: false },
    { text: 'Không hoàn thành nhiệm vụ', ticked: false },
  ],
  signed: { place: 'Bến Sậy', day: day('2026-11-27') },
  teamHead: { title: 'Tổ trưởng', name: people.teamHead.name },
};

const merits: MeritListValues = {
  head: undated('2026-12-17'),
  year: 'năm 2026',
  submission: 'Tờ trình số 41/TTr-THCS ngày 17 tháng 12 năm 2026',
  collectives: [
    {
      name: proposedTeams[0],
      merit: '12/12 thành viên hoàn thành tốt nhiệm vụ trở lên; 01 sáng kiến được công nhận; dẫn đầu phong trào văn hóa công sở của trường.',
      award: communeAward,
    },
    {
      name: proposedTeams[1],
      merit: '13/13 thành viên hoàn thành tốt nhiệm vụ; 01 sáng kiến được công nhận; phòng thực hành ngăn nắp, an toàn.',
      award: communeAward,
    },
  ],
  persons: [
    {
      name: people.teacher.name,
      office: people.teacher.title,
      merit: 'Hoàn thành xuất sắc nhiệm vụ; sáng kiến “Sổ tay ứng xử trong nhà trường bằng mã hình cho học sinh và phụ huynh” áp dụng toàn trường.',
      award: communeAward,
    },
    {
      name: people.mathTeacher.name,
      office: people.mathTeacher.title,
      merit: 'Hoàn thành tốt nhiệm vụ; vận động phụ huynh, học sinh trồng và chăm sóc vườn trường.',
      award: communeAward,
    },
  ],
  signers: [{ title: 'Người lập', name: people.clerk.name }, principal],
  recipients: [],
};

const votes: BallotValues = {
  head: undated('2026-12-15'),
  matter: 'bình xét danh hiệu thi đua năm 2026',
  cases: [
    { name: 'Tổ Khoa học xã hội', award: 'Tập thể Lao động tiên tiến' },
    { name: people.teacher.name, office: people.teacher.title, award: 'Chiến sĩ thi đua cơ sở' },
    { name: 'Cao Đức Phúc', office: 'Tổ trưởng Tổ Khoa học tự nhiên', award: 'Chiến sĩ thi đua cơ sở' },
  ],
  guidance: [
    'Phiếu hợp lệ là phiếu do Tổ kiểm phiếu phát ra, có đóng dấu của đơn vị',
    'Trường hợp không đánh dấu hoặc đánh dấu cả hai ô thì ý kiến đối với trường hợp đó không hợp lệ',
    'Không ký tên, không ghi ký hiệu riêng lên phiếu',
  ],
};

const asked: OpinionSlipValues = {
  head: undated('2026-12-15'),
  matter: 'xét tặng giấy khen năm 2026',
  cases: [
    { name: 'Tổ Khoa học xã hội', proposal: 'Tặng giấy khen vì thành tích xuất sắc trong phong trào thi đua năm 2026' },
    { name: people.teacher.name, proposal: 'Tặng giấy khen vì thành tích xuất sắc trong phong trào thi đua năm 2026' },
  ],
  through: 'chậm nhất ngày 18/12/2026',
  returnTo: 'Văn phòng nhà trường',
  guidance: [
    'Thành viên có liên quan đến nội dung nào thì không cho ý kiến về nội dung đó',
    'Quá thời hạn mà không gửi phiếu thì không tính là có ý kiến',
  ],
};

const bonuses: BonusListValues = {
  head: (({ number: _number, ...head }) => head)(communeHead('', '2026-12-30')),
  decision: { number: '512/QĐ-UBND', day: day('2026-12-24'), issuer: `Chủ tịch ${commune}` },
  rows: [
    ...proposedTeams.map((name) => ({ name: `${name}, ${school}`, award: 'Giấy khen', amount: 702_000 })),
    ...[people.teacher, people.mathTeacher].map(({ name, title: office }) => ({ name, office, award: 'Giấy khen', amount: 351_000 })),
  ],
  corrections: [
    {
      name: people.teacher.name,
      ...{ paidOn: day('2026-12-25'), receivedBy: people.mathTeacher.name, correctedOn: day('2026-12-28') },
      ...{ reason: 'Ghi nhầm người ký nhận', next: { paidOn: day('2026-12-25'), receivedBy: people.teacher.name } },
    },
    {
      name: people.mathTeacher.name,
      ...{ paidOn: day('2026-12-25'), receivedBy: people.mathTeacher.name, correctedOn: day('2026-12-28') },
      ...{ reason: 'Chưa ký nhận tiền', next: null },
    },
  ],
  signers: [
    { title: 'Người lập', name: 'Tống Thị Mai Oanh' },
    { title: 'Kế toán', name: people.accountant.name },
    communeChair,
  ],
};

const slip: SupplementSlipValues = {
  head: committeeHead('26/PYC-BCĐ', '2026-12-08'),
  unit: school,
  matter: 'Đề nghị xét “Đơn vị đạt chuẩn văn hóa” năm 2026',
  receipt: 'BN-26-00417',
  receivedOn: day('2026-12-05'),
  items: [
    {
      paper: 'Báo cáo thành tích',
      request: 'Bổ sung xác nhận của thủ trưởng đơn vị',
      basis: 'Điều 7 Thông tư số 08/2014/TT-BVHTTDL',
    },
    { paper: 'Minh chứng tiêu chí 3', request: 'Bổ sung quyết định công nhận sáng kiến' },
  ],
  through: day('2026-12-12'),
  contact: 'Phòng Văn hóa - Xã hội, điện thoại 0200 000 000',
  signer: { title: 'Người tiếp nhận', name: people.reviewer.name },
};

const received: ReceiptValues = {
  head: (({ number: _number, ...head }) => head)(committeeHead('', '2026-12-05')),
  code: 'BN-26-00417',
  unit: school,
  matter: 'Đề nghị xét “Đơn vị đạt chuẩn văn hóa” năm 2026',
  arrivedAt: '2026-12-05T08:05:00Z',
  deadline: day('2026-12-05'),
  late: false,
  papers: [
    { name: 'Báo cáo thành tích', form: 'Bản chính', copies: 1 },
    { name: 'Bảng tự chấm điểm', form: 'Bản điện tử', copies: 1 },
    { name: 'Biên bản họp tự chấm điểm', form: 'Bản điện tử', copies: 1 },
  ],
  fingerprint: '9f2c1d7e4b8a6053c1e2f7a90d4b6c8e5a3f1029b7d8c6e4f5a10b2c3d4e5f60',
  receiver: { title: 'Người tiếp nhận', name: people.reviewer.name },
};

/** Forms, lists and slips. */
const wholeDossier: DossierListValues = {
  head: undated('2026-12-18'),
  dossier: `Hồ sơ đề nghị công nhận danh hiệu “${title}” giai đoạn 2025–2026`,
  papers: [
    { name: 'Báo cáo thành tích tập thể', number: '12/BC-CĐ', day: day('2026-12-11'), page: 1, note: 'Bản đã ký' },
    { name: 'Bảng tự chấm điểm', day: day('2026-12-05'), page: 3 },
    { name: 'Biên bản họp tự chấm điểm', page: 6, note: 'Bản in để ký' },
    { name: 'Công văn đề nghị', page: null, note: 'Chưa có' },
  ],
  pages: 8,
  signers: [people.clerk, principal],
};

export const formSamples = {
  'emulation-pact': sampleOf({
    name: 'emulation-pact',
    title: 'Giao ước thi đua',
    values: pact,
    write: emulationPact,
    missing: missingInEmulationPact,
    optional: ['about', 'parties.*.signed', 'witness', 'sample'],
  }),
  'enrolment-form': sampleOf({
    name: 'enrolment-form',
    title: 'Bản đăng ký của đơn vị',
    values: enrolment,
    write: enrolmentForm,
    missing: missingInEnrolmentForm,
    optional: ['place', 'before', 'held', 'sample'],
  }),
  'pledge-form': sampleOf({
    name: 'pledge-form',
    title: 'Bản đăng ký thi đua của cá nhân',
    values: pledge,
    write: pledgeForm,
    missing: missingInPledgeForm,
    optional: ['commitments.*.own', 'teamHead', 'sample'],
  }),
  'team-pledge-form': sampleOf({
    name: 'team-pledge-form',
    title: 'Bản đăng ký thi đua của tập thể',
    values: teamPledge,
    write: teamPledgeForm,
    missing: missingInTeamPledgeForm,
    optional: ['targets.*.target', 'receiver', 'sample'],
  }),
  'pledge-list': sampleOf({
    name: 'pledge-list',
    title: 'Danh sách đăng ký thi đua',
    values: list,
    write: pledgeList,
    missing: missingInPledgeList,
    optional: ['persons.*.position', 'collectives.*.position', 'sample'],
  }),
  'score-sheet': sampleOf({
    name: 'score-sheet',
    title: 'Bảng tự chấm điểm',
    values: sheet,
    write: scoreSheetPaper,
    missing: missingInScoreSheet,
    optional: ['lines.*.knockout', 'layers', 'layers.self', 'layers.co', 'layers.appraised', 'sample'],
  }),
  'self-review-form': sampleOf({
    name: 'self-review-form',
    title: 'Phiếu tự đánh giá cá nhân',
    values: review,
    write: selfReviewForm,
    missing: missingInSelfReviewForm,
    optional: ['lines.*.as', 'teamHead', 'sample'],
  }),
  'merit-list': sampleOf({
    name: 'merit-list',
    title: 'Danh sách trích ngang thành tích',
    values: merits,
    write: meritList,
    missing: missingInMeritList,
    optional: ['submission', 'collectives.*.office', 'persons.*.office', 'sample'],
  }),
  ballot: sampleOf({
    name: 'ballot',
    title: 'Phiếu bầu',
    values: votes,
    write: ballot,
    missing: missingInBallot,
    optional: ['cases.*.office', 'sample'],
  }),
  'opinion-slip': sampleOf({
    name: 'opinion-slip',
    title: 'Phiếu lấy ý kiến bằng văn bản',
    values: asked,
    write: opinionSlip,
    missing: missingInOpinionSlip,
    optional: ['sample'],
  }),
  'bonus-list': sampleOf({
    name: 'bonus-list',
    title: 'Danh sách ký nhận tiền thưởng',
    values: bonuses,
    write: bonusList,
    missing: missingInBonusList,
    optional: ['decision.type', 'rows.*.office', 'corrections', 'sample'],
  }),
  'supplement-slip': sampleOf({
    name: 'supplement-slip',
    title: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    values: slip,
    write: supplementSlip,
    missing: missingInSupplementSlip,
    optional: ['receipt', 'items.*.basis', 'contact', 'sample'],
  }),
  receipt: sampleOf({
    name: 'receipt',
    title: 'Giấy biên nhận hồ sơ',
    values: received,
    write: receipt,
    missing: missingInReceipt,
    optional: ['deadline', 'fingerprint', 'receiver', 'sample'],
  }),
  'dossier-list': sampleOf({
    name: 'dossier-list',
    title: 'Danh mục giấy tờ trong hồ sơ',
    values: wholeDossier,
    write: dossierList,
    missing: missingInDossierList,
    optional: ['papers.*.number', 'papers.*.day', 'papers.*.note', 'sample'],
  }),
};

