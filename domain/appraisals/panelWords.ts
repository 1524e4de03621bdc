import type { Phrases } from '../kernel/phrases.ts';

/** Words of independent reviewers over one file. */
export const panelWords = {
  'appraisals.no-panel': { vi: 'Hồ sơ này không do tổ thẩm định độc lập chấm.', en: 'No panel appraises this file.' },
  'appraisals.panel-appraises': {
    vi: 'Hồ sơ do tổ thẩm định chấm độc lập; điểm chung lấy từ phiếu của các thành viên.',
    en: 'A panel appraises this file; the common points come from its reviewers’ sheets.',
  },
  'appraisals.panel-under-way': {
    vi: 'Tổ thẩm định chưa có điểm chung.',
    en: 'The panel has no common points yet.',
  },
  'appraisals.panel-exists': { vi: 'Hồ sơ của {unit} đã có tổ thẩm định.', en: 'The file of {unit} has a panel already.' },
  'appraisals.scored-alone': {
    vi: 'Hồ sơ của {unit} đã có người chấm một mình; không lập tổ chấm độc lập nữa.',
    en: 'Somebody has begun to score the file of {unit} alone; it can have no panel.',
  },
  'appraisals.panel-too-small': { vi: 'Tổ thẩm định cần ít nhất hai thành viên.', en: 'A panel needs two reviewers at least.' },
  'appraisals.panel-day-past': { vi: 'Ngày {day} đã qua.', en: '{day} has passed.' },
  'appraisals.several-bodies': {
    vi: 'Các hồ sơ này thuộc nhiều nơi công nhận; lập tổ riêng cho từng nơi.',
    en: 'These files belong to several bodies; set up a panel for each.',
  },
  'appraisals.not-a-reviewer': {
    vi: '{name} không phải chuyên viên thẩm định của nơi công nhận hồ sơ của {unit}.',
    en: '{name} is no reviewer of the body that recognises {unit}.',
  },
  'appraisals.tied-works-there': {
    vi: '{name} làm việc tại {unit} nên không thẩm định hồ sơ của đơn vị này.',
    en: '{name} works at {unit} and does not appraise its file.',
  },
  'appraisals.tied-sits-there': {
    vi: '{name} có vai trong {unit} nên không thẩm định hồ sơ của đơn vị này.',
    en: '{name} has a seat in {unit} and does not appraise its file.',
  },
  'appraisals.tied-heads-above': {
    vi: '{name} đứng đầu cấp trực tiếp trên {unit} nên không thẩm định hồ sơ của đơn vị này.',
    en: '{name} heads a unit above {unit} and does not appraise its file.',
  },
  'appraisals.tied-declared': {
    vi: '{name} đã tự khai có liên quan với {unit}.',
    en: '{name} has said to be tied to {unit}.',
  },
  'appraisals.on-panel-already': { vi: '{name} đã có tên trong tổ.', en: '{name} was named already.' },
  'appraisals.not-on-panel': { vi: 'Anh chị không ở trong tổ thẩm định hồ sơ này.', en: 'You are not on this panel.' },
  'appraisals.only-panel-head': { vi: 'Việc này do tổ trưởng tổ thẩm định làm.', en: 'Only the head of the panel does this.' },
  'appraisals.panel-concluded': {
    vi: 'Tổ đã có điểm chung, không thay tổ trưởng nữa.',
    en: 'The panel is done; its head is not replaced any more.',
  },
  'appraisals.head-already': { vi: '{name} đang là tổ trưởng.', en: '{name} heads the panel already.' },
  'appraisals.head-not-in': {
    vi: 'Tổ trưởng nộp phiếu chấm của mình trước, rồi mới điều hành tổ.',
    en: 'The head hands in their own sheet before leading the panel.',
  },
  'appraisals.sheet-is-in': {
    vi: 'Phiếu chấm đã nộp, không sửa nữa. Tổ trưởng mở lại được khi có lý do.',
    en: 'The sheet is in and does not change. The head may reopen it with a reason.',
  },
  'appraisals.sheet-not-in': { vi: 'Thành viên này chưa nộp phiếu chấm.', en: 'This reviewer’s sheet is not in.' },
  'appraisals.panel-opened': {
    vi: 'Tổ đã mở phiếu chấm; phiếu và thành viên giữ nguyên.',
    en: 'The sheets have been opened; they and the reviewers stay as they are.',
  },
  'appraisals.panel-day-not-past': {
    vi: 'Chưa đủ phiếu và chưa qua hạn nộp {day}.',
    en: 'Not all sheets are in, and the day, {day}, has not passed.',
  },
  'appraisals.nobody-in': { vi: 'Chưa thành viên nào nộp phiếu chấm.', en: 'No sheet is in.' },
  'appraisals.nothing-to-settle': { vi: 'Không có dòng nào chờ tổ trưởng chốt điểm.', en: 'No line waits for the head.' },
  'appraisals.point-missing': { vi: 'Dòng {line}: chưa chốt điểm.', en: 'Line {line}: set its points.' },
  'appraisals.line-agreed': {
    vi: 'Dòng {line}: các thành viên chấm như nhau, điểm giữ nguyên.',
    en: 'Line {line}: the reviewers agree; its points stand.',
  },
  'appraisals.outside-the-range': {
    vi: 'Dòng {line}: điểm chốt phải từ {least} đến {most}, trong khoảng các thành viên đã chấm.',
    en: 'Line {line}: from {least} to {most}, within what the reviewers gave.',
  },
  'appraisals.nothing-to-explain': { vi: 'Không có dòng nào phải giải trình.', en: 'There is nothing to explain.' },
  'appraisals.only-clerk-or-head-explains': {
    vi: 'Văn thư hoặc thủ trưởng đơn vị gửi giải trình.',
    en: 'The unit’s clerk or head sends the explanation.',
  },
  'appraisals.explained-already': {
    vi: 'Đơn vị đã gửi giải trình; mỗi hồ sơ giải trình một lần.',
    en: 'The unit has explained; there is one explanation only.',
  },
  'appraisals.explanation-late': {
    vi: 'Giải trình đến ngày {arrived}, sau hạn {day}, nên không nhận.',
    en: 'It arrived on {arrived}, after {day}, and is not taken.',
  },
  'appraisals.arrives-in-future': { vi: 'Ngày đến chưa tới.', en: 'The day of arrival is still to come.' },
  'appraisals.arrived-before-asked': {
    vi: 'Giải trình không thể đến trước ngày yêu cầu {day}.',
    en: 'It cannot arrive before it was asked for on {day}.',
  },
  'appraisals.explanation-empty': { vi: 'Ghi giải trình ở ít nhất một dòng.', en: 'Explain one line at least.' },
  'appraisals.looked-again': {
    vi: 'Tổ đã xem lại và có điểm chung; giải trình không nhận nữa.',
    en: 'The second look is done; no explanation is taken.',
  },
  'appraisals.line-not-opened': {
    vi: 'Dòng {line} không vượt mức lệch nên không giải trình, không xem lại.',
    en: 'Line {line} is within the limits and is not looked at again.',
  },
  'appraisals.explanation-awaited': {
    vi: 'Đơn vị còn giải trình đến hết ngày {day}.',
    en: 'The unit may explain until the end of {day}.',
  },
  'appraisals.no-second-look': { vi: 'Không có dòng nào chờ xem lại.', en: 'Nothing waits for a second look.' },
  'appraisals.look-missing': { vi: 'Dòng {line}: chưa xem lại.', en: 'Line {line}: look at it once more.' },
  'appraisals.why-missing': {
    vi: 'Dòng {line}: ghi lý do, kể cả khi giữ nguyên điểm.',
    en: 'Line {line}: give the reason, also where the points stay.',
  },
  'appraisals.common-point': {
    vi: 'Điểm chung của tổ thẩm định: {rule}, {count} phiếu chấm.',
    en: 'Common points of the panel: {rule}, {count} sheets.',
  },
  'panel-rule.mean': { vi: 'Trung bình cộng', en: 'Mean' },
  'panel-rule.median': { vi: 'Trung vị', en: 'Median' },
  'panel-rule.lead': { vi: 'Tổ trưởng chốt sau thảo luận', en: 'Set by the head after discussion' },
  'panel-rounding.nearest': {
    vi: 'Làm tròn về bước điểm gần nhất, nửa bước làm tròn lên',
    en: 'To the nearest step, half a step up',
  },
  'panel-rounding.down': { vi: 'Làm tròn xuống bước điểm dưới', en: 'Down to the step below' },
  'panel-stage.scoring': { vi: 'Chấm độc lập', en: 'Scoring' },
  'panel-stage.combining': { vi: 'Chờ chốt điểm', en: 'Settling' },
  'panel-stage.explaining': { vi: 'Chờ đơn vị giải trình', en: 'Waiting for the unit' },
  'panel-stage.second-look': { vi: 'Chờ xem lại', en: 'Second look' },
  'panel-stage.concluded': { vi: 'Đã có điểm chung', en: 'Concluded' },
  'appraisals.notice.panel-named': {
    vi: 'Anh chị chấm độc lập hồ sơ năm {year} của {unit}, nộp phiếu đến hết ngày {day}.',
    en: 'You score the file of {unit}, {year}, by yourself; hand in until the end of {day}.',
  },
  'appraisals.notice.panel-head': {
    vi: 'Anh chị là tổ trưởng tổ thẩm định hồ sơ năm {year} của {unit}; hạn nộp phiếu chấm {day}.',
    en: 'You head the panel over the file of {unit}, {year}; sheets are due on {day}.',
  },
  'appraisals.notice.panel-head-changed': {
    vi: 'Tổ thẩm định hồ sơ năm {year} của {unit} có tổ trưởng mới.',
    en: 'The panel over the file of {unit}, {year}, has a new head.',
  },
  'appraisals.notice.panel-day-moved': {
    vi: 'Hạn nộp phiếu chấm hồ sơ năm {year} của {unit} dời đến hết ngày {day}.',
    en: 'Sheets over the file of {unit}, {year}, are now due on {day}.',
  },
  'appraisals.notice.sheet-reopened': {
    vi: 'Tổ trưởng mở lại một phiếu chấm hồ sơ năm {year} của {unit}; lý do ghi ở trang của tổ.',
    en: 'The head reopened a sheet over the file of {unit}, {year}; the reason is on the panel’s page.',
  },
  'appraisals.notice.file-returned': {
    vi: 'Hồ sơ năm {year} của {unit} được trả lại để bổ sung; phiếu chấm phải nộp lại sau khi đơn vị nộp lại.',
    en: 'The file of {unit}, {year}, was returned; sheets are handed in again once it is back.',
  },
  'appraisals.notice.reviewer-stepped-out': {
    vi: 'Một thành viên tổ thẩm định hồ sơ năm {year} của {unit} tự khai có liên quan và đã thôi chấm.',
    en: 'A reviewer of the file of {unit}, {year}, said to be tied to it and is out.',
  },
  'appraisals.notice.panel-opened': {
    vi: 'Đã mở phiếu chấm hồ sơ năm {year} của {unit}: {counted} phiếu.',
    en: 'The sheets over the file of {unit}, {year}, are open: {counted}.',
  },
  'appraisals.notice.explain': {
    vi: 'Thẩm định năm {year} lệch quá mức ở {count} dòng; đơn vị giải trình một lần, đến hết ngày {day}.',
    en: 'The appraisal of {year} is above the limits at {count} lines; explain once, until the end of {day}.',
  },
  'appraisals.notice.explained': {
    vi: '{unit} đã giải trình hồ sơ năm {year}; các dòng chờ xem lại.',
    en: '{unit} has explained its file of {year}; the lines wait for a second look.',
  },
  'appraisals.notice.panel-concluded': {
    vi: 'Tổ thẩm định đã có điểm chung hồ sơ năm {year} của {unit}; {count} dòng thay đổi sau giải trình.',
    en: 'The panel over the file of {unit}, {year}, is done; {count} points changed.',
  },
} as const satisfies Phrases;
