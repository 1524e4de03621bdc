import { day } from '#domain/kernel/day.ts';
import { type InvitationValues, invitation, missingInInvitation } from '../letters/invitation.ts';
import { missingInPetitionNotice, type PetitionNoticeValues, petitionNotice } from '../letters/petitionNotice.ts';
import { missingInPlanPaper, type PlanPaperValues, planPaper } from '../letters/planPaper.ts';
import { missingInPostingNotice, type PostingNoticeValues, postingNotice } from '../letters/postingNotice.ts';
import { missingInProposalLetter, type ProposalLetterValues, proposalLetter } from '../letters/proposalLetter.ts';
import { missingInResultNotice, type ResultNoticeValues, resultNotice } from '../letters/resultNotice.ts';
import { missingInSubmission, type SubmissionValues, submission } from '../letters/submission.ts';
import { missingInUrgingLetter, type UrgingLetterValues, urgingLetter } from '../letters/urgingLetter.ts';
import {
  boardHead,
  communeAward,
  commune,
  committee,
  committeeChair,
  committeeHead,
  emulationDecree,
  emulationLaw,
  federation,
  people,
  principal,
  proposedTeams,
  school,
  schoolHead,
  title,
  titleCircular,
  unionChair,
} from './office.ts';
import { sampleOf } from './sample.ts';

const committeePlan =
  'Kế hoạch số 09/KH-BCĐ ngày 22 tháng 01 năm 2026 của Ban Chỉ đạo xã Bến Sậy về xây dựng cơ quan, đơn vị đạt chuẩn văn hóa năm 2026';

const plan: PlanPaperValues = {
  head: { superior: school, issuer: 'Ban Vận động', number: '02/KH-BVĐ', place: 'Bến Sậy', day: day('2026-01-08') },
  subject: `Xây dựng “${title}” năm 2026`,
  bases: [
    titleCircular,
    'Căn cứ Quyết định số 04/QĐ-THCS ngày 05 tháng 01 năm 2026 của Hiệu trưởng Trường Trung học cơ sở Bến Sậy về việc thành lập Ban Vận động',
    'Thực hiện Nghị quyết Hội nghị viên chức, người lao động năm 2025',
  ],
  author: `Ban Vận động ${school}`,
  purposes: [
    'Xây dựng môi trường làm việc văn minh, đoàn kết, gắn với nhiệm vụ dạy và học',
    'Phát huy vai trò nêu gương của người đứng đầu và mỗi viên chức, người lao động',
  ],
  requirements: [
    'Nội dung thiết thực, có chỉ tiêu đo được và minh chứng cụ thể',
    'Sơ kết, tổng kết đúng thời hạn; kịp thời khắc phục hạn chế',
  ],
  subjects: 'Toàn thể cán bộ quản lý, viên chức, người lao động của nhà trường.',
  criteria: [
    {
      heading: 'Hoàn thành tốt nhiệm vụ',
      items: [
        '100% viên chức, người lao động hoàn thành nhiệm vụ được giao',
        '100% viên chức thường xuyên tự học, tham gia bồi dưỡng chuyên môn, nghiệp vụ',
        'Có ít nhất 02 sáng kiến được áp dụng trong năm',
      ],
    },
    {
      heading: 'Thực hiện nếp sống văn minh, môi trường văn hóa công sở',
      items: [
        'Không có viên chức, người lao động mắc tệ nạn xã hội',
        'Không hút thuốc lá nơi làm việc; không uống rượu, bia trong giờ làm việc',
        'Trường, lớp xanh, sạch, đẹp, an toàn; trang phục gọn gàng, lịch sự',
      ],
    },
    {
      heading: 'Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
      items: [
        '100% viên chức, người lao động được học tập nghị quyết, pháp luật',
        'Không có viên chức, người lao động bị xử lý kỷ luật từ hình thức cảnh cáo trở lên',
      ],
    },
  ],
  targets: [
    '100% viên chức, người lao động đăng ký thi đua trước ngày 30 tháng 01 năm 2026',
    'Nhà trường đạt từ 80/100 điểm trở lên, được công nhận “Đơn vị đạt chuẩn văn hóa” giai đoạn 2025–2026',
  ],
  steps: [
    { when: 'Tháng 01', what: 'Phát động, ký giao ước thi đua, đăng ký', by: 'Ban Vận động', with: 'Công đoàn' },
    { when: 'Hằng tháng', what: 'Rà soát hạn chế tại cuộc họp cơ quan', by: 'Hiệu trưởng', with: 'Các tổ' },
    { when: 'Tháng 6', what: 'Sơ kết 6 tháng', by: 'Ban Vận động', with: 'Công đoàn' },
    { when: 'Trước ngày 05/12', what: 'Tự chấm điểm, hoàn thiện và nộp hồ sơ', by: 'Ban Vận động', with: 'Công đoàn' },
    { when: 'Tháng 12', what: 'Tổng kết, khen thưởng', by: 'Hiệu trưởng' },
  ],
  rewards: ['Hiệu trưởng tặng Giấy khen cho không quá 01 tập thể và 02 cá nhân có thành tích xuất sắc'],
  funding: 'Kinh phí thực hiện từ Quỹ thi đua, khen thưởng và nguồn chi thường xuyên năm 2026 của nhà trường.',
  bodies: [
    {
      name: 'Ban Vận động',
      tasks: ['Hướng dẫn, theo dõi, đôn đốc thực hiện kế hoạch', 'Tổng hợp minh chứng, tự chấm điểm và lập hồ sơ đề nghị công nhận'],
    },
    {
      name: 'Ban Chấp hành Công đoàn',
      tasks: ['Phối hợp phát động, kiểm tra, chấm điểm', 'Tổ chức hoạt động văn hóa, thể thao, chăm lo đời sống đoàn viên'],
    },
    { name: 'Các tổ chuyên môn, Tổ Văn phòng', tasks: ['Tổ chức đăng ký, thực hiện và báo cáo kết quả của tổ hằng tháng'] },
  ],
  signers: [
    { capacity: 'Xác nhận của đơn vị', ...principal },
    { capacity: 'Xác nhận của Công đoàn', ...unionChair },
    boardHead,
  ],
  recipients: ['Ban Chỉ đạo xã Bến Sậy', 'Ban Chấp hành Công đoàn', 'Các tổ chuyên môn, Tổ Văn phòng', 'Lưu: VT, BVĐ'],
};

const invite: InvitationValues = {
  head: schoolHead('31/GM-THCS', '2026-12-10'),
  meeting: 'họp Hội đồng Thi đua, khen thưởng bình xét danh hiệu thi đua năm 2026',
  invited: ['Các thành viên Hội đồng Thi đua, khen thưởng', 'Tổ trưởng các tổ chuyên môn', 'Trưởng Ban Thanh tra nhân dân'],
  opens: '2026-12-15T07:00:00Z',
  venue: 'Phòng họp số 1, Trường Trung học cơ sở Bến Sậy',
  chair: 'Hiệu trưởng, Chủ tịch Hội đồng Thi đua, khen thưởng',
  agenda: [
    'Nghe báo cáo tổng hợp đăng ký và hồ sơ đề nghị',
    'Thảo luận, bỏ phiếu bình xét danh hiệu thi đua',
    'Xét khen thưởng phong trào thi đua thực hiện văn hóa công sở',
  ],
  preparation: 'Các thành viên nghiên cứu trước danh sách trích ngang và báo cáo thành tích gửi kèm.',
  signer: principal,
  recipients: ['Như thành phần mời', 'Lưu: VT'],
};

const submitted: SubmissionValues = {
  head: schoolHead('41/TTr-THCS', '2026-12-17'),
  matter: 'đề nghị khen thưởng thành tích trong phong trào thi đua thực hiện văn hóa công sở năm 2026',
  addressees: [`Chủ tịch ${commune}`],
  bases: [emulationLaw, emulationDecree],
  sitting: 'phiên họp ngày 15 tháng 12 năm 2026 của Hội đồng Thi đua, khen thưởng',
  requests: [
    {
      award: `tặng ${communeAward}`,
      collectives: proposedTeams,
      persons: [people.teacher.name, people.mathTeacher.name],
    },
  ],
  meritReports: 4,
  attached: [
    'Biên bản xét khen thưởng ngày 15 tháng 12 năm 2026',
    'Danh sách trích ngang thành tích',
    'Báo cáo thành tích của 02 tập thể, 02 cá nhân',
  ],
  signer: principal,
  recipients: ['Như trên', 'Phòng Văn hóa - Xã hội', 'Lưu: VT'],
};

const proposal: ProposalLetterValues = {
  head: committeeHead('33/BCĐ', '2026-12-18'),
  addressees: [`Ban Thường vụ ${federation}`],
  bases: [
    'Thông tư số 08/2014/TT-BVHTTDL ngày 24 tháng 9 năm 2014 của Bộ Văn hóa, Thể thao và Du lịch',
    'Hướng dẫn số 58/HD-TLĐ ngày 10 tháng 5 năm 2022 của Tổng Liên đoàn Lao động Việt Nam',
  ],
  recognition: 'first',
  title,
  period: { from: day('2025-01-01'), until: day('2027-01-01') },
  received: 4,
  notQualified: 1,
  units: [
    { name: school, points: 9200, inspection: 'Số 07/BB-ĐKT' },
    { name: 'Trường Mầm non Hoa Sen', points: 8850, inspection: 'Số 08/BB-ĐKT' },
    { name: 'Trạm Y tế xã Bến Sậy', points: 9075, inspection: 'Số 09/BB-ĐKT' },
  ],
  attached: [
    'Báo cáo thành tích 02 năm (2025–2026) có xác nhận của thủ trưởng đơn vị',
    'Bảng tự chấm điểm và biên bản họp tự chấm điểm năm 2025, năm 2026',
    'Biên bản kiểm tra và Thông báo kết quả từng năm',
  ],
  signer: committeeChair,
  recipients: ['Như trên', 'Các đơn vị được đề nghị', 'Lưu: VT, VHXH'],
};

const urging: UrgingLetterValues = {
  head: committeeHead('30/BCĐ', '2026-12-07'),
  addressees: ['Trường Tiểu học Vân Khê'],
  matter: 'nộp hồ sơ tự chấm điểm xây dựng “Đơn vị đạt chuẩn văn hóa” năm 2026',
  basis: committeePlan,
  due: day('2026-12-05'),
  wanting: ['Bảng tự chấm điểm có chữ ký của thủ trưởng đơn vị và Công đoàn', 'Biên bản họp tự chấm điểm'],
  through: day('2026-12-11'),
  requests: ['Báo cáo lý do chậm nộp và khó khăn cần hỗ trợ (nếu có)'],
  contact: 'Phòng Văn hóa - Xã hội, điện thoại 0200 000 000',
  signer: { onBehalf: 'Ban Chỉ đạo', for: { right: 'deputy', title: 'Trưởng ban' }, title: 'Phó Trưởng ban', name: 'Mạc Quang Lâm' },
  recipients: ['Như trên', 'Lưu: VT, VHXH'],
};

const notice: ResultNoticeValues = {
  head: committeeHead('34/TB-BCĐ', '2026-12-16'),
  bases: [`Căn cứ ${committeePlan}`, 'Căn cứ Biên bản kiểm tra số 10/BB-ĐKT ngày 10 tháng 12 năm 2026'],
  unit: 'Trường Tiểu học Vân Khê',
  title,
  year: 2026,
  total: 7675,
  max: 10_000,
  pass: 8000,
  groups: [
    { label: 'I', heading: 'Hoàn thành tốt nhiệm vụ', max: 3500, min: 2100, points: 2850 },
    { label: 'II', heading: 'Thực hiện nếp sống văn minh, môi trường văn hóa công sở', max: 4000, min: 2400, points: 2950 },
    {
      label: 'III',
      heading: 'Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
      max: 2500,
      min: 1500,
      points: 1875,
    },
  ],
  result: { qualified: false, reasons: ['Tổng điểm 76,75 thấp hơn điểm đạt chuẩn 80'] },
  petitions: { to: committee, through: day('2026-12-25') },
  signer: committeeChair,
  recipients: ['Trường Tiểu học Vân Khê', 'Thành viên Ban Chỉ đạo', 'Lưu: VT, VHXH'],
};

const round = 'Đợt xét khen thưởng năm 2026';
const posted: PostingNoticeValues = {
  head: committeeHead('21/TB-BCĐ', '2026-12-10'),
  bases: [emulationLaw, emulationDecree],
  round,
  collectives: proposedTeams.map((name) => ({ name: `${name}, ${school}`, award: communeAward })),
  persons: [{ name: people.teacher.name, office: `${people.teacher.title}, ${school}`, award: communeAward }],
  from: day('2026-12-10'),
  through: day('2026-12-17'),
  workingDays: 5,
  source: 'Quy chế thi đua, khen thưởng của Ban Chỉ đạo',
  to: 'Phòng Văn hóa - Xã hội',
  signer: committeeChair,
  recipients: ['Các đơn vị có hồ sơ', 'Lưu: VT, VHXH'],
};

const answered: PetitionNoticeValues = {
  head: committeeHead('23/TB-BCĐ', '2026-12-18'),
  bases: [emulationLaw],
  round,
  from: day('2026-12-10'),
  through: day('2026-12-17'),
  petitions: [
    {
      about: proposedTeams[1],
      received: day('2026-12-14'),
      upheld: true,
      answer: 'Giải pháp nêu trong báo cáo chưa được áp dụng trong năm; đưa ra khỏi danh sách.',
    },
    {
      about: people.teacher.name,
      received: day('2026-12-15'),
      upheld: false,
      answer: 'Sổ theo dõi của trường xác nhận giải pháp được áp dụng từ tháng 02 năm 2026.',
    },
  ],
  signer: committeeChair,
  recipients: ['Các đơn vị có hồ sơ', 'Lưu: VT, VHXH'],
};

/** The papers that go out: plan, invitation, submission, letters, notice. */
export const letterSamples = {
  plan: sampleOf({
    name: 'plan',
    title: 'Kế hoạch',
    values: plan,
    write: planPaper,
    missing: missingInPlanPaper,
    optional: ['subjects', 'steps.*.by', 'steps.*.with', 'funding', 'sample'],
  }),
  invitation: sampleOf({
    name: 'invitation',
    title: 'Giấy mời họp',
    values: invite,
    write: invitation,
    missing: missingInInvitation,
    optional: ['preparation', 'sample'],
  }),
  submission: sampleOf({
    name: 'submission',
    title: 'Tờ trình',
    values: submitted,
    write: submission,
    missing: missingInSubmission,
    optional: ['sitting', 'sample'],
  }),
  'proposal-letter': sampleOf({
    name: 'proposal-letter',
    title: 'Công văn đề nghị công nhận',
    values: proposal,
    write: proposalLetter,
    missing: missingInProposalLetter,
    optional: ['units.*.points', 'units.*.inspection', 'sample'],
  }),
  'urging-letter': sampleOf({
    name: 'urging-letter',
    title: 'Công văn đôn đốc',
    values: urging,
    write: urgingLetter,
    missing: missingInUrgingLetter,
    optional: ['contact', 'sample'],
  }),
  'posting-notice': sampleOf({
    name: 'posting-notice',
    title: 'Thông báo niêm yết danh sách khen thưởng',
    values: posted,
    write: postingNotice,
    missing: missingInPostingNotice,
    optional: ['collectives.*.office', 'persons.*.office', 'sample'],
  }),
  'petition-notice': sampleOf({
    name: 'petition-notice',
    title: 'Thông báo kết quả xem xét kiến nghị',
    values: answered,
    write: petitionNotice,
    missing: missingInPetitionNotice,
    optional: ['sample'],
  }),
  'result-notice': sampleOf({
    name: 'result-notice',
    title: 'Thông báo kết quả',
    values: notice,
    write: resultNotice,
    missing: missingInResultNotice,
    optional: ['groups.*.min', 'result.cycle', 'petitions', 'sample'],
  }),
};
