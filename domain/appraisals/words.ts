import type { Phrases } from '../kernel/phrases.ts';
import { panelWords } from './panelWords.ts';

/** Words of appraising what a unit has submitted. */
export const appraisalsWords = {
  ...panelWords,
  'appraisals.not-found': { vi: 'Không tìm thấy bản thẩm định này.', en: 'No such appraisal.' },
  'appraisals.only-recogniser': {
    vi: 'Chỉ chuyên viên thẩm định của nơi công nhận được làm việc này.',
    en: 'Only a reviewer of the recognising body may do this.',
  },
  'appraisals.already-finished': {
    vi: 'Đã kết thúc thẩm định; điểm và biên bản giữ nguyên.',
    en: 'The appraisal is finished and does not change.',
  },
  'appraisals.not-submitted': {
    vi: 'Đơn vị chưa nộp, hoặc hồ sơ đang được trả lại để bổ sung.',
    en: 'The unit has not submitted, or it was returned.',
  },
  'appraisals.line-twice': { vi: 'Dòng {line} gửi hai lần trong một lượt.', en: 'Line {line} was sent twice at once.' },
  'appraisals.line-changed': {
    vi: 'Dòng {line}: đồng nghiệp vừa đổi thành {theirs}, anh chị nhập {yours}. Hãy chọn giữ điểm nào.',
    en: 'Line {line}: a colleague has just changed it to {theirs}, you typed {yours}. Choose which to keep.',
  },
  'appraisals.inspection-in-future': { vi: 'Ngày kiểm tra chưa tới.', en: 'The day of the inspection is still to come.' },
  'appraisals.decision-after-inspection': {
    vi: 'Quyết định thành lập đoàn phải ban hành trước hoặc trong ngày kiểm tra.',
    en: 'The decision that sends the team comes before the inspection.',
  },
  'appraisals.ends-before-it-begins': { vi: 'Giờ kết thúc phải sau giờ bắt đầu.', en: 'It must end after it begins.' },
  'appraisals.not-late': { vi: 'Hồ sơ nộp đúng hạn, không phải xét việc nộp trễ.', en: 'It was submitted in time.' },
  'appraisals.lateness-open': {
    vi: 'Hồ sơ nộp trễ: chưa quyết định nhận hay không nhận.',
    en: 'It came late: decide whether to take it.',
  },
  'appraisals.late-not-taken': {
    vi: 'Hồ sơ nộp trễ và không được nhận.',
    en: 'It came late and was not taken.',
  },
  'appraisals.lines-left': {
    vi: 'Còn {count} dòng chưa có điểm thẩm định, bắt đầu từ dòng {first}.',
    en: '{count} lines are not appraised, from line {first} on.',
  },
  'appraisals.note-missing': {
    vi: 'Dòng {line}: điểm lệch so với tự chấm nên phải ghi lý do.',
    en: 'Line {line}: the gap to the self score calls for a note.',
  },
  'appraisals.not-inspected': { vi: 'Chưa ghi biên bản kiểm tra.', en: 'The inspection has not been recorded.' },
  'appraisal.waiting': { vi: 'Chờ thẩm định', en: 'Waiting' },
  'appraisal.draft': { vi: 'Đang thẩm định', en: 'Under way' },
  'appraisal.finished': { vi: 'Đã thẩm định', en: 'Finished' },
  'appraisal.returned': { vi: 'Đã trả lại, chờ bổ sung', en: 'Returned' },
  'layer.appraisal': { vi: 'Thẩm định', en: 'Appraised' },
  'lateness.accepted': { vi: 'Nhận hồ sơ nộp trễ', en: 'Late submission taken' },
  'lateness.refused': { vi: 'Không nhận hồ sơ nộp trễ', en: 'Late submission not taken' },
  'appraisals.notice.finished': {
    vi: 'Đã có kết quả thẩm định năm {year}: {total} điểm.',
    en: 'The appraisal of {year} is finished: {total} points.',
  },
} as const satisfies Phrases;
