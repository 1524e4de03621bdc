import type { CasePaper, PaperField, PaperSide } from './casePaper.ts';
import {
  asked,
  askedOf,
  askedPerson,
  awarded,
  awardedTeams,
  bases,
  conferenceMinutes,
  conferenceResolution,
  day,
  duties,
  meeting,
  members,
  number,
  office,
  opinions,
  person,
  signedByHead,
  signsFor,
  weighed,
} from './paperFields.ts';
import { recordedPapers } from './recordedPapers.ts';
import type { SubjectSource } from './subject.ts';

const paper = (
  kind: string,
  title: string,
  step: number,
  side: PaperSide,
  fields: readonly PaperField[],
  per?: SubjectSource,
): CasePaper => {
  const asked = signedByHead.has(kind) ? [...fields, signsFor] : fields;
  return { kind, title, step, side, fields: asked, ...(per ? { per } : {}) };
};

const issued = [number, day, bases];
const team = { label: 'Tên tập thể', fills: 'collective' } as const;
const awardColumn = 'Danh hiệu, hình thức';
const named = { label: 'Tên', fills: 'person' } as const;
/** What a body's minutes on titles or commendations say. */
const reviewed = [
  number,
  ...meeting,
  asked('share', 'Tỷ lệ phải đạt (%)', 'number'),
  asked('source', 'Tỷ lệ quy định tại', 'line'),
  weighed,
  opinions,
];

/** The papers of a year that are made from its case, in the order of the year (giấy tờ của hồ sơ). */
export const casePapers: readonly CasePaper[] = [
  paper('board-decision', 'Quyết định thành lập Ban Vận động', 2, 'unit', [...issued, duties]),
  paper('plan', 'Kế hoạch', 3, 'unit', [bases, asked('purposes', 'Mục đích khác'), asked('targets', 'Chỉ tiêu của năm')]),
  paper('conference-minutes', 'Biên bản hội nghị cán bộ, công chức, viên chức', 5, 'unit', conferenceMinutes),
  paper('conference-resolution', 'Nghị quyết hội nghị cán bộ, công chức, viên chức', 5, 'unit', conferenceResolution),
  paper('emulation-pact', 'Giao ước thi đua', 5, 'unit', [
    asked('signedOn', 'Ngày ký', 'day'),
    asked('occasion', 'Ký tại', 'line'),
    askedOf('parties', 'Các bên ký', [team, { label: 'Người đại diện', fills: 'person' }, { label: 'Chức vụ', fills: 'office' }]),
    asked('contents', 'Nội dung thi đua', 'lines', 'Mỗi dòng một nội dung.'),
  ]),
  paper(
    'team-pledge-form',
    'Bản đăng ký thi đua của tập thể',
    6,
    'unit',
    [
      { key: 'team', label: 'Tập thể', input: 'person', columns: [team] },
      asked('members', 'Số người', 'number'),
      asked('titles', 'Danh hiệu, hình thức đăng ký', 'lines', 'Mỗi dòng một danh hiệu.'),
      asked('targets', 'Chỉ tiêu đăng ký', 'lines', 'Mỗi dòng: nội dung; mức đăng ký.'),
      askedPerson('teamHead', 'Người đứng đầu tập thể'),
      asked('signedOn', 'Ngày ký', 'day'),
    ],
    { from: 'typed', field: 'team', of: 'collective' },
  ),
  paper('invitation', 'Giấy mời họp', 10, 'unit', [
    number,
    day,
    asked('meeting', 'Mời họp về', 'line'),
    asked('invited', 'Thành phần mời'),
    asked('heldOn', 'Ngày họp', 'day'),
    asked('from', 'Bắt đầu lúc', 'hour', '08:00'),
    asked('venue', 'Địa điểm', 'line'),
    asked('agenda', 'Nội dung họp'),
  ]),
  paper('half-year-minutes', 'Biên bản họp đánh giá 6 tháng', 11, 'unit', [
    number,
    ...meeting,
    asked('results', 'Kết quả 6 tháng'),
    asked('lessons', 'Kinh nghiệm rút ra'),
    opinions,
  ]),
  paper('half-year-report', 'Báo cáo sơ kết 6 tháng', 11, 'unit', [
    ...issued,
    asked('results', 'Kết quả đạt được'),
    asked('strengths', 'Ưu điểm'),
    asked('causes', 'Nguyên nhân của hạn chế'),
    asked('lessons', 'Bài học kinh nghiệm'),
    asked('next', 'Nhiệm vụ 6 tháng cuối năm'),
  ]),
  paper('self-review-form', 'Phiếu tự đánh giá cá nhân (để điền)', 12, 'unit', [], { from: 'staff' }),
  paper('unit-merit-report', 'Báo cáo thành tích của tập thể', 14, 'unit', [
    number,
    day,
    asked('situation', 'Đặc điểm, tình hình'),
    asked('duties', 'Chức năng, nhiệm vụ'),
    asked('merits', 'Thành tích đạt được'),
  ]),
  paper(
    'person-merit-report',
    'Báo cáo thành tích của cá nhân',
    17,
    'unit',
    [
      askedPerson('person', 'Người báo cáo'),
      day,
      asked('award', 'Đề nghị', 'line', 'tặng danh hiệu “Chiến sĩ thi đua cơ sở”'),
      asked('duties', 'Nhiệm vụ được giao'),
      asked('merits', 'Thành tích đạt được'),
      askedOf('initiatives', 'Sáng kiến', ['Tên sáng kiến', 'Quyết định công nhận']),
      asked('grade', 'Mức độ hoàn thành nhiệm vụ', 'line', 'Hoàn thành xuất sắc nhiệm vụ'),
    ],
    { from: 'typed', field: 'person', of: 'person' },
  ),
  paper('inspection-team-decision', 'Quyết định thành lập đoàn kiểm tra', 15, 'receiver', [...issued, members, duties]),
  paper('supplement-slip', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 15, 'receiver', [
    number,
    day,
    asked('receivedOn', 'Ngày nhận hồ sơ', 'day'),
    asked('items', 'Phải bổ sung', 'lines', 'Mỗi dòng: giấy tờ; việc phải làm; căn cứ.'),
    asked('through', 'Hạn bổ sung', 'day'),
  ]),
  paper('urging-letter', 'Công văn đôn đốc', 14, 'receiver', [
    number,
    day,
    asked('due', 'Hạn đã giao', 'day'),
    asked('wanting', 'Còn thiếu'),
    asked('through', 'Hạn cuối', 'day'),
  ]),
  paper('appraisal-report', 'Báo cáo thẩm định', 16, 'receiver', [
    number,
    day,
    asked('addressee', 'Kính gửi', 'line'),
    asked('course', 'Quá trình thẩm định'),
    asked('proposals', 'Đề nghị'),
  ]),
  paper('proposal-letter', 'Công văn đề nghị công nhận', 16, 'receiver', [
    ...issued,
    asked('addressee', 'Kính gửi', 'line'),
    asked('inspection', 'Biên bản kiểm tra', 'line', '07/BB-ĐKT'),
    asked('attached', 'Hồ sơ gửi kèm'),
  ]),
  paper('council-decision', 'Quyết định thành lập Hội đồng xét công nhận', 16, 'receiver', [...issued, members, duties]),
  paper('title-review-minutes', 'Biên bản bình xét danh hiệu', 17, 'unit', reviewed),
  paper('commendation-minutes', 'Biên bản xét khen thưởng', 17, 'unit', reviewed),
  paper('ballot', 'Phiếu bầu', 17, 'unit', [
    asked('matter', 'Bỏ phiếu về', 'line'),
    askedOf('cases', 'Trường hợp bỏ phiếu', [named, office, awardColumn]),
    asked('guidance', 'Hướng dẫn bỏ phiếu'),
  ]),
  paper('counting-team-decision', 'Quyết định thành lập tổ kiểm phiếu', 17, 'receiver', [...issued, members, duties]),
  paper('counting-minutes', 'Biên bản kiểm phiếu', 17, 'unit', [
    number,
    asked('matter', 'Bỏ phiếu về', 'line'),
    ...meeting,
    askedOf('team', 'Tổ kiểm phiếu', [person, { label: 'Chức vụ', fills: 'office' }], 'Tổ trưởng ghi trước.'),
    asked('issued', 'Số phiếu phát ra', 'number'),
    asked('collected', 'Số phiếu thu về', 'number'),
    asked('invalid', 'Số phiếu không hợp lệ', 'number'),
    askedOf('cases', 'Kết quả', [named, awardColumn, 'Số đồng ý', 'Số không đồng ý']),
  ]),
  paper('submission', 'Tờ trình đề nghị xét tặng', 17, 'unit', [
    ...issued,
    asked('sitting', 'Phiên họp đã đề nghị', 'line'),
    awarded,
    awardedTeams,
    asked('attached', 'Hồ sơ kèm theo'),
  ]),
  paper('merit-list', 'Danh sách trích ngang thành tích', 17, 'unit', [awarded, awardedTeams]),
  paper('initiative-decision', 'Quyết định công nhận sáng kiến', 12, 'unit', [
    ...issued,
    askedOf('initiatives', 'Sáng kiến', ['Tên sáng kiến', { label: 'Tác giả', fills: 'person' }, office, 'Phạm vi áp dụng']),
  ]),
  paper('commendation-decision', 'Quyết định khen thưởng', 17, 'unit', [
    ...issued,
    asked('merit', 'Thành tích', 'line', 'thành tích xuất sắc trong phong trào thi đua năm 2026'),
    awarded,
    awardedTeams,
  ]),
  paper('commendation-certificate', 'Giấy khen', 17, 'unit', [asked('register', 'Số vào sổ', 'line')], { from: 'decision' }),
  paper('bonus-list', 'Danh sách ký nhận tiền thưởng', 18, 'unit', [
    asked('personAmount', 'Mức thưởng mỗi cá nhân (đồng)', 'number'),
    asked('collectiveAmount', 'Mức thưởng mỗi tập thể (đồng)', 'number'),
    askedPerson('accountant', 'Kế toán'),
  ]),
  paper('year-report', 'Báo cáo tổng kết năm', 18, 'unit', [
    ...issued,
    asked('results', 'Kết quả đạt được'),
    asked('strengths', 'Ưu điểm'),
    asked('causes', 'Nguyên nhân của hạn chế'),
    asked('lessons', 'Bài học kinh nghiệm'),
    asked('next', 'Phương hướng năm sau'),
    asked('proposals', 'Đề xuất, kiến nghị'),
  ]),
  paper('handover-minutes', 'Biên bản bàn giao', 20, 'unit', [
    ...meeting.slice(0, 4),
    askedPerson('giver', 'Bên giao'),
    askedPerson('receiver', 'Bên nhận'),
    asked('items', 'Hồ sơ, tài liệu', 'lines', 'Mỗi dòng: tên; số lượng; ghi chú.'),
  ]),
  ...recordedPapers,
];

/** The paper of a kind; undefined where no year's case makes it. */
export function casePaperOf(kind: string): CasePaper | undefined {
  return casePapers.find((one) => one.kind === kind);
}
