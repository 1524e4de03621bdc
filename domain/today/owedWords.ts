import type { Phrases } from '../kernel/phrases.ts';

/** Words of what is owed in a year: to whoever owes it, and on the list of whoever keeps the file. */
export const owedWords = {
  'today.sign-team-pledge': {
    vi: 'Ký bản đăng ký thi đua của tổ, phòng năm {year}',
    en: "Sign your team's registration of {year}",
  },
  'today.sign-team-pledge.why': {
    vi: 'Người đứng đầu tổ, phòng ký thay mặt tập thể. Không ô nào được đánh dấu sẵn.',
    en: 'The head of the team signs for it. Nothing is ticked for you.',
  },
  'missing.sign-team-pledge': {
    vi: 'Bản đăng ký thi đua của tập thể: còn {count}/{total} tổ, phòng chưa ký',
    en: 'Teams’ registrations: {count} of {total} not signed',
  },
  'today.amend-team-pledge': {
    vi: 'Bổ sung bản đăng ký của tổ, phòng bị trả lại',
    en: 'Amend the returned registration of your team',
  },
  'today.amend-team-pledge.why': {
    vi: 'Lý do trả lại nằm ngay trên bản đăng ký.',
    en: 'The reason stands on the registration itself.',
  },
  'missing.amend-team-pledge': {
    vi: 'Bản đăng ký của tập thể bị trả lại, chưa gửi lại: {count} tổ, phòng',
    en: 'Teams’ registrations returned and not sent again: {count}',
  },
  'today.accept-team-pledges': {
    vi: '{count} bản đăng ký của tổ, phòng chờ tiếp nhận',
    en: '{count} teams’ registrations wait to be taken in',
  },
  'today.accept-team-pledges.why': {
    vi: 'Tiếp nhận, hoặc trả lại kèm lý do.',
    en: 'Take them in, or return them with a reason.',
  },
  'missing.accept-team-pledges': {
    vi: 'Tiếp nhận bản đăng ký của tập thể: {count} tổ, phòng đã ký',
    en: 'Teams’ registrations signed and not taken in: {count}',
  },
  'missing.prepare-conference': { vi: '{name}: chưa tổ chức', en: '{name}: not held' },
  'missing.record-conference': { vi: '{name}: chưa ghi diễn biến, chưa có biên bản', en: '{name}: no minutes yet' },
  'missing.sign-conference': { vi: '{name}: biên bản chưa ký', en: '{name}: minutes not signed' },
  'today.tick-routine': { vi: 'Việc định kỳ: {what}', en: 'Routine: {what}' },
  'missing.missed-routine': {
    vi: 'Việc định kỳ: {what}, {missed} kỳ chưa ghi',
    en: 'Routine: {what}, {missed} rounds not recorded',
  },
  'today.close-drive': { vi: 'Tổng kết đợt thi đua «{name}»', en: 'Close the drive “{name}”' },
  'today.close-drive.why': {
    vi: 'Đợt đã hết ngày; số liệu đã cộng sẵn, chỉ cần ghi nhận xét.',
    en: 'Its days are over; the figures are there, a remark is wanted.',
  },
  'missing.close-drive': { vi: 'Đợt thi đua «{name}» chưa tổng kết', en: 'The drive “{name}” is not closed' },
  'today.write-half-year': { vi: 'Lập báo cáo sơ kết 6 tháng năm {year}', en: 'Write the half-year report of {year}' },
  'today.write-half-year.why': {
    vi: 'Số liệu và so sánh với năm trước đã tính sẵn; cần ghi nguyên nhân, bài học và đưa ra họp.',
    en: 'Figures are computed; causes and lessons are yours, and a meeting approves it.',
  },
  'missing.write-half-year': { vi: 'Báo cáo sơ kết 6 tháng chưa được thông qua', en: 'The half-year report is not approved' },
  'today.answer-evidence': {
    vi: '{count} minh chứng dùng lại, cần xác nhận còn chứng minh cho năm nay',
    en: '{count} pieces of evidence used again need an answer',
  },
  'today.answer-evidence.why': {
    vi: 'Tệp đã dùng năm trước, hoặc ngày không thuộc năm nay. Xác nhận, hoặc bỏ.',
    en: 'The file served an earlier year, or its day is outside. Confirm it, or remove it.',
  },
  'missing.answer-evidence': {
    vi: 'Minh chứng dùng lại chưa xác nhận: {count}',
    en: 'Evidence used again, not answered: {count}',
  },
  'today.mark-pictures': { vi: '{count} ảnh chưa xem có nhận ra học sinh hay không', en: '{count} pictures are not marked yet' },
  'today.mark-pictures.why': {
    vi: 'Ảnh chưa đánh dấu thì không ra khỏi đơn vị, cấp trên không xem được.',
    en: 'Unmarked pictures never leave the unit; the superior does not see them.',
  },
  'missing.mark-pictures': { vi: 'Ảnh minh chứng chưa đánh dấu: {count}', en: 'Pictures not marked: {count}' },
  'today.amend-initiative': { vi: 'Bổ sung sáng kiến được trả lại ({count})', en: 'Amend returned initiatives ({count})' },
  'today.amend-initiative.why': { vi: 'Lý do trả lại nằm trên sáng kiến.', en: 'The reason stands on the initiative.' },
  'missing.amend-initiative': {
    vi: 'Sáng kiến được trả lại, chờ bổ sung: {count}',
    en: 'Initiatives returned to their authors: {count}',
  },
  'today.judge-initiatives': {
    vi: 'Xét và quyết định {count} sáng kiến',
    en: '{count} initiatives to judge and decide on',
  },
  'today.judge-initiatives.why': {
    vi: 'Đưa ra phiên họp của Hội đồng sáng kiến; Hội đồng xét xong thì ra quyết định.',
    en: 'Bring them before the council; once it has met, decide.',
  },
  'missing.judge-initiatives': {
    vi: 'Sáng kiến chờ Hội đồng xét, chờ quyết định: {count}',
    en: 'Initiatives waiting for the council or a decision: {count}',
  },
  'today.set-up-council': {
    vi: 'Lập Hội đồng sáng kiến: {count} sáng kiến đang chờ',
    en: 'Set up the council: {count} initiatives wait',
  },
  'today.set-up-council.why': { vi: 'Chưa có Hội đồng thì chưa xét được.', en: 'Without a council nothing is judged.' },
  'missing.set-up-council': {
    vi: 'Chưa lập Hội đồng sáng kiến, {count} sáng kiến đang chờ',
    en: 'No council of initiatives yet, {count} wait',
  },
  'today.open-round': { vi: 'Mở đợt đánh giá, xếp loại năm {year}', en: 'Open the evaluation of {year}' },
  'today.open-round.why': {
    vi: 'Xếp loại và danh hiệu cá nhân phải xong trước khi đơn vị tự chấm.',
    en: 'Grades and titles come before the unit scores itself.',
  },
  'missing.open-round': { vi: 'Chưa mở đợt đánh giá, xếp loại cá nhân', en: 'The evaluation of people is not opened' },
  'missing.evaluate-self': {
    vi: 'Phiếu tự đánh giá: còn {count}/{base} người chưa gửi',
    en: 'Self-evaluations: {count} of {base} not sent',
  },
  'today.remark-team': { vi: 'Ghi nhận xét của tập thể {name}: còn {count} người', en: 'Remarks of {name}: {count} left' },
  'today.remark-team.why': {
    vi: 'Đã có phiếu tự đánh giá; ghi nhận xét và mức tập thể đề nghị.',
    en: 'Their sheets are in; write the remark and the proposed grade.',
  },
  'missing.remarks': { vi: 'Nhận xét của tập thể: còn {count}/{base} người', en: 'Teams’ remarks: {count} of {base} left' },
  'today.propose-grades': { vi: 'Đề nghị mức xếp loại: còn {count} người', en: 'Propose grades: {count} left' },
  'today.propose-grades.why': {
    vi: 'Đã có phiếu tự đánh giá và nhận xét của tập thể.',
    en: 'Sheets and remarks are in.',
  },
  'missing.propose-grades': {
    vi: 'Thủ trưởng đề nghị mức xếp loại: còn {count}/{base} người',
    en: 'Head’s proposals: {count} of {base} left',
  },
  'today.hold-sitting': { vi: 'Họp xét xếp loại, danh hiệu: còn {count} người', en: 'Council sitting: {count} left' },
  'today.hold-sitting.why': {
    vi: 'Ghi kết quả từng người và phiếu bầu danh hiệu theo quy định của đợt.',
    en: 'Results and votes for titles, by the rules of the round.',
  },
  'missing.hold-sitting': { vi: 'Họp xét xếp loại: còn {count}/{base} người', en: 'Council sitting: {count} of {base} left' },
  'missing.decide-grades': { vi: 'Quyết định mức xếp loại {base} người', en: 'Decision on the grades of {base}' },
  'missing.decide-titles': { vi: 'Quyết định công nhận danh hiệu thi đua', en: 'Decision on the titles' },
  'missing.since': { vi: 'từ ngày {day}', en: 'since {day}' },
  'missing.more': { vi: '… và {count} việc khác, xem trang «Còn thiếu gì».', en: '… and {count} more, see “What is missing”.' },
  'wait.team-head': { vi: 'Tổ trưởng, trưởng phòng', en: 'Heads of teams' },
  'wait.routine-keeper': { vi: 'Người phụ trách', en: 'Whoever sees to it' },
  'wait.authors': { vi: 'Tác giả sáng kiến', en: 'Authors' },
  'wait.initiative-council': { vi: 'Hội đồng sáng kiến', en: 'Council of initiatives' },
  'wait.council': { vi: 'Hội đồng thi đua hoặc thư ký Hội đồng', en: 'Council or its secretary' },
} as const satisfies Phrases;
