import type { Phrases } from '../kernel/phrases.ts';

/** Words of blocs of emulation: their members, pact, joint scoring and proposals. */
export const blocsWords = {
  'blocs.not-found': { vi: 'Không tìm thấy khối, cụm thi đua này.', en: 'No such bloc.' },
  'blocs.no-such-member': { vi: 'Không tìm thấy thành viên này của khối, cụm.', en: 'No such member.' },
  'blocs.only-body': {
    vi: 'Chỉ cơ quan thành lập khối, cụm quyết định thành viên và đơn vị phụ trách.',
    en: 'Members and leads are decided by the body that made the bloc.',
  },
  'blocs.only-leader': {
    vi: 'Việc này do thủ trưởng hoặc văn thư của đơn vị khối trưởng, cụm trưởng làm.',
    en: 'This is for the head or clerk of the leading unit.',
  },
  'blocs.only-own-unit': {
    vi: 'Chỉ thủ trưởng hoặc văn thư của đơn vị ấy làm việc này cho đơn vị.',
    en: 'Only the head or clerk of that unit does this for it.',
  },
  'blocs.day-in-future': { vi: 'Ngày này chưa đến.', en: 'This day is still to come.' },
  'blocs.too-few-units': { vi: 'Khối, cụm có từ hai đơn vị trở lên.', en: 'A bloc has two units or more.' },
  'blocs.not-below': {
    vi: '{unit} không thuộc phạm vi quản lý của cơ quan thành lập khối, cụm.',
    en: '{unit} does not stand under the body that makes the bloc.',
  },
  'blocs.unit-stands-not': {
    vi: 'Ngày {day} {unit} chưa có hoặc đã thôi hoạt động.',
    en: '{unit} does not stand on {day}.',
  },
  'blocs.unit-twice': { vi: '{unit} được chọn hai lần.', en: '{unit} was chosen twice.' },
  'blocs.in-another': {
    vi: '{unit} đang ở {bloc}; mỗi đơn vị chỉ ở một khối, cụm của cùng một cơ quan. Ghi ngày rời trước.',
    en: '{unit} is in {bloc}; a unit is in one bloc of the same body at a time. Let it leave first.',
  },
  'blocs.ended': { vi: 'Khối, cụm đã giải thể ngày {day}.', en: 'The bloc ended on {day}.' },
  'blocs.before-bloc': { vi: 'Khối, cụm thành lập ngày {day}.', en: 'The bloc was made on {day}.' },
  'blocs.left-already': { vi: 'Đơn vị đã rời khối, cụm từ ngày {day}.', en: 'The unit left on {day}.' },
  'blocs.leaves-before-joining': {
    vi: 'Ngày này trước ngày tham gia ({day}).',
    en: 'This day is before the unit joined ({day}).',
  },
  'blocs.no-reason': { vi: 'Ghi lý do.', en: 'Give the reason.' },
  'blocs.lead-not-member': { vi: 'Đơn vị này không phải thành viên hiện nay.', en: 'This unit is no member today.' },
  'blocs.leads-alike': {
    vi: 'Khối phó, cụm phó phải là đơn vị khác.',
    en: 'The deputy must be another unit.',
  },
  'blocs.year-far': {
    vi: 'Chỉ phân công cho năm nay, năm trước hoặc năm sau.',
    en: 'Leads are named for this year, the last or the next.',
  },
  'blocs.pact-put': {
    vi: 'Giao ước đã đưa ký ngày {day}, không sửa được nữa.',
    en: 'The pact was put for signing on {day} and stands.',
  },
  'blocs.no-targets': { vi: 'Giao ước chưa có nội dung thi đua.', en: 'The pact has no targets yet.' },
  'blocs.no-occasion': { vi: 'Chưa ghi nơi ký giao ước.', en: 'It is not said where the pact is signed.' },
  'blocs.too-few-members': { vi: 'Khối, cụm hiện có chưa đến hai đơn vị.', en: 'The bloc has fewer than two members.' },
  'blocs.pact-not-put': { vi: 'Giao ước chưa được đưa ký.', en: 'The pact is not put for signing yet.' },
  'blocs.not-a-member': { vi: 'Đơn vị không phải thành viên hiện nay.', en: 'The unit is no member today.' },
  'blocs.signed-already': { vi: 'Đơn vị đã ký giao ước.', en: 'The unit has signed the pact.' },
  'blocs.scoring-open': {
    vi: 'Đã mở chấm điểm ngày {day}: bảng điểm và đơn vị phụ trách không đổi được nữa.',
    en: 'Scoring was opened on {day}: the sheet and the leads stand.',
  },
  'blocs.too-many-criteria': { vi: 'Bảng điểm có nhiều nhất {most} tiêu chí.', en: 'A sheet has {most} lines at most.' },
  'blocs.code-twice': { vi: 'Mã tiêu chí {code} có hai lần.', en: 'The code {code} stands twice.' },
  'blocs.no-max': { vi: 'Tiêu chí {code} chưa có điểm tối đa.', en: 'Line {code} has no maximum.' },
  'blocs.no-criteria': { vi: 'Bảng điểm chưa có tiêu chí nào.', en: 'The score sheet has no lines yet.' },
  'blocs.no-deputy': {
    vi: 'Tổ chấm gồm đơn vị trưởng và đơn vị phó, nhưng năm này chưa có đơn vị phó.',
    en: 'Leader and deputy score, but no deputy is named for the year.',
  },
  'blocs.scoring-not-open': { vi: 'Chưa mở chấm điểm.', en: 'Scoring is not open yet.' },
  'blocs.scoring-closed': { vi: 'Đã khóa chấm điểm ngày {day}.', en: 'Scoring was closed on {day}.' },
  'blocs.scoring-not-closed': { vi: 'Chưa khóa chấm điểm.', en: 'Scoring is not closed yet.' },
  'blocs.takes-no-part': { vi: 'Đơn vị không tham gia chấm điểm năm này.', en: 'The unit takes no part in this year’s scoring.' },
  'blocs.scores-itself': {
    vi: 'Đơn vị không chấm chéo chính mình.',
    en: 'A unit does not cross-score itself.',
  },
  'blocs.no-scorer': {
    vi: 'Năm này chỉ tổ chấm (đơn vị trưởng, đơn vị phó) chấm chéo.',
    en: 'This year only leader and deputy cross-score.',
  },
  'blocs.handed-in': { vi: 'Phiếu chấm đã nộp, không sửa được nữa.', en: 'The sheet was handed in and stands.' },
  'blocs.own-sheet-first': {
    vi: 'Đơn vị được chấm chưa nộp bản tự chấm.',
    en: 'The unit has not handed in its own sheet yet.',
  },
  'blocs.own-sheet-of': { vi: '{unit} chưa nộp bản tự chấm.', en: '{unit} has not handed in its own sheet yet.' },
  'blocs.no-such-line': { vi: 'Bảng điểm không có tiêu chí {code}.', en: 'The sheet has no line {code}.' },
  'blocs.points-out': { vi: 'Tiêu chí {code}: từ 0 đến {max} điểm.', en: 'Line {code}: 0 to {max} points.' },
  'blocs.lines-left': { vi: 'Phiếu chấm {unit}: còn {left} tiêu chí chưa có điểm.', en: 'Sheet of {unit}: {left} lines left.' },
  'blocs.nothing-scored': {
    vi: 'Chưa có phiếu chấm chéo nào được nộp.',
    en: 'No sheet of another was handed in yet.',
  },
  'blocs.owes-own': {
    vi: '{unit} chưa nộp bản tự chấm. Nếu vẫn khóa, ghi lý do.',
    en: '{unit} has not handed in its own sheet. To close all the same, give the reason.',
  },
  'blocs.owes-cross': {
    vi: '{unit} chưa nộp đủ phiếu chấm chéo. Nếu vẫn khóa, ghi lý do.',
    en: '{unit} has not handed in its sheets of others. To close all the same, give the reason.',
  },
  'blocs.before-closing': { vi: 'Đã khóa chấm điểm ngày {day}; hội nghị họp từ ngày ấy.', en: 'Scoring was closed on {day}.' },
  'blocs.ends-first': { vi: 'Giờ kết thúc phải sau giờ bắt đầu.', en: 'It must end after it begins.' },
  'blocs.nobody-present': { vi: 'Chưa ghi đơn vị nào có mặt.', en: 'No unit is said to be present.' },
  'blocs.present-not-member': {
    vi: 'Có đơn vị không phải thành viên trong danh sách có mặt.',
    en: 'Somebody said to be present is no member.',
  },
  'blocs.no-awards': { vi: 'Chưa có hình thức nào được suy tôn.', en: 'Nothing is proposed for yet.' },
  'blocs.no-votes': { vi: '{form}: chưa ghi phiếu của đơn vị nào.', en: '{form}: no unit has votes yet.' },
  'blocs.voted-not-taker': {
    vi: 'Đơn vị này không có kết quả chấm điểm của năm, hoặc được ghi hai lần.',
    en: 'This unit has no result of the year, or stands twice.',
  },
  'blocs.more-than-present': {
    vi: 'Nhiều hơn số đơn vị có mặt ({present}).',
    en: 'More than the units present ({present}).',
  },
  'blocs.too-many-votes': {
    vi: '{form}: tổng số đồng ý nhiều hơn {most} (mỗi đơn vị có mặt một phiếu cho mỗi suất).',
    en: '{form}: more than {most} votes (one of each unit present for each place).',
  },
  'blocs.no-meeting': { vi: 'Chưa ghi hội nghị suy tôn.', en: 'The meeting is not recorded yet.' },
  'blocs.tied': {
    vi: '{form}: {units} bằng phiếu và bằng điểm ở suất cuối; biểu quyết lại giữa các đơn vị này.',
    en: '{form}: {units} are equal in votes and points at the last place; vote on them again.',
  },
  'blocs.concluded': { vi: 'Kết quả suy tôn đã chốt ngày {day}.', en: 'The proposals were concluded on {day}.' },
  'blocs.no-decision-scan': {
    vi: 'Chưa có bản quét quyết định thành lập.',
    en: 'There is no scan of the decision yet.',
  },
  'bloc-kind.bloc': { vi: 'Khối', en: 'Bloc' },
  'bloc-kind.cluster': { vi: 'Cụm', en: 'Cluster' },
  'blocs.told-established': {
    vi: 'Đơn vị được xếp vào {bloc}',
    en: 'Your unit was put into {bloc}',
  },
  'blocs.told-leads': {
    vi: 'Đơn vị được giao phụ trách {bloc} năm {year}',
    en: 'Your unit leads {bloc} in {year}',
  },
  'blocs.told-pact': {
    vi: 'Giao ước thi đua năm {year} của {bloc} chờ Thủ trưởng ký',
    en: 'The pact of {bloc} for {year} waits for the head’s signature',
  },
  'blocs.told-scoring': {
    vi: '{bloc} mở chấm điểm năm {year}: tự chấm trước, rồi chấm chéo',
    en: '{bloc} opened its scoring of {year}: your own sheet first, then the others',
  },
  'blocs.told-closed': {
    vi: '{bloc} đã khóa chấm điểm năm {year}, có kết quả xếp thứ',
    en: '{bloc} closed its scoring of {year}; the ranking is there',
  },
  'blocs.told-concluded': {
    vi: '{bloc} đã chốt kết quả suy tôn năm {year}',
    en: '{bloc} concluded its proposals of {year}',
  },
} as const satisfies Phrases;
