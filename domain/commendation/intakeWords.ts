import type { Phrases } from '../kernel/phrases.ts';

/** Words of intake: opening, nominating, eligibility, dossiers. */
export const intakeWords = {
  'commendation.only-openers': {
    vi: 'Chỉ văn thư, thủ trưởng, người có thẩm quyền của nơi quyết định hoặc cơ quan thường trực mở đợt xét.',
    en: 'Only the clerk, the head or the authority of the unit that decides, or its standing agency, opens a round.',
  },
  'commendation.only-keepers': {
    vi: 'Chỉ văn thư, thủ trưởng và chủ tịch Công đoàn của đơn vị gửi lập hồ sơ này.',
    en: 'Only the clerk, the head and the union chair of the unit that sends prepare this dossier.',
  },
  'commendation.only-head-sends': {
    vi: 'Chỉ thủ trưởng gửi hồ sơ, hoặc văn thư kèm tờ trình thủ trưởng đã ký.',
    en: 'Only the head sends the dossier, or the clerk with the submission the head has signed.',
  },
  'commendation.signed-submission-missing': {
    vi: 'Văn thư gửi hồ sơ thì phải kèm bản quét tờ trình thủ trưởng đã ký.',
    en: 'A clerk who sends the dossier attaches the scan of the submission that the head has signed.',
  },
  'commendation.only-standing-agency': {
    vi: 'Chỉ cơ quan thường trực tiếp nhận và thẩm định hồ sơ.',
    en: 'Only the standing agency receives and appraises dossiers.',
  },
  'commendation.own-case': {
    vi: 'Bạn có tên trong hồ sơ này hoặc thuộc đơn vị gửi, nên người khác tiếp nhận và thẩm định.',
    en: 'You are named in this dossier or belong to the unit that sends it: somebody else receives and appraises it.',
  },
  'commendation.only-own-people': {
    vi: 'Chỉ đề nghị được cho đơn vị, người của mình hoặc cho chính mình.',
    en: 'One puts forward one’s own unit, its people, or oneself.',
  },
  'commendation.due-over': {
    vi: 'Hạn nhận hồ sơ đã qua. Chọn ngày sau hôm nay.',
    en: 'The deadline is over already. Choose a later day.',
  },
  'commendation.no-awards': {
    vi: 'Nêu ít nhất một hình thức khen thưởng của đợt.',
    en: 'Name at least one form that the round gives.',
  },
  'commendation.award-twice': {
    vi: 'Hình thức này đã có cho cùng đối tượng.',
    en: 'This form is there already for the same kind of nominee.',
  },
  'commendation.nobody-invited': {
    vi: 'Chọn ít nhất một đơn vị được đề nghị.',
    en: 'Choose at least one unit that may put forward.',
  },
  'commendation.not-invitable': {
    vi: 'Đơn vị này không trực thuộc, không nhận kế hoạch và không đăng ký năm này.',
    en: 'This unit stands nowhere below, was not sent the plan and did not enrol for the year.',
  },
  'commendation.not-standing': {
    vi: 'Cơ quan thường trực phải là cơ quan thường trực của Hội đồng hoặc đơn vị trực thuộc.',
    en: 'The standing agency is that of the council or a body right below.',
  },
  'commendation.not-its-council': {
    vi: 'Hội đồng này không phải Hội đồng Thi đua – Khen thưởng đương nhiệm của đơn vị.',
    en: 'This is no standing council of emulation of the unit.',
  },
  'commendation.plan-not-issued': {
    vi: 'Chỉ chọn kế hoạch đã ban hành của nơi quyết định hoặc cơ quan thường trực.',
    en: 'Only an issued plan of the unit that decides, or of its standing agency.',
  },
  'commendation.intake-closed': { vi: 'Đã chốt nhận hồ sơ của đợt này.', en: 'Intake of this round is closed.' },
  'commendation.due-not-over': {
    vi: 'Chưa hết hạn nhận hồ sơ và còn đơn vị chưa gửi.',
    en: 'The deadline is not over and some units have not sent.',
  },
  'commendation.late-undecided': {
    vi: 'Còn {count} hồ sơ đến muộn chưa có quyết định nhận hay không.',
    en: '{count} late dossiers still wait for a decision.',
  },
  'commendation.not-appraised': { vi: 'Còn {count} hồ sơ chưa thẩm định.', en: '{count} dossiers are not appraised yet.' },
  'commendation.still-returned': {
    vi: 'Còn {count} hồ sơ đang trả lại, chưa hết hạn bổ sung.',
    en: '{count} dossiers are given back and may still be completed.',
  },
  'commendation.already-sent': {
    vi: 'Hồ sơ đã gửi, nội dung không đổi được nữa.',
    en: 'The dossier was sent; its content stands.',
  },
  'commendation.nobody-put-forward': {
    vi: 'Hồ sơ chưa có tập thể, cá nhân nào được đề nghị.',
    en: 'Nobody is put forward in this dossier yet.',
  },
  'commendation.meeting-missing': { vi: 'Chưa ghi cuộc họp xét của đơn vị.', en: 'The unit’s own meeting is not recorded yet.' },
  'commendation.meeting-hours-missing': {
    vi: 'Ghi giờ bắt đầu, giờ kết thúc, địa điểm và tỷ lệ phải đạt của cuộc họp để lập biên bản.',
    en: 'Give the hours, the place and the share of the meeting for its minutes.',
  },
  'commendation.merits-missing': { vi: '«{name}»: chưa viết thành tích.', en: '“{name}”: the merits are not written yet.' },
  'commendation.vote-missing': {
    vi: '«{name}»: biên bản chưa có kết quả biểu quyết.',
    en: '“{name}”: the minutes have no vote.',
  },
  'commendation.more-votes-than-voters': {
    vi: 'Số đồng ý và không đồng ý nhiều hơn số người biểu quyết.',
    en: 'More votes for and against than voters.',
  },
  'commendation.more-voters-than-members': {
    vi: 'Số người biểu quyết nhiều hơn số người của cuộc họp.',
    en: 'More voters than belong to the meeting.',
  },
  'commendation.meeting-in-future': { vi: 'Ngày họp chưa tới.', en: 'The day of the meeting is still to come.' },
  'commendation.more-present': { vi: 'Số có mặt nhiều hơn số triệu tập.', en: 'More present than were called.' },
  'commendation.no-members': { vi: 'Ghi số người được triệu tập.', en: 'Give how many were called.' },
  'commendation.not-a-nominee': { vi: 'Người này không còn trong hồ sơ.', en: 'This nominee is no longer in the dossier.' },
  'commendation.not-late': {
    vi: 'Hồ sơ này không chờ quyết định về việc đến muộn.',
    en: 'This dossier waits for no decision on lateness.',
  },
  'commendation.not-received': { vi: 'Hồ sơ chưa được nhận.', en: 'The dossier is not received.' },
  'commendation.complete-by-over': {
    vi: 'Hạn bổ sung đã qua. Chọn từ hôm nay trở đi.',
    en: 'The day for completing is over. Choose today or later.',
  },
  'commendation.not-to-recall': {
    vi: 'Chỉ rút được hồ sơ đã gửi mà chưa thẩm định.',
    en: 'Only a dossier that was sent and not appraised can be taken back.',
  },
  'commendation.not-judged': {
    vi: '«{name}»: chưa có ý kiến trình hay không trình.',
    en: '“{name}”: no word yet on putting forward or not.',
  },
  'commendation.reason-missing': { vi: 'Không trình thì ghi rõ lý do.', en: 'Give the reason for not putting forward.' },
  'commendation.nominated-already': {
    vi: 'Đã có đề nghị này trong đợt xét, cùng hình thức.',
    en: 'There is such a nomination in the round already, for the same form.',
  },
  'commendation.form-not-given': {
    vi: 'Đợt xét không có hình thức này cho đối tượng này.',
    en: 'The round does not give this form to this kind of nominee.',
  },
  'commendation.merits-order': {
    vi: 'Ngày cuối của thời gian đạt thành tích phải sau ngày đầu.',
    en: 'The last day of the merits comes after the first.',
  },
  'commendation.withdrawn-already': { vi: 'Đề nghị này đã rút.', en: 'This nomination was withdrawn already.' },
  'commendation.withdraw-reason': {
    vi: 'Hồ sơ đã gửi, rút tên thì ghi rõ lý do.',
    en: 'The dossier was sent: give the reason for withdrawing.',
  },
  'commendation.unit-not-invited': {
    vi: 'Đơn vị này không thuộc các đơn vị được đề nghị trong đợt.',
    en: 'This unit is not among those that may put forward in the round.',
  },
  'commendation.person-missing': {
    vi: 'Đề nghị cho cá nhân thì chọn người, cho tập thể thì chọn đơn vị.',
    en: 'Choose a person for an individual award, a unit for a collective one.',
  },
  'commendation.not-employed-there': {
    vi: 'Người này hiện không công tác tại đơn vị đã chọn.',
    en: 'This person does not work at the unit chosen.',
  },
  'commendation.paper-missing': { vi: 'Hồ sơ còn thiếu: {paper}.', en: 'The dossier lacks: {paper}.' },
  'commendation.law-asks-too': {
    vi: 'Kế hoạch không nêu nhưng quy định có yêu cầu: {paper}.',
    en: 'Not named by the plan, but asked for by law: {paper}.',
  },
  'commendation.no-such-line': { vi: 'Danh mục hồ sơ không có mục này.', en: 'The checklist has no such line.' },
  'commendation.no-such-alternative': {
    vi: 'Mục này không nhận giấy tờ thay thế đó.',
    en: 'This line does not take that alternative.',
  },
  'commendation.no-such-point': {
    vi: 'Chọn đúng người hoặc giấy tờ của hồ sơ.',
    en: 'Choose a nominee or a paper of the dossier.',
  },
  'commendation.changed-since': {
    vi: 'Hồ sơ đã đổi sau khi bạn xem. Xem lại rồi gửi.',
    en: 'The dossier changed since you looked. Look again, then send.',
  },
  'commendation.arrives-in-future': {
    vi: 'Giờ đến ghi trên dấu chưa tới.',
    en: 'The hour on the arrival stamp is still to come.',
  },
  'commendation.spelt-otherwise': {
    vi: '«{name}»: danh sách nhân sự hiện ghi «{registered}». Sửa và lưu lại đề nghị để ghi theo.',
    en: '“{name}”: the register has “{registered}” by now. Change and save the nomination to follow it.',
  },
  'commendation.not-registered': {
    vi: '«{name}»: chưa đăng ký thi đua năm {year}.',
    en: '“{name}”: did not register for the movement of {year}.',
  },
  'commendation.discipline-pending': {
    vi: 'Đang trong thời gian xem xét kỷ luật theo quyết định.',
    en: 'A disciplinary procedure opened by decision is pending.',
  },
  'commendation.disciplined': { vi: 'Đang thi hành kỷ luật.', en: 'A discipline is in effect.' },
  'commendation.merits-before-end': {
    vi: 'Thành tích chỉ tính từ ngày {day}, khi hết hiệu lực kỷ luật.',
    en: 'Merits count only from {day}, when the discipline has lost its effect.',
  },
  'commendation.not-in-scope': { vi: '«{name}»: không thuộc diện xét.', en: '“{name}”: not considered.' },
  'commendation.other-form-already': {
    vi: '«{name}»: trong đợt này đã được đề nghị {form} cho cùng thành tích.',
    en: '“{name}”: put forward in this round for {form} already, for the same achievement.',
  },
  'commendation.already-awarded': {
    vi: '«{name}»: thành tích này đã được khen: {form}, {round}.',
    en: '“{name}”: this achievement was awarded already: {form}, {round}.',
  },
  'commendation.awarded-before': {
    vi: '«{name}»: thành tích này đã được khen từ trước khi dùng hệ thống: {form}, số {number} ngày {day} của {issuer}.',
    en: '“{name}”: this achievement was awarded before the system was used: {form}, no. {number} of {day}, {issuer}.',
  },
  'commendation.not-at-level': {
    vi: '{form}: không thuộc thẩm quyền khen thưởng của cấp này.',
    en: '{form}: not within the power of this level.',
  },
  'commendation.form-not-offered': {
    vi: '«{name}»: đợt xét không có {form} cho đối tượng này.',
    en: '“{name}”: the round does not give {form} to this kind of nominee.',
  },
  'sent-change.nominee-added': { vi: 'Thêm: {name}', en: 'Added: {name}' },
  'sent-change.nominee-dropped': { vi: 'Bớt: {name}', en: 'Left out: {name}' },
  'sent-change.nominee-changed': { vi: 'Sửa: {name}', en: 'Changed: {name}' },
  'sent-change.meeting-added': { vi: 'Thêm cuộc họp xét của đơn vị{name}', en: 'Added the unit’s meeting{name}' },
  'sent-change.meeting-dropped': { vi: 'Bớt cuộc họp xét của đơn vị{name}', en: 'Left out the unit’s meeting{name}' },
  'sent-change.meeting-changed': { vi: 'Sửa cuộc họp xét của đơn vị{name}', en: 'Changed the unit’s meeting{name}' },
  'sent-change.file-added': { vi: 'Thêm tệp: {name}', en: 'Added file: {name}' },
  'sent-change.file-dropped': { vi: 'Bớt tệp: {name}', en: 'Left out file: {name}' },
  'sent-change.file-changed': { vi: 'Sửa tệp: {name}', en: 'Changed file: {name}' },
  'commendation.told-opened': {
    vi: '{round}: mở nhận hồ sơ đề nghị khen thưởng đến hết ngày {day}',
    en: '{round}: dossiers are taken until the end of {day}',
  },
  'commendation.told-received': { vi: '{unit} đã gửi hồ sơ: {round}', en: '{unit} has sent its dossier: {round}' },
  'commendation.told-late': {
    vi: '{unit} gửi hồ sơ muộn, chờ quyết định nhận hay không: {round}',
    en: '{unit} has sent its dossier late, to be decided on: {round}',
  },
  'commendation.told-came': { vi: 'Đã nhận hồ sơ bản giấy của đơn vị: {round}', en: 'Your paper dossier was received: {round}' },
  'commendation.told-came-late': {
    vi: 'Hồ sơ bản giấy của đơn vị đến muộn, chờ quyết định: {round}',
    en: 'Your paper dossier came late, to be decided on: {round}',
  },
  'commendation.told-recalled': {
    vi: '{unit} đã rút hồ sơ đề nghị khen thưởng: {round}',
    en: '{unit} took its award dossier back: {round}',
  },
  'commendation.told-withdrawn': {
    vi: 'Hồ sơ của {unit} có một đề nghị đã rút: {round}',
    en: 'One nomination in the dossier of {unit} was withdrawn: {round}',
  },
  'commendation.told-late-taken': {
    vi: 'Hồ sơ đến muộn của đơn vị được nhận: {round}',
    en: 'Your late dossier is taken: {round}',
  },
  'commendation.told-late-refused': {
    vi: 'Hồ sơ đến muộn của đơn vị không được nhận: {round}',
    en: 'Your late dossier is not taken: {round}',
  },
  'commendation.told-returned': {
    vi: 'Hồ sơ được trả lại để bổ sung đến hết ngày {day}: {round}',
    en: 'Your dossier is given back, to be completed by the end of {day}: {round}',
  },
  'commendation.told-appraised': {
    vi: 'Đã có kết quả thẩm định hồ sơ của đơn vị: {round}',
    en: 'Your dossier was appraised: {round}',
  },
  'commendation.told-proposed': {
    vi: 'Có đề nghị mới chờ đơn vị đưa vào hồ sơ: {round}',
    en: 'A proposal waits for your unit to put it forward: {round}',
  },
  'commendation.told-put-forward': {
    vi: 'Đơn vị đã đưa đề nghị vào hồ sơ: {round}',
    en: 'Your unit puts the proposal forward: {round}',
  },
  'commendation.told-left-out': {
    vi: 'Đơn vị không đưa đề nghị vào hồ sơ: {round}',
    en: 'Your unit leaves the proposal out: {round}',
  },
} as const satisfies Phrases;
