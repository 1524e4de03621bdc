import type { Phrases } from '../kernel/phrases.ts';

/** Words of trustees, elections and ballots cast in the browser. */
export const electionWords = {
  'council.written-beside-ballots': {
    vi: 'Bỏ phiếu điện tử không cộng được ý kiến bằng văn bản có ghi tên: tắt “tính ý kiến của người vắng”.',
    en: 'Ballots in the browser do not go with named opinions: do not count written ones.',
  },
  'council.ballots-are-decrypted': {
    vi: 'Kết quả bỏ phiếu điện tử do những người giữ khóa cùng mở, không nhập tay.',
    en: 'The trustees decrypt this result; nobody enters it.',
  },
  'council.trustee-twice': { vi: 'Người này đã có trong danh sách giữ khóa.', en: 'Named twice.' },
  'council.threshold': {
    vi: 'Số người cùng mở kết quả từ {least} đến {most}.',
    en: 'Between {least} and {most} trustees open the result.',
  },
  'council.not-a-trustee': { vi: 'Bạn không giữ khóa của Hội đồng này.', en: 'You keep no key of this council.' },
  'council.trustee-key-refused': {
    vi: 'Khóa gửi lên không hợp lệ (quy tắc {rule}). Tạo lại khóa trên thiết bị của bạn.',
    en: 'The keys are not valid (rule {rule}). Make them again on your device.',
  },
  'council.key-in-use': {
    vi: 'Khóa này đã được người khác dùng. Tạo lại khóa trên thiết bị của bạn.',
    en: 'Somebody else has these keys. Make them again on your device.',
  },
  'council.no-trustees': {
    vi: 'Hội đồng chưa cử người giữ khóa. Cử người giữ khóa ở trang Hội đồng trước khi bỏ phiếu điện tử.',
    en: 'The council has named no trustees. Name them on its page first.',
  },
  'council.too-few-trustees': {
    vi: 'Mới có {has} người giữ khóa đã tạo khóa, đang dự họp và không liên quan; cần ít nhất {least}.',
    en: '{has} trustees have keys, are present and untied; {least} are needed.',
  },
  'council.too-few-voters': {
    vi: 'Chỉ {has} người được bỏ phiếu; dưới {least} phiếu thì kết quả lộ ý kiến từng người, phải dùng hình thức khác.',
    en: 'Only {has} may vote; below {least} ballots the result would tell. Use another form.',
  },
  'council.minutes-open': {
    vi: 'Thời gian bỏ phiếu từ {least} phút đến {most} phút.',
    en: 'Voting takes {least} to {most} minutes.',
  },
  'council.election-not-found': { vi: 'Không tìm thấy cuộc bỏ phiếu này.', en: 'There is no such election.' },
  'council.no-ballot': {
    vi: 'Bạn không có phiếu trong cuộc bỏ phiếu này.',
    en: 'You have no ballot in this election.',
  },
  'council.ballot-not-begun': {
    vi: 'Người giữ khóa đang lập khóa chung; phiếu mở ngay khi xong.',
    en: 'The trustees are making the joint key; voting opens right after.',
  },
  'council.ballot-over': { vi: 'Đã hết giờ bỏ phiếu, hoặc lượt bỏ phiếu này không còn.', en: 'Voting is over.' },
  'council.voted-elsewhere': {
    vi: 'Một phiếu khác của bạn vừa được ghi, có thể từ thiết bị khác. Xem lại rồi bỏ lại nếu muốn thay phiếu đó.',
    en: 'Another ballot of yours was just taken. Look, and vote again if you mean to replace it.',
  },
  'council.ballot-refused': {
    vi: 'Phiếu không hợp lệ (quy tắc {rule}); không có gì được ghi.',
    en: 'The ballot is not valid (rule {rule}); nothing was taken.',
  },
  'council.no-ballots-running': { vi: 'Không có cuộc bỏ phiếu điện tử nào đang mở.', en: 'No such voting is under way.' },
  'council.ballots-to-come': {
    vi: 'Còn {left} người chưa bỏ phiếu và chưa hết giờ.',
    en: '{left} have not voted and the time is not over.',
  },
  'council.no-setup-running': { vi: 'Không còn ở bước lập khóa.', en: 'The joint key is not being made.' },
  'council.dealing-refused': {
    vi: 'Phần góp khóa không hợp lệ (quy tắc {rule}).',
    en: 'This part of the key is not valid (rule {rule}).',
  },
  'council.dealt-already': { vi: 'Bạn đã góp phần khóa này.', en: 'You have dealt already.' },
  'council.dealings-to-come': {
    vi: 'Còn {left} người giữ khóa chưa góp khóa.',
    en: '{left} trustees have not dealt yet.',
  },
  'council.complaint-refused': {
    vi: 'Khiếu nại không chứng minh được ai sai.',
    en: 'The complaint proves nobody at fault.',
  },
  'council.complaint-stands': {
    vi: 'Một người giữ khóa đã góp phần khóa sai; lập lại khóa không có người đó.',
    en: 'A trustee dealt wrong shares; begin the setup again without them.',
  },
  'council.nothing-to-decrypt': { vi: 'Không có kết quả nào chờ bạn mở.', en: 'Nothing waits to be decrypted.' },
  'council.decrypted-already': { vi: 'Bạn đã gửi phần mở kết quả này.', en: 'You have given your part already.' },
  'council.decryption-refused': {
    vi: 'Phần mở kết quả không đúng (quy tắc {rule}); không được nhận.',
    en: 'This part of the decryption is wrong (rule {rule}) and is not taken.',
  },
  'council.record-is-sealed': {
    vi: 'Hình thức niêm phong không công bố bảng phiếu: chỉ người giữ khóa xem được biên bản điện tử.',
    en: 'A sealed vote has no public board: only its trustees see the record.',
  },
  'council.record-not-whole': {
    vi: 'Biên bản điện tử có sau khi đóng bỏ phiếu và mở kết quả.',
    en: 'The record is whole once the result is decrypted.',
  },

  'council.not-opened-yet': {
    vi: 'Biên bản kiểm phiếu có sau khi những người giữ khóa mở kết quả.',
    en: 'The counting minutes are made once the trustees have opened the result.',
  },
  'council.vote-counts-no-more': {
    vi: 'Lượt bỏ phiếu này không còn được tính.',
    en: 'This vote does not count any more.',
  },
  'council.dispute-waits': {
    vi: 'Khiếu nại của bạn đã được ghi và đang chờ Hội đồng trả lời.',
    en: 'Your complaint stands and waits for an answer.',
  },
  'council.dispute-own': {
    vi: 'Khiếu nại của bạn do người khác điều hành phiên họp trả lời.',
    en: 'Another of those who run the sitting answers your complaint.',
  },
  'council.dispute-answered': { vi: 'Khiếu nại này đã được trả lời.', en: 'This complaint was answered.' },
  'council.dispute-not-found': { vi: 'Không tìm thấy khiếu nại này.', en: 'There is no such complaint.' },
  'council.disputes-wait': {
    vi: 'Còn {waiting} khiếu nại về phiếu chưa được trả lời. Trả lời trước, rồi mới mở kết quả hoặc kết thúc phiên họp.',
    en: '{waiting} complaints about ballots wait for an answer; that comes first.',
  },

  'council.draw-not-carried': { vi: 'Ngang phiếu thì không thông qua.', en: 'A draw is not carried.' },

  'council.told-key-wanted': {
    vi: 'Bạn được cử giữ khóa bỏ phiếu của Hội đồng: cần tạo khóa trên thiết bị của bạn.',
    en: 'You keep a part of the council’s key: make your keys on your device.',
  },
  'council.told-setup': {
    vi: 'Mở bỏ phiếu điện tử: người giữ khóa cần lập khóa chung trên trang phiên họp.',
    en: 'A ballot begins: its trustees make the joint key on the sitting’s page.',
  },
  'council.told-ballot-open': {
    vi: 'Đang bỏ phiếu điện tử đến {until}. Mở trang bỏ phiếu trên thiết bị của bạn.',
    en: 'Voting is open until {until}.',
  },
  'council.told-decrypt': {
    vi: 'Đã đóng bỏ phiếu: người giữ khóa cần mở kết quả trên trang phiên họp.',
    en: 'Voting is closed: its trustees decrypt the result on the sitting’s page.',
  },

  'council.told-ballot-recorded': {
    vi: 'Lúc {hour} có {ballots} phiếu ghi tên bạn được nhận. Nếu không phải bạn bỏ, mở trang này và báo “Phiếu không phải của tôi”.',
    en: 'At {hour}, {ballots} ballots in your name were taken. If you did not cast them, say so on this page.',
  },
  'council.told-ballot-disputed': {
    vi: 'Một thành viên khiếu nại về phiếu ghi tên mình. Kết quả không được mở cho đến khi người điều hành trả lời.',
    en: 'A member complains about the ballot in their name. Nothing is decrypted until it is answered.',
  },
  'council.told-dispute-answered': {
    vi: 'Khiếu nại của bạn về phiếu đã được trả lời.',
    en: 'Your complaint about a ballot was answered.',
  },

  'dispute-ground.not-mine': {
    vi: 'có phiếu ghi tên mình mà không phải mình bỏ',
    en: 'a ballot in their name that they did not cast',
  },
  'dispute-ground.not-there': { vi: 'phiếu mình đã bỏ không còn trên bảng', en: 'the ballot they cast is not on the board' },
  'dispute-answer.upheld': { vi: 'chấp nhận', en: 'upheld' },
  'dispute-answer.dismissed': { vi: 'không chấp nhận', en: 'dismissed' },
  'election-state.setup': { vi: 'Đang lập khóa', en: 'Keys being made' },
  'election-state.open': { vi: 'Đang bỏ phiếu', en: 'Voting' },
  'election-state.closed': { vi: 'Đã đóng, chờ mở kết quả', en: 'Closed, to be decrypted' },
  'election-state.tallied': { vi: 'Đã mở kết quả', en: 'Tallied' },
  'election-state.abandoned': { vi: 'Đã hủy', en: 'Given up' },
  'again-reason.too-few-ballots': { vi: 'không đủ số phiếu tối thiểu nên không mở', en: 'too few ballots, none was opened' },
  'again-reason.too-few-answers': {
    vi: 'hết hạn mà không đủ số thành viên trả lời',
    en: 'too few members answered in time',
  },
  'again-reason.ballot-disputed': {
    vi: 'chấp nhận khiếu nại về phiếu không đúng của người bỏ',
    en: 'a complaint was upheld: a ballot was not its voter’s',
  },
  'again-reason.not-decrypted': { vi: 'không mở được kết quả bỏ phiếu điện tử', en: 'the ballots could not be decrypted' },
} as const satisfies Phrases;
