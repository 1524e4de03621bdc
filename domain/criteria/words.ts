import type { Phrases } from '../kernel/phrases.ts';

/** Words of score sheets and of judging a year by them. */
export const criteriaWords = {
  'criteria.sheet-not-found': { vi: 'Không tìm thấy bảng chấm điểm này.', en: 'No such score sheet.' },
  'criteria.no-paper': { vi: 'Bảng này không kèm bản quét.', en: 'No scan came with this sheet.' },
  'criteria.no-such-line': { vi: 'Bảng chấm điểm không có dòng {line}.', en: 'The sheet has no line {line}.' },
  'criteria.above-maximum': {
    vi: 'Dòng {line}: điểm phải từ 0 đến {maximum}.',
    en: 'Line {line}: points must be from 0 to {maximum}.',
  },
  'criteria.not-on-step': { vi: 'Dòng {line}: điểm cho theo bước {step}.', en: 'Line {line}: points go in steps of {step}.' },
  'criteria.full-despite-violation': {
    vi: 'Dòng {line}: đã có vi phạm được kết luận trong kỳ nên không thể cho điểm tối đa.',
    en: 'Line {line}: a violation was concluded in the period, so full points cannot be given.',
  },
  'criteria.line-not-scored': { vi: 'Dòng {line} chưa có điểm.', en: 'Line {line} has no points yet.' },
  'criteria.lines-not-scored': { vi: 'Còn {count} dòng chưa có điểm.', en: '{count} lines have no points yet.' },
  'criteria.below-pass': {
    vi: 'Tổng {total} điểm, thiếu {short} so với ngưỡng đạt {pass}.',
    en: 'Total {total}, {short} below the pass mark {pass}.',
  },
  'criteria.group-below-minimum': {
    vi: 'Nhóm {group} được {points} điểm, thiếu {short} so với mức tối thiểu {minimum}.',
    en: 'Group {group} has {points}, {short} below its minimum {minimum}.',
  },
  'criteria.knocked-out': {
    vi: 'Dòng {line} là điểm liệt và đã có vi phạm được kết luận trong kỳ.',
    en: 'Line {line} is a knock-out and a violation was concluded.',
  },
  'criteria.blocking-violation': {
    vi: 'Có người bị kỷ luật từ mức làm mất điều kiện công nhận trong kỳ.',
    en: 'A discipline of blocking severity was concluded in the period.',
  },
  'criteria.no-lines': { vi: 'Bảng chưa có tiêu chí nào.', en: 'The sheet has no line yet.' },
  'criteria.no-step': { vi: 'Bước điểm phải lớn hơn 0.', en: 'The step must be above 0.' },
  'criteria.text-missing': { vi: 'Dòng {line} chưa có nội dung.', en: 'Line {line} has no words.' },
  'criteria.group-sum': {
    vi: 'Nhóm {group}: các dòng cộng lại {lines} điểm, điểm của nhóm là {maximum}.',
    en: 'Group {group}: its lines make {lines}, the group says {maximum}.',
  },
  'criteria.minimum-above-maximum': {
    vi: 'Nhóm {group}: mức tối thiểu {minimum} phải từ 0 đến {maximum}.',
    en: 'Group {group}: the minimum {minimum} must be from 0 to {maximum}.',
  },
  'criteria.maximum-off-step': {
    vi: 'Dòng {line}: điểm tối đa phải chia hết cho bước {step}.',
    en: 'Line {line}: the maximum must be a multiple of {step}.',
  },
  'criteria.total-sum': {
    vi: 'Các nhóm cộng lại {groups} điểm, tổng của bảng là {total}.',
    en: 'The groups make {groups}, the sheet says {total}.',
  },
  'criteria.pass-above-total': {
    vi: 'Ngưỡng đạt {pass} phải lớn hơn 0 và không quá tổng {total}.',
    en: 'The pass mark {pass} must be above 0 and at most {total}.',
  },
  'criteria.cap-negative': { vi: 'Mức cộng, trừ tối đa không được âm.', en: 'Caps cannot be negative.' },
  'criteria.code-twice': { vi: 'Mã {line} bị trùng.', en: 'The code {line} stands twice.' },
  'criteria.sheet-frozen': {
    vi: 'Bảng đã ban hành thì giữ nguyên. Muốn đổi, soạn lần ban hành mới.',
    en: 'An issued sheet never changes. Draft a new edition.',
  },
  'criteria.sheet-not-in-use': { vi: 'Bảng này không ở trạng thái đang áp dụng.', en: 'This sheet is not in use.' },
  'criteria.source-missing': {
    vi: 'Chưa ghi văn bản mà bảng điểm lấy từ đó.',
    en: 'The paper the sheet comes from is not named.',
  },
  'criteria.issued-in-future': { vi: 'Ngày ban hành không được ở tương lai.', en: 'The date of issue is in the future.' },
  'criteria.sheet-not-issued-draft': { vi: 'Bảng chấm điểm chưa ban hành.', en: 'The sheet is not issued.' },
  'criteria.sheet-not-issued-retired': { vi: 'Bảng chấm điểm đã ngừng áp dụng.', en: 'The sheet is retired.' },
  'criteria.sheet-of-others': {
    vi: 'Bảng này không phải của đơn vị hoặc của cấp trên đã chọn.',
    en: 'This sheet is neither the unit’s own nor a superior’s.',
  },
  'criteria.only-issuer-drafts': {
    vi: 'Bảng chấm điểm do chuyên viên hoặc quản trị của nơi ban hành soạn.',
    en: 'A sheet is written at the body that issues it.',
  },
  'criteria.only-writers': {
    vi: 'Chỉ người soạn bảng này được sửa, ban hành hoặc ngừng áp dụng.',
    en: 'Only those who write this sheet may change it.',
  },
  'criteria.paper-missing': {
    vi: 'Nhập bảng điểm của cấp trên thì phải kèm bản quét văn bản gốc.',
    en: 'Entering a superior’s sheet needs the scan of its paper.',
  },
  'criteria.plan-not-confirmed': {
    vi: 'Chỉ soạn bảng điểm từ kế hoạch đã xác nhận.',
    en: 'A sheet is drafted from a confirmed plan only.',
  },
  'criteria.plan-without-criteria': {
    vi: 'Kế hoạch này không có tiêu chí để soạn bảng điểm.',
    en: 'This plan has no criteria to draft from.',
  },
  'criteria.detail-changed': {
    vi: 'Người khác vừa sửa chi tiết của dòng này. Xem lại rồi ghi lại.',
    en: 'Someone else changed this detail meanwhile.',
  },
  'sheet-state.draft': { vi: 'Đang soạn', en: 'Draft' },
  'sheet-state.issued': { vi: 'Đang áp dụng', en: 'In use' },
  'sheet-state.retired': { vi: 'Ngừng áp dụng', en: 'Retired' },
  'subject-type.agency': { vi: 'Cơ quan', en: 'Agency' },
  'subject-type.public-service-unit': { vi: 'Đơn vị', en: 'Public service unit' },
  'subject-type.enterprise': { vi: 'Doanh nghiệp', en: 'Enterprise' },
  'severity.reprimand': { vi: 'khiển trách', en: 'reprimand' },
  'severity.warning': { vi: 'cảnh cáo', en: 'warning' },
  'severity.pay-cut': { vi: 'hạ bậc lương', en: 'pay cut' },
  'severity.raise-delay': { vi: 'kéo dài thời hạn nâng lương', en: 'delayed pay rise' },
  'severity.removal': { vi: 'cách chức', en: 'removal from office' },
  'severity.demotion': { vi: 'giáng chức', en: 'demotion' },
  'severity.dismissal': { vi: 'buộc thôi việc', en: 'dismissal' },
} as const satisfies Phrases;
