import { day } from '#domain/kernel/day.ts';
import { type AppraisalReportValues, appraisalReport, missingInAppraisalReport } from '../reports/appraisalReport.ts';
import {
  type AwardAppraisalReportValues,
  awardAppraisalReport,
  missingInAwardAppraisalReport,
} from '../reports/awardAppraisalReport.ts';
import { missingInMovementReport, type MovementReportValues, movementReport } from '../reports/movementReport.ts';
import { missingInPersonMeritReport, type PersonMeritReportValues, personMeritReport } from '../reports/personMeritReport.ts';
import { missingInUnitMeritReport, type UnitMeritReportValues, unitMeritReport } from '../reports/unitMeritReport.ts';
import {
  communeAward,
  proposedTeams,
  committee,
  commune,
  communeHead,
  committeeChair,
  committeeHead,
  people,
  principal,
  school,
  schoolHead,
  schoolPlan,
  title,
  unionChair,
  unionHead,
} from './office.ts';
import { sampleOf } from './sample.ts';

const reportOptional = [
  'addressees',
  'figures.*.target',
  'asOf',
  'firstYear',
  'comparison', 'comparison.before',
  'tally',
  'sample',
] as const;

const halfYear: MovementReportValues = {
  head: schoolHead('24/BC-THCS', '2026-07-03'),
  span: 'half-year',
  year: 2026,
  firstYear: 2026,
  movement: `xây dựng “${title}”`,
  addressees: [committee],
  bases: [schoolPlan],
  leadership: [
    'Chi bộ, Ban Giám hiệu phối hợp với Công đoàn phát động, ký giao ước thi đua tại Hội nghị viên chức, người lao động ngày 09 tháng 01 năm 2026',
    'Nội dung văn hóa công sở được đưa vào cuộc họp cơ quan hằng tháng',
  ],
  results: [
    {
      heading: 'Hoàn thành tốt nhiệm vụ',
      items: ['Hoàn thành chương trình năm học 2025–2026 đúng tiến độ', '01 sáng kiến đã áp dụng, 01 sáng kiến đang hoàn thiện'],
    },
    {
      heading: 'Thực hiện nếp sống văn minh, môi trường văn hóa công sở',
      items: ['Duy trì ngày chủ nhật xanh; bổ sung 02 thùng rác, 12 chậu cây', 'Không có viên chức vi phạm quy định về hút thuốc lá, uống rượu, bia'],
    },
    {
      heading: 'Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
      items: ['Tổ chức học tập nghị quyết, pháp luật cho toàn thể viên chức, người lao động'],
    },
  ],
  figures: [
    { what: 'Viên chức, người lao động đăng ký thi đua', target: '100%', result: { part: 34, whole: 34, counted: 'người' } },
    { what: 'Tham gia tự học, bồi dưỡng có minh chứng', target: '100%', result: { part: 30, whole: 34, counted: 'người' } },
    { what: 'Sáng kiến được áp dụng', target: 'ít nhất 02', result: { text: '01' } },
  ],
  asOf: day('2026-06-30'),
  comparison: {
    year: 2026,
    rows: [
      { what: 'Người đăng ký thi đua', before: '33/34 (97,1%)', now: '34/34 (100%)' },
      { what: 'Kỷ luật', before: '0', now: '0' },
    ],
    before: day('2025-06-30'),
  },
  strengths: ['Viên chức, người lao động tham gia đầy đủ, có trách nhiệm'],
  shortcomings: ['Tự học, bồi dưỡng: minh chứng của một số tổ chưa đầy đủ'],
  causes: ['Việc lưu minh chứng chưa được thực hiện ngay trong tháng'],
  lessons: ['Phân công từng tổ cập nhật minh chứng trước ngày 25 hằng tháng'],
  next: ['Hoàn thiện 01 sáng kiến, đề nghị công nhận trước ngày 20 tháng 11', 'Tự chấm điểm, nộp hồ sơ trước ngày 05 tháng 12'],
  proposals: ['Đề nghị Ban Chỉ đạo xã hướng dẫn cách chấm điểm tiêu chí cảnh quan'],
  signers: [principal],
  recipients: ['Như trên', 'Công đoàn xã Bến Sậy', 'Lưu: VT'],
};

const year: MovementReportValues = {
  head: committeeHead('35/BC-BCĐ', '2026-12-30'),
  span: 'year',
  year: 2026,
  firstYear: 2026,
  movement: 'phong trào xây dựng cơ quan, đơn vị đạt chuẩn văn hóa',
  addressees: ['Ủy ban nhân dân xã Bến Sậy', 'Ban Thường vụ Liên đoàn Lao động tỉnh Thanh Lộc'],
  bases: ['Kế hoạch số 09/KH-BCĐ ngày 22 tháng 01 năm 2026 của Ban Chỉ đạo xã Bến Sậy'],
  leadership: [
    'Ban hành kế hoạch, bảng chấm điểm và hướng dẫn đăng ký ngay từ tháng 01 năm 2026',
    'Thành lập đoàn kiểm tra, tổ chức kiểm tra tại 100% đơn vị nộp hồ sơ',
  ],
  results: [
    {
      heading: 'Công tác tuyên truyền, phát động',
      items: ['06/06 cơ quan, đơn vị phát động, ký giao ước thi đua', '06/06 cơ quan, đơn vị niêm yết công khai tiêu chuẩn'],
    },
  ],
  figures: [
    { what: 'Cán bộ, công chức, viên chức đăng ký thi đua', target: '100%', result: { part: 208, whole: 214, counted: 'người' } },
    { what: 'Sáng kiến được công nhận', result: { text: '09' } },
  ],
  asOf: day('2026-12-20'),
  comparison: {
    year: 2026,
    rows: [
      { what: 'Điểm tự chấm / thẩm định: tổng cộng', before: null, now: '94,5 / 92' },
      { what: 'Minh chứng, tính theo từng tiêu chí', before: '41', now: '58' },
    ],
    before: day('2025-12-31'),
  },
  tally: { registered: 6, assessed: 4, notAssessed: 1, withdrawn: 1, qualified: 3, notQualified: 1 },
  strengths: ['Phong trào gắn với cải cách hành chính, thực hiện dân chủ ở cơ sở'],
  shortcomings: ['Hồ sơ: một số đơn vị nộp chậm, minh chứng còn dồn vào cuối năm'],
  causes: ['Việc theo dõi hằng tháng ở một số đơn vị chưa thường xuyên'],
  lessons: ['Kiểm tra, hướng dẫn sớm từ quý III giúp đơn vị kịp thời khắc phục'],
  next: ['Ban hành kế hoạch năm 2027 trước ngày 20 tháng 01', 'Tổ chức trao Giấy công nhận cho các đơn vị đạt chuẩn'],
  proposals: ['Đề nghị Liên đoàn Lao động tỉnh tập huấn nghiệp vụ thẩm định cho cấp xã'],
  signers: [committeeChair],
  recipients: ['Như trên', 'Thành viên Ban Chỉ đạo', 'Các cơ quan, đơn vị trên địa bàn xã', 'Lưu: VT, VHXH'],
};

const unitMerit: UnitMeritReportValues = {
  head: unionHead('12/BC-CĐ', '2026-12-11'),
  unit: school,
  place: 'thôn Bến, xã Bến Sậy, tỉnh Thanh Lộc',
  staff: 34,
  title,
  recognition: 'first',
  period: { from: day('2025-01-01'), until: day('2027-01-01') },
  situation: [
    'Trường có 34 cán bộ quản lý, giáo viên, nhân viên, trong đó 24 nữ; 16 lớp với 612 học sinh. Cơ sở vật chất được đầu tư, khuôn viên xanh, sạch, đẹp.',
  ],
  duties: ['Tổ chức giảng dạy, học tập và các hoạt động giáo dục cấp trung học cơ sở trên địa bàn xã.'],
  years: [
    { year: 2025, points: 8875, max: 10_000, qualified: true, notice: 'Thông báo số 29/TB-BCĐ ngày 18/12/2025' },
    { year: 2026, points: 9200, max: 10_000, qualified: true, notice: 'Thông báo số 36/TB-BCĐ ngày 16/12/2026' },
  ],
  merits: [
    {
      heading: 'Hoàn thành tốt nhiệm vụ',
      items: [
        'Hai năm liên tục hoàn thành tốt nhiệm vụ; 34/34 (100%) viên chức, người lao động hoàn thành nhiệm vụ trở lên',
        'Có 04 sáng kiến được công nhận và áp dụng',
      ],
    },
    {
      heading: 'Thực hiện nếp sống văn minh, môi trường văn hóa công sở',
      items: ['Nội bộ đoàn kết, thực hiện tốt quy chế dân chủ', 'Không có viên chức, người lao động vi phạm quy định về văn hóa công sở'],
    },
    {
      heading: 'Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
      items: ['Không có viên chức, người lao động bị xử lý kỷ luật', 'Quản lý, sử dụng kinh phí đúng quy định, công khai'],
    },
  ],
  honours: [
    {
      year: '2025',
      name: 'Tập thể Lao động tiên tiến',
      decision: 'Quyết định số 412/QĐ-UBND ngày 22/12/2025 của Chủ tịch Ủy ban nhân dân xã Bến Sậy',
    },
  ],
  signers: [{ capacity: 'Xác nhận của thủ trưởng đơn vị', ...principal }, unionChair],
  recipients: [committee, 'Lưu: VT, CĐ'],
};

const personMerit: PersonMeritReportValues = {
  head: (({ number: _number, ...head }) => head)(schoolHead('', '2026-12-08')),
  name: people.teacher.name,
  office: `${people.teacher.title}, ${school}`,
  details: [
    { label: 'Năm sinh', value: '1989' },
    { label: 'Trình độ chuyên môn', value: 'Đại học sư phạm Ngữ văn' },
  ],
  award: 'công nhận danh hiệu “Chiến sĩ thi đua cơ sở”',
  year: 'năm 2026',
  duties: ['Giảng dạy môn Ngữ văn lớp 6, lớp 7; chủ nhiệm lớp 7A; tham gia Ban biên tập trang thông tin của trường.'],
  merits: [
    'Hoàn thành 100% tiết dạy theo kế hoạch; kết quả học tập của học sinh tăng so với đầu năm',
    'Thực hiện tốt văn hóa công sở, quy tắc ứng xử trong nhà trường; tham gia đầy đủ các phong trào',
    'Hướng dẫn 03 học sinh tham gia cuộc thi đọc sách cấp xã',
  ],
  initiatives: [
    {
      name: 'Sổ tay ứng xử trong nhà trường bằng mã hình cho học sinh và phụ huynh',
      decision: 'Quyết định số 101/QĐ-THCS ngày 20/11/2026',
    },
  ],
  grade: 'Hoàn thành xuất sắc nhiệm vụ',
  honours: [
    { year: '2025', name: 'Lao động tiên tiến', decision: 'Quyết định số 120/QĐ-THCS ngày 20/12/2025 của Hiệu trưởng' },
  ],
  signers: [
    { capacity: 'Xác nhận của thủ trưởng đơn vị', ...principal },
    { title: 'Người báo cáo', name: people.teacher.name },
  ],
};

const appraisal: AppraisalReportValues = {
  head: { ...communeHead('31/BC-VHXH', '2026-12-14'), superior: commune, issuer: 'Phòng Văn hóa - Xã hội' },
  addressees: [committee],
  title,
  year: 2026,
  team: { number: '21/QĐ-BCĐ', day: day('2026-11-16'), issuer: 'Trưởng Ban Chỉ đạo xã Bến Sậy' },
  course: [
    'Tiếp nhận 04 hồ sơ đúng thời hạn; 01 hồ sơ được yêu cầu bổ sung và đã hoàn thiện',
    'Kiểm tra thực tế tại 04 đơn vị từ ngày 08 đến ngày 11 tháng 12 năm 2026, có biên bản ký với đơn vị',
  ],
  pass: 8000,
  max: 10_000,
  units: [
    { name: school, self: 9450, appraised: 9200, qualified: true },
    { name: 'Trường Mầm non Hoa Sen', self: 8900, appraised: 8850, qualified: true },
    { name: 'Trạm Y tế xã Bến Sậy', self: 9050, appraised: 9075, qualified: true },
    {
      name: 'Trường Tiểu học Vân Khê',
      self: 8400,
      appraised: 7675,
      qualified: false,
      note: 'Thấp hơn điểm đạt chuẩn; thiếu minh chứng tiêu chí 2, tiêu chí 6',
    },
  ],
  strengths: ['Các đơn vị tự chấm điểm nghiêm túc, công khai trước toàn thể viên chức'],
  shortcomings: ['Minh chứng về tự học, bồi dưỡng còn thiếu ở một số đơn vị'],
  proposals: [
    'Công bố 03 đơn vị đạt chuẩn năm 2026; trả lời bằng văn bản đối với 01 đơn vị chưa đủ điều kiện',
    'Đề nghị Liên đoàn Lao động tỉnh công nhận danh hiệu đối với 03 đơn vị đã đạt chuẩn 02 năm liên tục',
  ],
  signer: { title: 'Trưởng phòng', name: 'Tống Thị Mai Oanh' },
  recipients: ['Như trên', 'Lưu: VT, VHXH'],
};

const awardAppraisal: AwardAppraisalReportValues = {
  head: { ...communeHead('35/BC-VHXH', '2026-12-04'), superior: commune, issuer: 'Phòng Văn hóa - Xã hội' },
  addressees: [`Hội đồng Thi đua - Khen thưởng ${commune}`],
  round: 'Đợt xét khen thưởng năm 2026',
  bases: ['Căn cứ Kế hoạch số 09/KH-BCĐ ngày 22 tháng 01 năm 2026'],
  due: 'trước ngày 01/12/2026',
  invited: 5,
  dossiers: [
    { unit: school, arrived: '28/11/2026', taken: 'Đúng hạn' },
    { unit: 'Trường Mầm non Hoa Sen', arrived: '02/12/2026', taken: 'Đến muộn, được nhận: mất điện kéo dài ngày 30/11' },
  ],
  nominees: [
    ...proposedTeams.map((name) => ({ name, office: school, award: communeAward, proposed: true })),
    {
      ...{ name: people.teacher.name, office: `${people.teacher.title}, ${school}`, award: communeAward, proposed: false },
      note: 'Đã được khen thưởng về thành tích này',
    },
  ],
  signer: { title: 'Trưởng phòng', name: people.reviewer.name },
  recipients: ['Như trên', 'Lưu: VHXH'],
};

/** The papers that report. */
export const reportSamples = {
  'half-year-report': sampleOf({
    name: 'half-year-report',
    title: 'Báo cáo sơ kết 6 tháng',
    values: halfYear,
    write: movementReport,
    missing: missingInMovementReport,
    optional: reportOptional,
  }),
  'year-report': sampleOf({
    name: 'year-report',
    title: 'Báo cáo tổng kết',
    values: year,
    write: movementReport,
    missing: missingInMovementReport,
    optional: reportOptional,
  }),
  'unit-merit-report': sampleOf({
    name: 'unit-merit-report',
    title: 'Báo cáo thành tích tập thể',
    values: unitMerit,
    write: unitMeritReport,
    missing: missingInUnitMeritReport,
    optional: ['place', 'years.*.notice', 'sample'],
  }),
  'person-merit-report': sampleOf({
    name: 'person-merit-report',
    title: 'Báo cáo thành tích cá nhân',
    values: personMerit,
    write: personMeritReport,
    missing: missingInPersonMeritReport,
    optional: ['initiatives.*.decision', 'grade', 'sample'],
  }),
  'award-appraisal-report': sampleOf({
    name: 'award-appraisal-report',
    title: 'Báo cáo thẩm định hồ sơ khen thưởng',
    values: awardAppraisal,
    write: awardAppraisalReport,
    missing: missingInAwardAppraisalReport,
    optional: ['nominees.*.office', 'nominees.*.note', 'sample'],
  }),
  'appraisal-report': sampleOf({
    name: 'appraisal-report',
    title: 'Báo cáo thẩm định',
    values: appraisal,
    write: appraisalReport,
    missing: missingInAppraisalReport,
    optional: ['team', 'team.type', 'units.*.note', 'sample'],
  }),
};
