import type { Phrases } from '../kernel/phrases.ts';

/** Words of what follows the choice: posting, petitions, decision, register, bonus, cancellation. */
export const awardWords = {
  'commendation.past-before-merits': {
    vi: 'Quyết định không thể ký trước khi thành tích bắt đầu ({day}).',
    en: 'The decision cannot be from before the achievement began ({day}).',
  },
  'commendation.past-entered-already': {
    vi: 'Quyết định số {number} đã được ghi cho người, tập thể này.',
    en: 'Decision {number} is entered for them already.',
  },
  'commendation.past-struck-already': { vi: 'Dòng này đã được xóa ghi.', en: 'This line is struck out already.' },
  'commendation.intake-open': {
    vi: 'Đợt xét còn đang nhận hồ sơ: khóa nhận hồ sơ và xét chọn xong rồi mới niêm yết.',
    en: 'The round still takes dossiers: close intake and choose first.',
  },
  'commendation.decided-already': {
    vi: 'Đợt xét đã có quyết định khen thưởng, danh sách không thay đổi nữa.',
    en: 'The round is decided; its list no longer changes.',
  },
  'commendation.nobody-to-post': {
    vi: 'Chưa có tập thể, cá nhân nào mới được chọn để niêm yết.',
    en: 'Nobody new was chosen to be posted.',
  },
  'commendation.day-in-future': { vi: 'Ngày này chưa tới.', en: 'This day has not come yet.' },
  'commendation.posted-before-round': {
    vi: 'Ngày niêm yết không thể trước ngày mở đợt xét ({day}).',
    en: 'The list cannot be posted before the round opened ({day}).',
  },
  'commendation.not-on-list': {
    vi: 'Người, tập thể này không có trong danh sách đang niêm yết.',
    en: 'They are not on the posted list.',
  },
  'commendation.posting-over': {
    vi: 'Kiến nghị chỉ nhận trong thời gian niêm yết: từ {from} đến hết ngày {until}.',
    en: 'Petitions are taken while the list is up: {from} to {until}.',
  },
  'commendation.nothing-up': {
    vi: 'Hiện không có danh sách nào đang trong thời gian niêm yết.',
    en: 'No list is up at present.',
  },
  'commendation.petition-there': {
    vi: 'Kiến nghị này đã có và đang chờ trả lời.',
    en: 'This petition is there already and waits for its answer.',
  },
  'commendation.code-unknown': {
    vi: 'Không có kiến nghị nào của đợt xét này mang mã đó. Kiểm lại từng ký tự.',
    en: 'No petition of this round has that code. Check each letter.',
  },
  'commendation.answered-already': { vi: 'Kiến nghị này đã được trả lời.', en: 'This petition was answered.' },
  'commendation.only-keepers': {
    vi: 'Việc này do văn thư, thủ trưởng hoặc cơ quan thường trực của đợt xét làm.',
    en: 'This is for the clerk, the head or the standing agency of the round.',
  },
  'commendation.only-authority': {
    vi: 'Chỉ người có thẩm quyền của đơn vị khen thưởng ký quyết định này.',
    en: 'Only the authority of the awarding unit signs this.',
  },
  'commendation.nobody-chosen': {
    vi: 'Chưa có tập thể, cá nhân nào được chọn: xét chọn trước khi ra quyết định.',
    en: 'Nobody is chosen yet.',
  },
  'commendation.not-posted': { vi: '{name} chưa được niêm yết công khai.', en: '{name} was not posted.' },
  'commendation.petitions-open': {
    vi: 'Còn {count} kiến nghị chưa được trả lời: trả lời có lý do trước khi ký quyết định.',
    en: '{count} petitions wait for an answer.',
  },
  'commendation.vote-not-standing': {
    vi: '{name}: lượt biểu quyết của Hội đồng đã vô hiệu hoặc không tán thành. Đưa ra Hội đồng biểu quyết lại, hoặc bỏ khỏi danh sách.',
    en: '{name}: no vote of the council stands that carries them; bring the case again, or take them off the list.',
  },
  'commendation.not-eligible-now': {
    vi: '{name} chưa thuộc diện được khen thưởng vào ngày này.',
    en: '{name} cannot be commended on this day.',
  },
  'commendation.somebody-not-eligible': {
    vi: 'Trong danh sách có trường hợp chưa thuộc diện được khen thưởng; người ký quyết định biết là ai.',
    en: 'Somebody on the list cannot be commended now; who signs knows whom.',
  },
  'commendation.awarded-already': {
    vi: '{name} đã được khen thưởng cho cùng thành tích này tại Quyết định số {number}.',
    en: '{name} was commended for the same achievement by decision {number}.',
  },
  'commendation.posting-not-over': {
    vi: 'Danh sách còn niêm yết đến hết ngày {until}: quyết định ký sau ngày đó.',
    en: 'The list is up until {until}: decide after that day.',
  },
  'commendation.before-sitting': {
    vi: 'Quyết định không thể trước ngày họp Hội đồng ({day}).',
    en: 'The decision cannot be before the sitting ({day}).',
  },
  'commendation.no-power-that-day': {
    vi: 'Chưa có căn cứ về thẩm quyền khen thưởng cho ngày {day}.',
    en: 'No power to commend is held for {day}.',
  },
  'commendation.form-beyond-power': {
    vi: '“{form}” không thuộc thẩm quyền quyết định của thủ trưởng đơn vị: trình cấp trên.',
    en: '“{form}” is beyond the power of the head of the unit.',
  },
  'commendation.number-taken': {
    vi: 'Số {number} đã dùng cho văn bản khác trong năm.',
    en: 'Number {number} is taken by another document of the year.',
  },
  'commendation.no-base-wage': {
    vi: 'Chưa có mức lương cơ sở của ngày này để tính tiền thưởng.',
    en: 'No base wage is held for this day.',
  },
  'commendation.not-decided': { vi: 'Đợt xét chưa có quyết định khen thưởng.', en: 'The round is not decided yet.' },
  'commendation.no-posting-yet': { vi: 'Danh sách chưa được niêm yết.', en: 'No list was posted yet.' },
  'commendation.no-answers-yet': { vi: 'Chưa có kiến nghị nào được trả lời.', en: 'No petition was answered yet.' },
  'commendation.no-scan': { vi: 'Chưa đính kèm bản ký.', en: 'No signed copy was attached.' },
  'commendation.announced-already': { vi: 'Kết quả khen thưởng đã công bố.', en: 'Announced already.' },
  'commendation.announced-before-decision': {
    vi: 'Ngày công bố không thể trước ngày quyết định ({day}).',
    en: 'It cannot be announced before the decision ({day}).',
  },
  'commendation.revoked-already': {
    vi: 'Khen thưởng này đã bị hủy bỏ theo Quyết định số {number}.',
    en: 'This award was cancelled by decision {number}.',
  },
  'commendation.not-revoked': { vi: 'Khen thưởng này không bị hủy bỏ.', en: 'This award was not cancelled.' },
  'commendation.revoked-before-decision': {
    vi: 'Ngày hủy bỏ không thể trước ngày quyết định khen thưởng ({day}).',
    en: 'It cannot be cancelled before it was given ({day}).',
  },
  'commendation.no-bonus': { vi: 'Quyết định này không kèm tiền thưởng.', en: 'No bonus goes with this decision.' },
  'commendation.paid-already': { vi: 'Tiền thưởng đã chi.', en: 'The bonus was paid.' },
  'commendation.not-paid': { vi: 'Tiền thưởng chưa được ghi là đã chi.', en: 'No payment is noted.' },
  'commendation.nothing-corrected': {
    vi: 'Ngày chi và người ký nhận vẫn như cũ: chưa có gì được sửa.',
    en: 'Day and receiver are as before: nothing is corrected.',
  },
  'commendation.payment-reclaimed': {
    vi: 'Số tiền phải thu hồi theo Quyết định số {number} tính từ lần chi này: sửa được ngày chi, người ký nhận, không bỏ được lần chi.',
    en: 'The sum to be given back by decision {number} stands on this payment: its day and receiver may be put right, it cannot be taken away.',
  },
  'commendation.paid-after-revocation': {
    vi: 'Ngày chi không thể sau ngày hủy bỏ khen thưởng ({day}).',
    en: 'It cannot be paid after the cancellation ({day}).',
  },
  'commendation.paid-before-decision': {
    vi: 'Ngày chi không thể trước ngày quyết định ({day}).',
    en: 'It cannot be paid before the decision ({day}).',
  },
  'commendation.award-unknown': { vi: 'Dòng này không có trong quyết định.', en: 'This line is not in the decision.' },
  'commendation.nothing-to-recover': {
    vi: 'Không có tiền thưởng phải thu hồi.',
    en: 'There is no bonus to be given back.',
  },
  'commendation.recovered-already': { vi: 'Tiền thưởng đã thu hồi.', en: 'The bonus came back already.' },
  'commendation.recovered-before': {
    vi: 'Ngày thu hồi không thể trước ngày hủy bỏ ({day}).',
    en: 'It cannot come back before the cancellation ({day}).',
  },
  'revocation-cause.false-declaration': { vi: 'Khai gian dối thành tích', en: 'False declaration' },
  'revocation-cause.forged-dossier': { vi: 'Làm giả hồ sơ, giấy tờ', en: 'Forged dossier' },
  'revocation-cause.wrong-appraisal': {
    vi: 'Xác nhận, thẩm định, xét duyệt trái quy định',
    en: 'Confirmed, appraised or approved against the rules',
  },
  'revocation-cause.later-conclusion': {
    vi: 'Kết luận, bản án sau đó cho thấy không bảo đảm tiêu chuẩn trong thời gian xét khen thưởng',
    en: 'A later conclusion or judgement: the standard was not met',
  },
  'petition-way.system': { vi: 'Qua hệ thống', en: 'Through the system' },
  'petition-way.paper': { vi: 'Bằng văn bản', en: 'On paper' },
  'petition-way.spoken': { vi: 'Trực tiếp', en: 'By word of mouth' },
  'petition-state.open': { vi: 'Chờ trả lời', en: 'Waiting' },
  'petition-state.upheld': { vi: 'Có cơ sở', en: 'Upheld' },
  'petition-state.dismissed': { vi: 'Không có cơ sở', en: 'Not upheld' },
  'commendation.notice.posted': {
    vi: 'Danh sách đề nghị khen thưởng được niêm yết đến hết ngày {until}.',
    en: 'The list of proposed awards is up until {until}.',
  },
  'commendation.notice.petition': {
    vi: 'Có kiến nghị về danh sách đang niêm yết, cần trả lời.',
    en: 'A petition about the posted list waits for an answer.',
  },
  'commendation.notice.taken-off': {
    vi: 'Một suất trong danh sách khen thưởng đã để trống sau khi trả lời kiến nghị.',
    en: 'A place on the list of awards is free after a petition.',
  },
  'commendation.notice.awarded': { vi: 'Anh, chị được tặng {form}.', en: 'You are awarded {form}.' },
  'commendation.notice.unit-awarded': {
    vi: 'Đơn vị có {count} trường hợp được khen thưởng theo Quyết định số {number}.',
    en: 'Your unit has {count} awards by decision {number}.',
  },
  'commendation.notice.no-award': {
    vi: 'Đã có Quyết định số {number}; đợt này đơn vị không có trường hợp được khen thưởng.',
    en: 'Decision {number} is signed; your unit has no award this time.',
  },
  'commendation.notice.announced': {
    vi: 'Kết quả khen thưởng đã được công bố.',
    en: 'The awards were announced.',
  },
  'commendation.notice.revoked': {
    vi: 'Quyết định tặng {form} đã bị hủy bỏ.',
    en: 'The award {form} was cancelled.',
  },
} as const satisfies Phrases;
