import type { CasePaper, PaperField, PaperSide } from './casePaper.ts';
import {
  asked,
  awarded,
  awardedTeams,
  bases,
  conclusion,
  day,
  duties,
  meeting,
  members,
  number,
  opinions,
} from './paperFields.ts';

const paper = (kind: string, title: string, step: number, side: PaperSide, fields: readonly PaperField[]): CasePaper => ({
  kind,
  title,
  step,
  side,
  fields,
});

const issued = [number, day, bases];
const votes = 'Mỗi dòng một nội dung: nội dung; số tán thành; số không tán thành; số không có ý kiến.';
const cases =
  'Mỗi dòng một trường hợp: tên; chức vụ, đơn vị; danh hiệu, hình thức; số phiếu đồng ý; số phiếu không đồng ý; có hoặc không đề nghị.';
/** What a body's minutes on titles or commendations say. */
const reviewed = [
  number,
  ...meeting,
  asked('share', 'Tỷ lệ phải đạt (%)', 'number'),
  asked('source', 'Tỷ lệ quy định tại', 'line'),
  asked('cases', 'Trường hợp được xét', 'lines', cases),
  opinions,
];

/** The papers of a year that are made from its case, in the order of the year (giấy tờ của hồ sơ). */
export const casePapers: readonly CasePaper[] = [
  paper('board-decision', 'Quyết định thành lập Ban Vận động', 2, 'unit', [...issued, duties]),
  paper('plan', 'Kế hoạch', 3, 'unit', [bases, asked('purposes', 'Mục đích khác'), asked('targets', 'Chỉ tiêu của năm')]),
  paper('conference-minutes', 'Biên bản hội nghị cán bộ, công chức, viên chức', 5, 'unit', [
    number,
    ...meeting,
    asked('reports', 'Báo cáo đã nghe'),
    opinions,
    asked('guidance', 'Ý kiến chỉ đạo của cấp trên', 'text'),
    asked('votes', 'Biểu quyết', 'lines', votes),
    conclusion,
  ]),
  paper('conference-resolution', 'Nghị quyết hội nghị cán bộ, công chức, viên chức', 5, 'unit', [
    ...issued,
    asked('points', 'Nội dung quyết nghị', 'lines', 'Mỗi dòng một điều.'),
    asked('agree', 'Số người tán thành', 'number'),
    asked('present', 'Số người có mặt', 'number'),
  ]),
  paper('emulation-pact', 'Giao ước thi đua', 5, 'unit', [
    asked('signedOn', 'Ngày ký', 'day'),
    asked('occasion', 'Ký tại', 'line'),
    asked('parties', 'Các bên ký', 'lines', 'Mỗi dòng một bên: tên tập thể; người đại diện; chức vụ.'),
    asked('contents', 'Nội dung thi đua', 'lines', 'Mỗi dòng một nội dung.'),
  ]),
  paper('team-pledge-form', 'Bản đăng ký thi đua của tập thể', 6, 'unit', [
    asked('team', 'Tên tập thể', 'line'),
    asked('members', 'Số người', 'number'),
    asked('titles', 'Danh hiệu, hình thức đăng ký', 'lines', 'Mỗi dòng một danh hiệu.'),
    asked('targets', 'Chỉ tiêu đăng ký', 'lines', 'Mỗi dòng: nội dung; mức đăng ký.'),
    asked('teamHead', 'Người đứng đầu tập thể', 'line', 'Họ và tên; chức vụ'),
    asked('signedOn', 'Ngày ký', 'day'),
  ]),
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
    asked('lessons', 'Bài học kinh nghiệm'),
    asked('next', 'Nhiệm vụ 6 tháng cuối năm'),
  ]),
  paper('self-review-form', 'Phiếu tự đánh giá cá nhân (để điền)', 12, 'unit', []),
  paper('unit-merit-report', 'Báo cáo thành tích của tập thể', 14, 'unit', [
    number,
    day,
    asked('situation', 'Đặc điểm, tình hình'),
    asked('duties', 'Chức năng, nhiệm vụ'),
    asked('merits', 'Thành tích đạt được'),
  ]),
  paper('person-merit-report', 'Báo cáo thành tích của cá nhân', 17, 'unit', [
    asked('person', 'Người báo cáo', 'line', 'Họ và tên; chức vụ, đơn vị'),
    day,
    asked('award', 'Đề nghị', 'line', 'tặng danh hiệu “Chiến sĩ thi đua cơ sở”'),
    asked('duties', 'Nhiệm vụ được giao'),
    asked('merits', 'Thành tích đạt được'),
    asked('initiatives', 'Sáng kiến', 'lines', 'Mỗi dòng: tên sáng kiến; quyết định công nhận.'),
    asked('grade', 'Mức độ hoàn thành nhiệm vụ', 'line', 'Hoàn thành xuất sắc nhiệm vụ'),
  ]),
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
    asked('cases', 'Trường hợp bỏ phiếu', 'lines', 'Mỗi dòng: tên; chức vụ, đơn vị; danh hiệu, hình thức.'),
    asked('guidance', 'Hướng dẫn bỏ phiếu'),
  ]),
  paper('counting-team-decision', 'Quyết định thành lập tổ kiểm phiếu', 17, 'receiver', [...issued, members, duties]),
  paper('counting-minutes', 'Biên bản kiểm phiếu', 17, 'unit', [
    number,
    asked('matter', 'Bỏ phiếu về', 'line'),
    ...meeting,
    asked('team', 'Tổ kiểm phiếu', 'lines', 'Mỗi dòng: họ và tên; chức vụ. Tổ trưởng ghi trước.'),
    asked('issued', 'Số phiếu phát ra', 'number'),
    asked('collected', 'Số phiếu thu về', 'number'),
    asked('invalid', 'Số phiếu không hợp lệ', 'number'),
    asked('cases', 'Kết quả', 'lines', 'Mỗi dòng: tên; danh hiệu, hình thức; số đồng ý; số không đồng ý.'),
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
    asked('initiatives', 'Sáng kiến', 'lines', 'Mỗi dòng: tên sáng kiến; tác giả; chức vụ, đơn vị; phạm vi áp dụng.'),
  ]),
  paper('commendation-decision', 'Quyết định khen thưởng', 17, 'unit', [
    ...issued,
    asked('merit', 'Thành tích', 'line', 'thành tích xuất sắc trong phong trào thi đua năm 2026'),
    awarded,
    awardedTeams,
  ]),
  paper('commendation-certificate', 'Giấy khen', 17, 'unit', [
    asked('name', 'Người, tập thể được tặng', 'line', 'Như trong quyết định khen thưởng; để trống là trường hợp đầu tiên.'),
    asked('register', 'Số vào sổ', 'line'),
  ]),
  paper('bonus-list', 'Danh sách ký nhận tiền thưởng', 18, 'unit', [
    asked('personAmount', 'Mức thưởng mỗi cá nhân (đồng)', 'number'),
    asked('collectiveAmount', 'Mức thưởng mỗi tập thể (đồng)', 'number'),
    asked('accountant', 'Kế toán', 'line', 'Họ và tên; chức vụ'),
  ]),
  paper('year-report', 'Báo cáo tổng kết năm', 18, 'unit', [
    ...issued,
    asked('results', 'Kết quả đạt được'),
    asked('lessons', 'Bài học kinh nghiệm'),
    asked('next', 'Phương hướng năm sau'),
    asked('proposals', 'Đề xuất, kiến nghị'),
  ]),
  paper('handover-minutes', 'Biên bản bàn giao', 20, 'unit', [
    ...meeting.slice(0, 4),
    asked('giver', 'Bên giao', 'line', 'Họ và tên; chức vụ'),
    asked('receiver', 'Bên nhận', 'line', 'Họ và tên; chức vụ'),
    asked('items', 'Hồ sơ, tài liệu', 'lines', 'Mỗi dòng: tên; số lượng; ghi chú.'),
  ]),
];

/** The paper of a kind; undefined where no year's case makes it. */
export function casePaperOf(kind: string): CasePaper | undefined {
  return casePapers.find((one) => one.kind === kind);
}
