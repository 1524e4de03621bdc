import type { Phrases } from '../kernel/phrases.ts';

/** Words of councils, sittings and votes. */
export const councilWords = {
  'council.not-found': { vi: 'Không tìm thấy hội đồng này.', en: 'There is no such council.' },
  'council.sitting-not-found': { vi: 'Không tìm thấy phiên họp này.', en: 'There is no such sitting.' },
  'council.case-not-found': { vi: 'Không tìm thấy vụ việc này.', en: 'There is no such case.' },
  'council.only-keepers': {
    vi: 'Chỉ cơ quan thường trực và thư ký Hội đồng chuẩn bị việc này.',
    en: 'Only the standing agency and the council’s secretary prepare this.',
  },
  'council.only-runners': {
    vi: 'Chỉ chủ tịch, phó chủ tịch và thư ký Hội đồng điều hành phiên họp.',
    en: 'Only the chair, the vice chairs and the secretary run the sitting.',
  },
  'council.tied-to-case': {
    vi: 'Bạn có liên quan đến vụ việc này: không nhận phiếu, không xem hồ sơ, thảo luận và kết quả.',
    en: 'You are tied to this case: no ballot, no dossier, no discussion, no result.',
  },
  'council.not-yet-told': {
    vi: 'Thảo luận và kết quả được báo khi phiên họp kết thúc.',
    en: 'Discussion and result are told once the sitting is closed.',
  },
  'council.minutes-of-own-case': {
    vi: 'Biên bản ghi cả vụ việc mà bạn có liên quan, nên bạn không xem được.',
    en: 'The minutes tell of a case you are tied to.',
  },

  'council.too-small': { vi: 'Hội đồng có ít nhất {least} thành viên.', en: 'A council has at least {least} members.' },
  'council.one-chair': { vi: 'Hội đồng có đúng một chủ tịch.', en: 'A council has exactly one chair.' },
  'council.no-secretary': { vi: 'Chọn ít nhất một thành viên làm thư ký.', en: 'Choose at least one member as secretary.' },
  'council.member-twice': { vi: 'Người này đã có trong danh sách.', en: 'This person stands in the list already.' },
  'council.person-unknown': { vi: 'Chọn một người trong danh sách.', en: 'Choose somebody from the list.' },
  'council.decided-in-future': { vi: 'Quyết định đề ngày chưa tới.', en: 'The decision is dated in the future.' },
  'council.term-before-decision': {
    vi: 'Nhiệm kỳ bắt đầu từ ngày quyết định trở đi.',
    en: 'The term begins on the day of the decision or later.',
  },
  'council.term-reversed': { vi: 'Ngày cuối phải từ ngày đầu trở đi.', en: 'The last day is not before the first.' },
  'council.not-later': {
    vi: 'Hội đồng cùng loại đang hoạt động từ {day}. Nhiệm kỳ mới phải bắt đầu sau ngày đó.',
    en: 'A council of this kind has stood since {day}; the new term begins later.',
  },
  'council.ended': { vi: 'Hội đồng này đã hết nhiệm kỳ.', en: 'The term of this council is over.' },
  'council.not-a-member': { vi: 'Người này không phải thành viên trong ngày đó.', en: 'No member on that day.' },
  'council.no-change': { vi: 'Chọn người thôi tham gia hoặc người được bổ sung.', en: 'Choose who leaves or who joins.' },
  'council.substitute-is-member': {
    vi: 'Người dự thay không được đang là thành viên của Hội đồng.',
    en: 'A substitute is no member already.',
  },
  'council.substituted-already': {
    vi: 'Thành viên này đã có người dự thay trong thời gian đó.',
    en: 'Represented already in that time.',
  },
  'council.no-paper': { vi: 'Chưa gắn bản chụp quyết định thành lập.', en: 'No scan of the decision is attached.' },

  'council.rule-a-kind': {
    vi: 'Mỗi loại nội dung có đúng một quy định biểu quyết.',
    en: 'Each kind of matter has exactly one rule.',
  },
  'council.not-a-share': { vi: 'Ghi tỷ lệ như 2/3, 90/100 hoặc >1/2.', en: 'Write a share such as 2/3, 90/100 or >1/2.' },
  'council.draw-under-secret-form': {
    vi: 'Bỏ phiếu kín thì không biết phiếu của chủ tịch; ngang phiếu phải là không thông qua.',
    en: 'Under a secret form the chair’s vote is not known; a draw is not carried.',
  },
  'council.draw-needs-half': {
    vi: 'Chỉ khi thông qua bằng quá nửa thì ngang phiếu mới theo ý kiến chủ tịch.',
    en: 'The chair breaks a draw only where more than a half carries.',
  },
  'council.writing-not-allowed': {
    vi: 'Quy định biểu quyết không cho lấy ý kiến bằng văn bản với loại nội dung này.',
    en: 'The rule does not allow this kind to be decided in writing.',
  },

  'council.outside-term': { vi: 'Ngày này ngoài nhiệm kỳ của Hội đồng.', en: 'Outside the council’s term.' },
  'council.answers-through': {
    vi: 'Hạn trả lời phải từ {day} trở đi.',
    en: 'The last day for answers is {day} or later.',
  },
  'council.unit-not-heard': {
    vi: 'Hội đồng chỉ xét vụ việc của đơn vị mình, đơn vị trực thuộc và đơn vị đã đăng ký với mình.',
    en: 'The council hears its own unit, those below it and those enrolled with it.',
  },
  'council.closed': { vi: 'Phiên họp đã kết thúc.', en: 'The sitting is closed.' },
  'council.signed': { vi: 'Biên bản đã ký, được giữ nguyên.', en: 'The minutes are signed and stay as they are.' },
  'council.voted-already': { vi: 'Vụ việc này đã có lượt biểu quyết.', en: 'A vote on this case exists.' },
  'council.called-already': { vi: 'Đã gửi giấy mời.', en: 'The members were called.' },
  'council.no-cases': { vi: 'Chưa có vụ việc nào trong chương trình.', en: 'There is nothing on the agenda.' },
  'council.not-called': { vi: 'Gửi giấy mời trước, rồi mới khai mạc.', en: 'Call the members first.' },
  'council.opened-already': { vi: 'Phiên họp đã khai mạc.', en: 'The sitting was opened.' },
  'council.day-not-come': { vi: 'Phiên họp vào ngày {day}, chưa tới.', en: 'The sitting is on {day}.' },
  'council.no-quorum': {
    vi: 'Mới có {has}/{of} thành viên, cần từ {least}: chưa đủ thành phần.',
    en: '{has} of {of} members, at least {least} are needed: no quorum.',
  },
  'council.attendance-fixed': {
    vi: 'Chỉ điểm danh từ khi mời tới khi kết thúc.',
    en: 'Attendance is marked from the call to the close.',
  },
  'council.no-such-substitute': {
    vi: 'Chọn người dự thay đã được cử cho thành viên này.',
    en: 'Choose a substitute named for this member.',
  },
  'council.substitute-seated': {
    vi: 'Người này đã ngồi một chỗ khác trong phiên họp; mỗi người chỉ có một phiếu.',
    en: 'This person has another seat in the sitting; everybody has one vote.',
  },
  'council.all-tied': {
    vi: 'Mọi thành viên đều có liên quan đến vụ việc này nên Hội đồng không xét được: bổ sung thành viên hoặc người dự thay không có liên quan, hoặc chuyển vụ việc lên Hội đồng cấp trên.',
    en: 'Every member is tied to this case: name members without a tie, or bring it to a higher council.',
  },
  'council.not-open': { vi: 'Phiên họp chưa khai mạc hoặc đã kết thúc.', en: 'The sitting is not open.' },
  'council.cases-left': {
    vi: 'Còn {left} vụ việc chưa biểu quyết. Biểu quyết, hoặc chuyển sang phiên sau kèm lý do.',
    en: '{left} cases are neither decided nor put off.',
  },
  'council.unit-unknown': { vi: 'Không có đơn vị này vào hôm nay.', en: 'There is no such unit today.' },
  'council.closed-by-untied': {
    vi: 'Đồng chí có liên quan đến một vụ việc của phiên này: người điều hành không có liên quan kết thúc phiên họp.',
    en: 'You are tied to a case of this sitting: somebody who runs it and has no tie closes it.',
  },
  'council.own-case-left': {
    vi: 'Còn nội dung chưa biểu quyết hoặc chưa chuyển sang phiên sau.',
    en: 'Something is neither decided nor put off.',
  },
  'council.answers-of-secretary-and-chair': {
    vi: 'Ý kiến bằng văn bản của từng người chỉ thư ký và người chủ trì nội dung đó xem và nhập.',
    en: 'Answers in writing are read and entered by the secretary and whoever chairs the case.',
  },
  'council.not-closed': { vi: 'Kết thúc phiên họp trước, rồi mới ký biên bản.', en: 'Close the sitting first.' },
  'council.not-signed': { vi: 'Biên bản chưa ký.', en: 'The minutes are not signed yet.' },
  'council.signed-outside': { vi: 'Ngày ký từ ngày họp tới hôm nay.', en: 'Signed between the sitting and today.' },
  'council.minutes-missing': {
    vi: 'Gắn bản chụp biên bản có chữ ký của chủ tọa và thư ký.',
    en: 'Attach the scan of the minutes signed by chair and secretary.',
  },

  'council.again-reason': { vi: 'Chọn lý do biểu quyết lại.', en: 'Choose why the vote is taken again.' },
  'council.nobody-chairs': {
    vi: 'Không còn thành viên nào có mặt mà không liên quan để chủ trì vụ việc này.',
    en: 'Nobody without a tie is there to chair this case.',
  },
  'council.vote-open': { vi: 'Đang biểu quyết vụ việc này.', en: 'A vote on this case is open.' },
  'council.no-vote-open': { vi: 'Chưa mở biểu quyết cho vụ việc này.', en: 'No vote on this case is open.' },
  'council.no-ballot-open': { vi: 'Không có lượt bỏ phiếu giấy nào đang mở.', en: 'No paper ballot is open.' },
  'council.no-counters': { vi: 'Ghi tổ kiểm phiếu trước khi nhập kết quả.', en: 'Name the counting team first.' },
  'council.counter-twice': { vi: 'Người này đã có trong tổ kiểm phiếu.', en: 'Named twice.' },
  'council.counter-not-free': {
    vi: 'Tổ kiểm phiếu chỉ gồm người được bỏ phiếu vụ việc này.',
    en: 'Only those who vote on the case count it.',
  },
  'council.answers-are-counted': {
    vi: 'Ý kiến bằng văn bản do hệ thống cộng.',
    en: 'Answers in writing are counted by the system.',
  },
  'council.nothing-asked': { vi: 'Không có nội dung nào đang lấy ý kiến.', en: 'Nothing is being asked in writing.' },
  'council.not-asked': { vi: 'Nội dung này không lấy ý kiến của người đó.', en: 'This person was not asked.' },
  'council.answers-over': {
    vi: 'Đã hết hạn gửi ý kiến ({day}).',
    en: 'Answers were due through {day}.',
  },
  'council.answers-to-come': {
    vi: 'Còn {waits} người chưa trả lời; hạn đến hết {day}.',
    en: '{waits} have not answered; they may until {day}.',
  },
  'council.hands-do-not-add-up': {
    vi: 'Cộng lại {said}, nhưng có {voters} người biểu quyết.',
    en: '{said} in all, but {voters} vote.',
  },
  'council.written-do-not-add-up': {
    vi: 'Ý kiến bằng văn bản cộng lại {said}, nhưng có {writers} người gửi.',
    en: '{said} written opinions in all, but {writers} were sent.',
  },
  'council.draw-unbroken': {
    vi: 'Ngang phiếu: ghi ý kiến của người chủ trì.',
    en: 'A draw: enter how the chair voted.',
  },
  'council.ballots-missing': {
    vi: 'Ghi số phiếu phát ra, thu về, không hợp lệ.',
    en: 'Enter the ballots issued, collected, invalid.',
  },
  'council.ballots-not-the-voters': {
    vi: 'Phát ra {issued} phiếu, nhưng có {voters} người được bỏ phiếu.',
    en: '{issued} ballots for {voters} voters.',
  },
  'council.more-back-than-issued': {
    vi: 'Thu về {collected} phiếu, nhiều hơn {issued} phiếu phát ra.',
    en: '{collected} came back of {issued} issued.',
  },
  'council.ballots-do-not-add-up': {
    vi: 'Các loại phiếu cộng lại {said}, nhưng thu về {collected} phiếu.',
    en: '{said} in all, but {collected} came back.',
  },
  'council.tie-not-yours': {
    vi: 'Thành viên không tự gỡ được liên quan do dữ liệu hoặc thư ký xác định.',
    en: 'A tie set by facts or by the secretary is not the member’s to undo.',
  },
  'council.no-tie': { vi: 'Bạn chưa khai liên quan đến vụ việc này.', en: 'You declared no tie to this case.' },
  'council.ties-fixed': {
    vi: 'Phiên họp đã khai mạc, không rút lại được.',
    en: 'The sitting has begun; it cannot be taken back.',
  },
  'council.tie-not-set': { vi: 'Chỉ gỡ được liên quan do thư ký ghi.', en: 'Only a tie that a secretary set is lifted.' },

  'council.said-turnout': { vi: '{has}/{of} thành viên có mặt', en: '{has} of {of} members present' },
  'council.said-turnout-apart': {
    vi: '{has}/{of} thành viên có mặt, không tính {tied} người có liên quan',
    en: '{has} of {of} members present, {tied} tied not counted',
  },
  'council.said-turnout-among': {
    vi: '{has}/{of} thành viên có mặt, kể cả {tied} người có liên quan không biểu quyết',
    en: '{has} of {of} members present, {tied} tied among them who do not vote',
  },
  'council.said-answered': { vi: '{has}/{of} thành viên trả lời', en: '{has} of {of} members answered' },
  'council.said-answered-apart': {
    vi: '{has}/{of} thành viên trả lời, không tính {tied} người có liên quan',
    en: '{has} of {of} members answered, {tied} tied not counted',
  },
  'council.said-writers': { vi: '{writers} người vắng gửi ý kiến bằng văn bản', en: '{writers} absent members wrote' },
  'council.said-share': {
    vi: '{agree}/{base} đồng ý = {percent}% {sign} {share}{of}',
    en: '{agree} of {base} agree = {percent}% {sign} {share}{of}',
  },
  'council.of-members': { vi: ' tổng số thành viên', en: ' of all members' },
  'council.of-present': { vi: ' số người biểu quyết', en: ' of those voting' },
  'council.said-chair': {
    vi: 'ngang phiếu, quyết định theo ý kiến của người chủ trì',
    en: 'a draw, decided as the chair voted',
  },
  'council.carried': { vi: 'thông qua', en: 'carried' },
  'council.not-carried': { vi: 'không thông qua', en: 'not carried' },

  'council.told-called': {
    vi: 'Mời dự phiên họp ngày {day}: {cases} nội dung. Xem chương trình và khai báo nếu có liên quan.',
    en: 'You are invited to a sitting on {day}: {cases} matters. See the agenda and declare any tie.',
  },
  'council.told-moved': { vi: 'Phiên họp được dời sang ngày {day}.', en: 'The sitting is moved to {day}.' },
  'council.told-asked': {
    vi: 'Hội đồng lấy ý kiến bằng văn bản, trả lời chậm nhất {day}.',
    en: 'The council asks for your answer in writing, by {day}.',
  },
  'council.told-closed': {
    vi: 'Phiên họp ngày {day} đã kết thúc. Xem kết quả trên trang phiên họp.',
    en: 'The sitting of {day} is closed. See its results.',
  },
  'council.told-voided': {
    vi: 'Phiên họp ngày {day} có nội dung phải biểu quyết lại. Mở phiên họp để biểu quyết lại hoặc chuyển sang phiên sau.',
    en: 'Something in the sitting of {day} is to be voted on again. Take the vote, or bring the case to a later sitting.',
  },
  'council.told-signed': {
    vi: 'Biên bản phiên họp ngày {day} đã ký. Xem kết quả trên trang phiên họp.',
    en: 'The minutes of the sitting of {day} are signed. See its results.',
  },
  'council.told-tie-set': {
    vi: 'Thư ký ghi nhận bạn có liên quan đến một vụ việc của phiên họp ngày {day}.',
    en: 'The secretary noted that you are tied to a case of the sitting of {day}.',
  },

  'council-kind.award-council': { vi: 'Hội đồng Thi đua – Khen thưởng', en: 'Award council' },
  'council-kind.steering-committee': { vi: 'Ban Chỉ đạo', en: 'Steering committee' },
  'council-kind.initiative-council': { vi: 'Hội đồng sáng kiến', en: 'Initiative council' },
  'council-kind.recognition-council': { vi: 'Hội đồng xét công nhận', en: 'Recognition council' },
  'member-part.chair': { vi: 'Chủ tịch', en: 'Chair' },
  'member-part.vice-chair': { vi: 'Phó Chủ tịch', en: 'Vice chair' },
  'member-part.secretary': { vi: 'Ủy viên thư ký', en: 'Member and secretary' },
  'member-part.member': { vi: 'Ủy viên', en: 'Member' },
  'decision-kind.grassroots-title': { vi: 'Danh hiệu thi đua cấp cơ sở', en: 'Titles decided at the base' },
  'decision-kind.senior-title': { vi: 'Chiến sĩ thi đua cấp bộ, tỉnh, toàn quốc', en: 'Senior emulation titles' },
  'decision-kind.state-award': { vi: 'Khen thưởng cấp Nhà nước', en: 'State awards' },
  'decision-kind.commendation': { vi: 'Giấy khen, bằng khen', en: 'Commendations' },
  'decision-kind.culture-title': { vi: 'Danh hiệu đạt chuẩn văn hóa', en: 'The culture title' },
  'decision-kind.initiative': { vi: 'Công nhận sáng kiến', en: 'Initiatives' },
  'decision-kind.other': { vi: 'Nội dung khác', en: 'Other matters' },
  'voting-form.show-of-hands': { vi: 'Biểu quyết giơ tay', en: 'Show of hands' },
  'voting-form.paper': { vi: 'Bỏ phiếu kín bằng phiếu giấy', en: 'Paper ballot' },
  'voting-form.in-writing': { vi: 'Lấy ý kiến bằng văn bản', en: 'In writing' },
  'voting-form.sealed': { vi: 'Bỏ phiếu điện tử niêm phong', en: 'Sealed' },
  'voting-form.verifiable': { vi: 'Bỏ phiếu điện tử kín, kiểm chứng được', en: 'Secret and verifiable' },
  'sitting-state.planned': { vi: 'Dự kiến', en: 'Planned' },
  'sitting-state.called': { vi: 'Đã gửi giấy mời', en: 'Members called' },
  'sitting-state.open': { vi: 'Đang họp', en: 'Open' },
  'sitting-state.closed': { vi: 'Đã kết thúc, chờ ký biên bản', en: 'Closed, minutes to be signed' },
  'sitting-state.signed': { vi: 'Đã ký biên bản', en: 'Minutes signed' },
  'tie-reason.works-there': { vi: 'công tác tại đơn vị được xét', en: 'works in the unit' },
  'tie-reason.heads-above': { vi: 'giữ chức vụ ở cơ quan quản lý trực tiếp của đơn vị được xét', en: 'heads a unit above it' },
  'tie-reason.named': { vi: 'có tên trong hồ sơ', en: 'named in the dossier' },
  'tie-reason.household': { vi: 'có người trong gia đình liên quan', en: 'someone of the household is concerned' },
  'tie-reason.other': { vi: 'có liên quan khác', en: 'another tie' },
  'attendance.present': { vi: 'có mặt', en: 'present' },
  'attendance.absent': { vi: 'vắng', en: 'absent' },
  'attendance.written': { vi: 'vắng, gửi ý kiến bằng văn bản', en: 'absent, wrote' },
  'attendance.substituted': { vi: 'có người dự thay', en: 'represented' },
  'tie-source.derived': { vi: 'theo dữ liệu', en: 'from the facts' },
  'tie-source.declared': { vi: 'tự khai', en: 'declared' },
  'tie-source.set': { vi: 'thư ký ghi', en: 'set by the secretary' },
  'vote-choice.agree': { vi: 'đồng ý', en: 'agree' },
  'vote-choice.against': { vi: 'không đồng ý', en: 'against' },
  'vote-choice.abstain': { vi: 'ý kiến khác', en: 'abstain' },
  'again-reason.tie-found-late': { vi: 'phát hiện thành viên có liên quan đã biểu quyết', en: 'a tied member had voted' },
  'again-reason.miscount': { vi: 'kiểm phiếu sai', en: 'miscounted' },
  'again-reason.new-facts': { vi: 'hồ sơ có thông tin mới', en: 'new facts in the dossier' },
  'again-reason.stopped': { vi: 'dừng trước khi kiểm', en: 'stopped before it was counted' },
  'again-reason.other': { vi: 'Hội đồng quyết định biểu quyết lại', en: 'the council decided so' },
} as const satisfies Phrases;
