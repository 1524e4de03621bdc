import type { Phrases } from '../kernel/phrases.ts';

/** Words of the home page: tasks with their reasons, what others owe, the twenty steps. */
export const todayWords = {
  'today.sign-pledge': { vi: 'Ký bản đăng ký thi đua năm {year}', en: 'Sign your pledge for {year}' },
  'today.sign-pledge.why': {
    vi: 'Mất chừng hai phút. Không ô nào được đánh dấu sẵn.',
    en: 'About two minutes. Nothing is ticked for you.',
  },
  'today.amend-pledge': { vi: 'Bổ sung bản đăng ký thi đua năm {year} bị trả lại', en: 'Amend your returned pledge for {year}' },
  'today.amend-pledge.why': { vi: 'Lý do trả lại nằm ngay trên bản đăng ký.', en: 'The reason stands on the pledge itself.' },
  'today.gather-pledges': { vi: 'Nhập {missing} bản đăng ký thi đua còn thiếu', en: 'Enter {missing} missing pledges' },
  'today.gather-pledges.why': {
    vi: '{signed}/{total} người đã có bản đăng ký. Bản ký trên giấy nhập theo một bảng.',
    en: '{signed}/{total} have one. Paper ones go in one grid.',
  },
  'today.submit-enrolment': { vi: 'Gửi bản đăng ký của đơn vị năm {year}', en: "Submit the unit's enrolment for {year}" },
  'today.submit-enrolment.why': {
    vi: 'Gửi một lần tới tất cả cấp trên; trước khi gửi không ai ngoài đơn vị xem được.',
    en: 'One sending to all superiors; nobody outside sees it before.',
  },
  'today.amend-enrolment': { vi: 'Sửa bản đăng ký của đơn vị bị trả lại', en: 'Amend the returned enrolment' },
  'today.amend-enrolment.why': {
    vi: 'Cấp trên ghi lý do tại từng mục; gửi lại thì chỗ sửa được nêu rõ.',
    en: 'Reasons stand at their fields; changes are shown when you resend.',
  },
  'today.prepare-conference': { vi: 'Chuẩn bị {name}', en: 'Prepare: {name}' },
  'today.prepare-conference.why': {
    vi: 'Chương trình và nội dung biểu quyết đã soạn sẵn từ kế hoạch.',
    en: 'Agenda and matters are made from the plan.',
  },
  'today.record-conference': { vi: 'Ghi diễn biến {name}', en: 'Record: {name}' },
  'today.record-conference.why': {
    vi: 'Số có mặt, kết quả giơ tay từng nội dung; biên bản, nghị quyết lập từ đó.',
    en: 'Figures and hands on each matter; minutes and resolution come from them.',
  },
  'today.sign-conference': { vi: 'Ghi nhận biên bản đã ký: {name}', en: 'File the signed minutes: {name}' },
  'today.sign-conference.why': {
    vi: 'Gắn bản chụp biên bản có chữ ký; sau đó nội dung được giữ nguyên.',
    en: 'Attach the signed scan; then nothing changes.',
  },
  'today.hold-meeting': {
    vi: 'Đưa mục văn hóa công sở vào cuộc họp tháng {month}',
    en: 'Bring the item to the meeting of month {month}',
  },
  'today.hold-meeting.why': {
    vi: 'Đã soạn sẵn từ {open} hạn chế còn mở. Mất chừng ba phút.',
    en: 'Made from {open} open shortcomings. About three minutes.',
  },
  'today.close-shortcomings': { vi: '{count} hạn chế quá hạn chưa khép', en: '{count} shortcomings overdue' },
  'today.close-shortcomings.why': {
    vi: 'Hạn chế chỉ khép khi có kết quả xử lý; chưa khép thì tháng sau vẫn nhắc.',
    en: 'They stay until closed with an outcome.',
  },
  'today.evaluate-self': { vi: 'Viết phiếu tự đánh giá năm {year}', en: 'Write your self-evaluation of {year}' },
  'today.evaluate-self.why': {
    vi: 'Chỉ bạn thấy cho tới khi gửi; tập thể nhận xét sau khi có phiếu.',
    en: 'Yours alone until you send it; the team remarks on it afterwards.',
  },
  'today.amend-self': { vi: 'Bổ sung phiếu tự đánh giá năm {year}', en: 'Amend your self-evaluation of {year}' },
  'today.amend-self.why': { vi: 'Phiếu được trả lại kèm lý do.', en: 'It was given back with a reason.' },
  'today.decide-grades': {
    vi: 'Đánh giá, xếp loại: {sent}/{base} phiếu đã có',
    en: 'Evaluation: {sent} of {base} sheets are in',
  },
  'today.decide-grades.why': {
    vi: 'Mức xếp loại phải có quyết định trước khi đơn vị tự chấm điểm.',
    en: 'Grades are decided before the unit scores itself.',
  },
  'today.decide-titles': { vi: 'Công nhận danh hiệu thi đua năm {year}', en: 'Decide on the titles of {year}' },
  'today.decide-titles.why': {
    vi: 'Đã có mức xếp loại; tỷ lệ danh hiệu là số liệu của bảng tự chấm.',
    en: 'The grades are decided; the shares of titles feed the unit’s sheet.',
  },
  'today.gather-evidence': {
    vi: 'Bổ sung minh chứng: {without}/{lines} dòng chưa có',
    en: 'Evidence: {without} of {lines} lines have none',
  },
  'today.gather-evidence.why': {
    vi: 'Làm lúc nào ghi lúc đó, đến tháng 12 khỏi phải tìm.',
    en: 'Recorded when done, not hunted for in December.',
  },
  'today.score-board': { vi: 'Ban vận động tự chấm: {scored}/{lines} dòng', en: 'Board scores: {scored} of {lines} lines' },
  'today.score-board.why': {
    vi: 'Dòng còn trống thì chưa chốt được. Điểm đã nhập được giữ.',
    en: 'Empty lines hold it up. What is entered is kept.',
  },
  'today.score-co': { vi: 'Chấm đồng: {scored}/{lines} dòng', en: 'Co-score: {scored} of {lines} lines' },
  'today.score-co.why': {
    vi: 'Cột của Công đoàn tách riêng; điểm của Ban vận động không đổi.',
    en: "Your own column; the board's points stay.",
  },
  'today.read-to-staff': {
    vi: 'Đọc bản tự chấm trước toàn thể rồi ghi biên bản',
    en: 'Read the scores to all staff and record it',
  },
  'today.read-to-staff.why': {
    vi: 'Hai cột đã đủ điểm. Phải đọc trước toàn thể mới chốt và ký được.',
    en: 'Both columns are complete; the reading comes before signing.',
  },
  'today.close-scoring': { vi: 'Chốt bản tự chấm rồi trình ký', en: 'Close the scoring for signature' },
  'today.close-scoring.why': {
    vi: 'Chốt xong, hai người cùng ký một nội dung; sửa điểm thì phải ký lại.',
    en: 'Both sign the same hash; any edit voids the signatures.',
  },
  'today.sign-assessment': { vi: 'Ký bản tự chấm năm {year}', en: 'Sign the self-assessment of {year}' },
  'today.sign-assessment.why': {
    vi: 'Nội dung đã chốt và đã đọc trước toàn thể.',
    en: 'Its content is closed and was read to all staff.',
  },
  'today.submit-assessment': { vi: 'Nộp hồ sơ tự chấm năm {year}', en: 'Submit the self-assessment of {year}' },
  'today.submit-assessment.why': {
    vi: 'Đủ hai chữ ký trên cùng một nội dung. Nộp xong có biên nhận.',
    en: 'Both signatures are there. A receipt follows.',
  },
  'today.amend-assessment': { vi: 'Hồ sơ tự chấm bị trả lại, cần bổ sung', en: 'The assessment was returned' },
  'today.amend-assessment.why': {
    vi: 'Bản đã nộp vẫn được giữ; lý do nằm tại từng dòng.',
    en: 'The submitted one is kept; reasons stand at their lines.',
  },
  'today.import-units': { vi: 'Nhập danh sách đơn vị', en: 'Import the list of units' },
  'today.import-units.why': {
    vi: 'Tệp XLSX hoặc CSV theo mẫu; xem trước rồi mới nhập. Chỉ có một đơn vị thì bỏ qua bước này.',
    en: 'An XLSX or CSV list, previewed before it is taken. With a single unit, go straight to the people.',
  },
  'today.import-people': { vi: 'Nhập danh sách người', en: 'Import the list of people' },
  'today.import-people.why': {
    vi: 'Cột «Vai» của danh sách giao luôn văn thư, thủ trưởng, công đoàn; không phải giao từng người.',
    en: 'The column of seats gives clerks, heads and chairs theirs; nobody is seated one by one.',
  },
  'today.give-seats': { vi: '{count} đơn vị chưa có văn thư hoặc thủ trưởng', en: '{count} units have no clerk or head' },
  'today.give-seats.why': {
    vi: 'Thiếu một trong hai vai này thì đơn vị chưa lập được kế hoạch, chưa phát động được.',
    en: 'Without either seat a unit can neither write nor launch its plan.',
  },
  'today.invite': { vi: 'Mời {count} người giữ vai đăng nhập', en: 'Invite {count} holders of seats to sign in' },
  'today.invite.why': {
    vi: 'Tạo liên kết cho nhiều người một lượt rồi phát cho từng người; mỗi liên kết dùng một lần.',
    en: 'Links for many at once, handed to each; a link works once.',
  },
  'today.renew-seats': { vi: '{count} vai sắp hết hạn trong 30 ngày', en: '{count} seats end within 30 days' },
  'today.renew-seats.why': {
    vi: 'Giao tiếp, gia hạn hoặc bàn giao trước khi hết hạn.',
    en: 'Give them again, lengthen them or hand them over.',
  },
  'today.do-tasks': { vi: '{count} việc được giao theo kế hoạch năm {year}', en: '{count} tasks of the plan of {year}' },
  'today.do-tasks.why': {
    vi: 'Báo việc đã làm ngay khi xong; mỗi lần một dòng là đủ.',
    en: 'Say what was done as you go; a line is enough.',
  },
  'today.set-up-board': { vi: 'Lập Ban vận động', en: 'Set up the campaign board' },
  'today.set-up-board.why': {
    vi: 'Cần số quyết định và phân công từng thành viên.',
    en: 'Its decision and the tasks of its members.',
  },
  'today.bring-plan': { vi: 'Đưa kế hoạch năm {year} vào', en: 'Bring in the plan for {year}' },
  'today.bring-plan.why': {
    vi: 'Tải bản Word, PDF hoặc dán chữ; từ kế hoạch mới lập được bảng điểm, đăng ký và phát động.',
    en: 'A Word or PDF file, or pasted text; the score sheet, the enrolment and the launch follow from it.',
  },
  'today.confirm-plan': { vi: 'Xác nhận kế hoạch năm {year} đã đọc', en: 'Confirm the plan of {year} as read' },
  'today.confirm-plan.why': {
    vi: 'Phần sạch xác nhận một lần; chỗ nghi vấn xem từng chỗ.',
    en: 'Clean parts in one click, findings one by one.',
  },
  'today.issue-plan': { vi: 'Ký và ban hành kế hoạch năm {year}', en: 'Sign and issue the plan of {year}' },
  'today.issue-plan.why': { vi: 'Kế hoạch đã được xác nhận đủ các phần.', en: 'Every part is confirmed.' },
  'today.launch': { vi: 'Phát động phong trào năm {year}', en: 'Launch the year {year}' },
  'today.launch.why': {
    vi: 'Chọn bảng chấm điểm, nơi nhận và các mốc; mọi người liên quan được báo.',
    en: 'Sheet, superiors and windows; everybody concerned is told.',
  },
  'today.review-enrolments': { vi: '{count} bản đăng ký của đơn vị chờ xét', en: '{count} enrolments wait for review' },
  'today.review-enrolments.why': {
    vi: 'Chấp nhận, hoặc trả lại kèm lý do tại mục cần sửa.',
    en: 'Accept, or return with reasons at the fields.',
  },
  'today.appraise': { vi: '{count} hồ sơ tự chấm chờ thẩm định', en: '{count} assessments wait for appraisal' },
  'today.appraise.why': {
    vi: 'Kiểm tra thực tế, chấm cột thẩm định và ghi biên bản.',
    en: 'Inspect, score your column, record the minutes.',
  },
  'today.panel-score': { vi: 'Chấm độc lập hồ sơ năm {year} của {unit}', en: 'Score the file of {unit}, {year}, by yourself' },
  'today.panel-score.why': {
    vi: 'Phiếu riêng của anh chị; nộp rồi mới thấy ai cùng chấm.',
    en: 'A sheet of your own; once in, you see who else scores.',
  },
  'today.panel-close': { vi: 'Mở phiếu chấm hồ sơ năm {year} của {unit}', en: 'Open the sheets over {unit}, {year}' },
  'today.panel-close.why': {
    vi: 'Đã qua hạn nộp phiếu; mở với các phiếu đã nộp, hoặc dời hạn.',
    en: 'The day has passed: open those that are in, or move the day.',
  },
  'today.panel-settle': { vi: 'Chốt điểm chung hồ sơ năm {year} của {unit}', en: 'Settle the points of {unit}, {year}' },
  'today.panel-settle.why': {
    vi: 'Các thành viên chấm khác nhau ở một số dòng; chốt trong khoảng đã chấm.',
    en: 'The reviewers differ at some lines; settle within what they gave.',
  },
  'today.panel-look-again': { vi: 'Xem lại hồ sơ năm {year} của {unit}', en: 'Look at {unit}, {year}, once more' },
  'today.panel-look-again.why': {
    vi: 'Đơn vị đã giải trình hoặc đã hết hạn; mỗi dòng chấm lại một lần, có lý do.',
    en: 'The unit has explained or its day has passed; each line once more, with a reason.',
  },
  'today.explain-appraisal': {
    vi: 'Giải trình {count} dòng thẩm định năm {year}',
    en: 'Explain {count} lines of the appraisal of {year}',
  },
  'today.explain-appraisal.why': {
    vi: 'Giải trình một lần trong hạn; đến sau hạn không được nhận.',
    en: 'Once, by the day; late is not taken.',
  },
  'today.announce': {
    vi: '{count} đơn vị đã thẩm định xong, chờ thông báo kết quả',
    en: '{count} appraised units wait for their result',
  },
  'today.announce.why': { vi: 'Thông báo nêu rõ đạt hay chưa đạt và vì sao.', en: 'It says whether they qualify, and why not.' },
  'today.send-dossier': { vi: 'Gửi hồ sơ khen thưởng: {title}', en: 'Send the dossier: {title}' },
  'today.send-dossier.why': {
    vi: 'Nhận hồ sơ đến hết ngày {day}; đến sau là hồ sơ muộn, cơ quan thường trực quyết định có nhận hay không. Không đề nghị ai thì không phải gửi.',
    en: 'Taken through {day}; a late one is for the standing agency to decide on. Who puts nobody forward sends nothing.',
  },
  'today.complete-dossier': { vi: 'Bổ sung hồ sơ khen thưởng bị trả lại: {title}', en: 'Complete the returned dossier: {title}' },
  'today.complete-dossier.why': {
    vi: 'Cơ quan thường trực trả lại, nêu chỗ thiếu; bổ sung và gửi lại đến hết ngày {day}.',
    en: 'The standing agency gave it back and says what it lacks; send it again through {day}.',
  },
  'today.decide-late-dossiers': {
    vi: 'Quyết định nhận hay không nhận {count} hồ sơ đến muộn: {title}',
    en: 'Decide on {count} late dossiers: {title}',
  },
  'today.decide-late-dossiers.why': {
    vi: 'Hồ sơ đến sau hạn không tự bị loại: cơ quan thường trực quyết định và ghi lý do.',
    en: 'A late dossier is not dropped by itself: the standing agency decides and says why.',
  },
  'today.appraise-dossiers': { vi: 'Thẩm định {count} hồ sơ khen thưởng: {title}', en: 'Appraise {count} dossiers: {title}' },
  'today.appraise-dossiers.why': {
    vi: 'Hồ sơ đã nhận, chưa có ý kiến thẩm định; chưa xong thì chưa chốt được danh sách trình.',
    en: 'They are received and not appraised; the intake cannot be closed before.',
  },
  'today.close-intake': { vi: 'Chốt nhận hồ sơ: {title}', en: 'Close the intake: {title}' },
  'today.close-intake.why': {
    vi: 'Đã hết hạn hoặc các đơn vị đã gửi đủ, hồ sơ nào cũng đã có ý kiến; chốt để chuyển sang xét chọn.',
    en: 'The day is over or all have sent, and every dossier was decided on; the choice can begin.',
  },
  'today.rule-plan-quota': {
    vi: 'Quyết định hạn mức khi kế hoạch ghi mâu thuẫn: {title}',
    en: 'Rule on the plan’s contradicting quotas: {title}',
  },
  'today.rule-plan-quota.why': {
    vi: 'Kế hoạch ghi hai hạn mức khác nhau cho cùng một đối tượng; chưa có quyết định thì hạn mức chặt hơn được áp dụng.',
    en: 'The plan says two quotas of the same; the stricter binds until somebody rules.',
  },
  'today.rule-award-limit': { vi: 'Quyết định hạn mức mâu thuẫn: {title}', en: 'Rule on contradicting limits: {title}' },
  'today.rule-award-limit.why': {
    vi: 'Hai hạn mức của đợt xét nói khác nhau về cùng một đối tượng; chưa có quyết định thì hạn mức chặt hơn được áp dụng.',
    en: 'Two limits of the round contradict; the stricter binds until somebody rules.',
  },
  'today.bring-collectives': {
    vi: 'Đưa {count} tập thể ra phiên họp Hội đồng: {title}',
    en: 'Bring {count} collectives before the council: {title}',
  },
  'today.bring-collectives.why': {
    vi: 'Đã thẩm định và đề nghị, chưa có tên trong chương trình phiên họp nào của Hội đồng.',
    en: 'They are put forward and on no agenda of the council yet.',
  },
  'today.bring-individuals': {
    vi: 'Đưa {count} cá nhân ra phiên họp Hội đồng: {title}',
    en: 'Bring {count} persons before the council: {title}',
  },
  'today.bring-individuals.why': {
    vi: 'Đã thẩm định và đề nghị, chưa có tên trong chương trình phiên họp nào của Hội đồng.',
    en: 'They are put forward and on no agenda of the council yet.',
  },
  'today.choose-collectives': { vi: 'Xét chọn tập thể theo hạn mức: {title}', en: 'Choose the collectives: {title}' },
  'today.choose-collectives.why': {
    vi: 'Hội đồng đã biểu quyết xong các tập thể được đề nghị; chưa tập thể nào được chọn.',
    en: 'The council has voted on all of them; none is chosen yet.',
  },
  'today.choose-individuals': { vi: 'Xét chọn cá nhân theo hạn mức: {title}', en: 'Choose the persons: {title}' },
  'today.choose-individuals.why': {
    vi: 'Hội đồng đã biểu quyết xong các cá nhân được đề nghị; chưa cá nhân nào được chọn.',
    en: 'The council has voted on all of them; nobody is chosen yet.',
  },
  'today.cast-ballots': { vi: 'Bỏ {count} phiếu: {title}', en: 'Cast {count} ballots: {title}' },
  'today.cast-ballots.why': {
    vi: 'Cuộc bỏ phiếu đang mở và anh, chị chưa bỏ phiếu; hết giờ thì hòm phiếu đóng.',
    en: 'Voting is open and you have not voted; the box closes at its hour.',
  },
  'today.make-key': { vi: 'Tạo khóa kiểm phiếu: {title}', en: 'Make your key: {title}' },
  'today.make-key.why': {
    vi: 'Anh, chị được giao giữ khóa; chưa đủ khóa thì Hội đồng chưa bỏ phiếu kín trên máy được.',
    en: 'You were named a trustee; without the keys the council cannot hold a secret vote here.',
  },
  'today.set-up-keys': {
    vi: 'Lập khóa chung cho {count} lần bỏ phiếu: {title}',
    en: 'Set up the joint key of {count} votes: {title}',
  },
  'today.set-up-keys.why': {
    vi: 'Người giữ khóa làm xong phần mình thì phòng phiếu mới mở.',
    en: 'Voting opens once every trustee has done their part.',
  },
  'today.open-ballots': { vi: 'Mở kết quả {count} lần bỏ phiếu: {title}', en: 'Open the result of {count} votes: {title}' },
  'today.open-ballots.why': {
    vi: 'Hòm phiếu đã đóng; đủ số người giữ khóa thì kết quả mới mở được.',
    en: 'The box is closed; the result needs enough of the trustees.',
  },
  'today.answer-petitions': { vi: 'Trả lời {count} kiến nghị: {title}', en: 'Answer {count} petitions: {title}' },
  'today.answer-petitions.why': {
    vi: 'Danh sách niêm yết đến hết ngày {day}; quyết định khen thưởng chỉ ký được khi mọi kiến nghị đã có trả lời.',
    en: 'The list is up through {day}; the decision waits until every petition is answered.',
  },
  'today.post-awards': { vi: 'Niêm yết {count} trường hợp được chọn: {title}', en: 'Post {count} who are chosen: {title}' },
  'today.post-awards.why': {
    vi: 'Đã chọn nhưng chưa có trong danh sách niêm yết.',
    en: 'They are chosen and on no posted list yet.',
  },
  'today.sign-awards': { vi: 'Ký quyết định khen thưởng: {title}', en: 'Sign the decision on commendation: {title}' },
  'today.sign-awards.why': {
    vi: 'Danh sách đã niêm yết đủ thời gian, kiến nghị đã trả lời.',
    en: 'The list was up for its days and every petition is answered.',
  },
  'today.announce-awards': { vi: 'Công bố kết quả khen thưởng: {title}', en: 'Announce the awards: {title}' },
  'today.announce-awards.why': {
    vi: 'Quyết định đã ký; công bố tại hội nghị rồi ghi lại, trang công khai mới nêu tên.',
    en: 'The decision is signed; once announced the public page names the winners.',
  },
  'today.pay-bonuses': { vi: 'Chi {count} khoản tiền thưởng: {title}', en: 'Pay {count} bonuses: {title}' },
  'today.pay-bonuses.why': {
    vi: 'Quyết định có kèm tiền thưởng, chưa ai ký nhận những khoản này.',
    en: 'A bonus goes with the decision and these were not signed for yet.',
  },
  'today.open-sitting': { vi: 'Khai mạc phiên họp: {title}', en: 'Open the sitting: {title}' },
  'today.open-sitting.why': {
    vi: 'Đã đến ngày {day}: điểm danh, khai mạc thì mới biểu quyết được.',
    en: 'Its day is {day}: nothing is voted before it is open.',
  },
  'today.close-sitting': { vi: 'Kết thúc phiên họp: {title}', en: 'Close the sitting: {title}' },
  'today.close-sitting.why': {
    vi: 'Đã qua ngày {day} mà phiên chưa kết thúc; biên bản lập sau khi kết thúc.',
    en: 'It was to end on {day}; the minutes are made once it is closed.',
  },
  'today.sign-sitting': { vi: 'Ký biên bản phiên họp: {title}', en: 'Sign the minutes: {title}' },
  'today.sign-sitting.why': {
    vi: 'Phiên họp ngày {day} đã kết thúc, chưa có bản quét biên bản đã ký.',
    en: 'The sitting of {day} is over; the signed minutes are not in yet.',
  },
  'today.attend-sitting': { vi: 'Dự họp ngày {day}: {title}', en: 'Attend the sitting of {day}: {title}' },
  'today.attend-sitting.why': {
    vi: 'Hội đồng đã mời; xem chương trình, báo trước nếu có liên quan đến một nội dung.',
    en: 'You are called: read the agenda, and say beforehand if you are tied to a case.',
  },
  'today.answer-in-writing': {
    vi: 'Cho ý kiến bằng văn bản {count} nội dung: {title}',
    en: 'Answer {count} cases in writing: {title}',
  },
  'today.answer-in-writing.why': {
    vi: 'Hội đồng chờ ý kiến đến hết ngày {day}.',
    en: 'The council waits for answers until the end of {day}.',
  },
  'today.weigh': {
    vi: 'Xem xét {count} danh hiệu đã công nhận vì có kết luận về sau',
    en: 'Weigh {count} titles because of later conclusions',
  },
  'today.weigh.why': {
    vi: 'Danh hiệu chỉ mất khi có quyết định hủy bỏ; cũng có thể giữ, bằng văn bản.',
    en: 'A title is lost only by a decision; it can also be let stand, by a paper.',
  },
  'today.decide': {
    vi: '{count} đơn vị đủ số năm liên tục, chờ quyết định công nhận',
    en: '{count} units have enough years in a row for the title',
  },
  'today.decide.why': {
    vi: 'Chỉ quyết định mới làm nên danh hiệu; kết quả năm chỉ là thông báo.',
    en: 'Only a decision makes a title; a result is a notice.',
  },
  'check.pledges': { vi: '{signed}/{total} người đã có bản đăng ký thi đua', en: '{signed}/{total} people have a pledge' },
  'check.evidence': { vi: '{found}/{lines} dòng đã có minh chứng', en: '{found}/{lines} lines have evidence' },
  'check.board': { vi: 'Ban vận động đã chấm {scored}/{lines} dòng', en: 'The board has scored {scored}/{lines} lines' },
  'check.co-scorer': {
    vi: 'Công đoàn hoặc người đồng ký đã chấm {scored}/{lines} dòng',
    en: 'The co-scorer has scored {scored}/{lines} lines',
  },
  'check.reading': { vi: 'Đọc bản tự chấm trước toàn thể', en: 'Reading out to all staff' },
  'check.head-signature': { vi: 'Chữ ký của thủ trưởng', en: 'Signature of the head' },
  'check.co-signature': { vi: 'Chữ ký của người đồng ký', en: 'Signature of the co-signer' },
  'check.units': { vi: 'Đơn vị: {count} đơn vị trực thuộc', en: 'Units: {count} below' },
  'check.people': { vi: 'Người: {count} người đang làm việc', en: 'People: {count} at work' },
  'check.seats': {
    vi: 'Vai: {seated}/{units} đơn vị đã có văn thư và thủ trưởng',
    en: 'Seats: {seated}/{units} units have a clerk and a head',
  },
  'check.accounts': {
    vi: 'Đăng nhập: {ready}/{holders} người giữ vai đã có tài khoản',
    en: 'Sign-ins: {ready}/{holders} holders of seats can sign in',
  },
  'missing.heading': {
    vi: '{unit}, hồ sơ năm {year}, còn thiếu tính đến {day}:',
    en: '{unit}, file of {year}, still missing as of {day}:',
  },
  'missing.until': { vi: 'hạn hết ngày {day}', en: 'until the end of {day}' },
  'missing.late': { vi: 'quá hạn từ sau ngày {day}', en: 'was due on {day}' },
  'missing.pledges': {
    vi: 'Bản đăng ký thi đua: còn {missing}/{total} người chưa ký',
    en: 'Registrations: {missing} of {total} not signed',
  },
  'missing.enrolment': { vi: 'Đăng ký của đơn vị chưa gửi cấp trên', en: 'The unit’s enrolment is not sent' },
  'missing.enrolment-returned': {
    vi: 'Đăng ký của đơn vị bị trả lại, chưa gửi lại',
    en: 'The unit’s enrolment was returned and not sent again',
  },
  'missing.evidence': {
    vi: 'Minh chứng: {count}/{lines} tiêu chí chưa có',
    en: 'Evidence: {count} of {lines} criteria have none',
  },
  'missing.task': { vi: 'Việc được giao: {text}', en: 'Task: {text}' },
  'missing.shortcoming': { vi: 'Hạn chế chưa khắc phục: {text}', en: 'Shortcoming not mended: {text}' },
  'missing.board': { vi: 'Ban vận động tự chấm: mới {scored}/{lines} dòng', en: 'Board’s scoring: {scored} of {lines} lines' },
  'missing.co-score': { vi: 'Cột đồng chấm: mới {scored}/{lines} dòng', en: 'Co-scoring: {scored} of {lines} lines' },
  'missing.reading': { vi: 'Biên bản đọc bản tự chấm trước toàn thể', en: 'Minutes of the reading to all staff' },
  'missing.signature': { vi: 'Chữ ký trên bản tự chấm đã chốt', en: 'Signature on the closed assessment' },
  'missing.submission': { vi: 'Nộp hồ sơ tự chấm lên cấp trên', en: 'Submission to the superior' },
  'missing.paper': { vi: 'Giấy tờ trong hồ sơ: {text}', en: 'Paper of the dossier: {text}' },
  'wait.units': { vi: 'Các đơn vị', en: 'Units' },
  'wait.enrolments': { vi: '{count} đơn vị chưa gửi bản đăng ký', en: '{count} units have not sent their enrolment' },
  'wait.assessments': { vi: '{count} đơn vị chưa nộp hồ sơ tự chấm', en: '{count} units have not submitted' },
  'wait.staff': { vi: 'Viên chức, người lao động', en: 'Staff' },
  'wait.superior': { vi: 'Cấp trên', en: 'Superior' },
  'wait.co-scorer': { vi: 'Công đoàn cơ sở hoặc người đồng ký', en: 'Co-signer' },
  'wait.head': { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' },
  'wait.pledges': {
    vi: 'Còn {missing}/{total} bản đăng ký thi đua năm {year} chưa ký',
    en: '{missing} of {total} pledges for {year} not signed',
  },
  'wait.acceptance': {
    vi: 'Chấp nhận bản đăng ký năm {year} ({count} nơi chưa trả lời)',
    en: 'Acceptance of the enrolment for {year} ({count} bodies have not answered)',
  },
  'wait.co-score': {
    vi: 'Chấm đồng {lines} dòng năm {year}; đã chấm {scored}',
    en: 'Co-scoring {lines} lines of {year}; {scored} done',
  },
  'wait.signature': { vi: 'Ký bản tự chấm năm {year} đã chốt', en: 'Signature on the closed assessment of {year}' },
  'wait.appraisal': { vi: 'Kiểm tra, thẩm định năm {year}', en: 'Inspection and appraisal of {year}' },
  'wait.result': { vi: 'Thông báo kết quả năm {year}', en: 'Notice of the result of {year}' },
  'wait.pledges.ask': {
    vi: 'Còn {missing}/{total} bản đăng ký thi đua năm {year} chưa ký. Anh, chị nào chưa ký xin mở «Việc của tôi» để ký, hoặc ký giấy rồi nộp văn thư.',
    en: '{missing} of {total} pledges for {year} are not signed. Please sign yours under “My things”, or hand in a signed paper.',
  },
  'wait.co-score.ask': {
    vi: 'Bảng chấm điểm năm {year}: cột đồng chấm mới có {scored}/{lines} dòng. Xin chấm nốt các dòng còn lại.',
    en: 'Score sheet of {year}: {scored} of {lines} lines are co-scored. Please score the rest.',
  },
  'wait.signature.ask': {
    vi: 'Bản tự chấm năm {year} đã chốt và đang chờ chữ ký. Xin xem và ký giúp.',
    en: 'The self-assessment of {year} is closed and waits for your signature. Please read and sign it.',
  },
  'wait.enrolments.ask': {
    vi: 'Còn {count} đơn vị chưa gửi bản đăng ký. Đơn vị nào chưa gửi xin gửi giúp.',
    en: '{count} units have not sent their enrolment. Please send yours.',
  },
  'wait.assessments.ask': {
    vi: 'Còn {count} đơn vị chưa nộp hồ sơ tự chấm. Đơn vị nào chưa nộp xin nộp giúp.',
    en: '{count} units have not submitted their self-assessment. Please submit yours.',
  },
  'year-stage.registering': { vi: 'Đang đăng ký', en: 'Registering' },
  'year-stage.waiting-acceptance': { vi: 'Chờ chấp nhận đăng ký', en: 'Waiting for acceptance' },
  'year-stage.running': { vi: 'Đang thực hiện', en: 'Running' },
  'year-stage.scoring': { vi: 'Đang tự chấm', en: 'Scoring' },
  'year-stage.submitted': { vi: 'Đã nộp, chờ thẩm định', en: 'Submitted, waiting for appraisal' },
  'year-stage.appraised': { vi: 'Đã thẩm định, chờ thông báo', en: 'Appraised, waiting for the notice' },
  'year-stage.qualified': { vi: 'Đạt', en: 'Qualified' },
  'year-stage.not-qualified': { vi: 'Chưa đạt', en: 'Not qualified' },
  'year-stage.recognised': { vi: 'Đã công nhận danh hiệu', en: 'Recognised' },
  'step.1': { vi: 'Văn bản cấp trên', en: 'Upstream documents' },
  'step.2': { vi: 'Ban vận động', en: 'Campaign board' },
  'step.3': { vi: 'Kế hoạch', en: 'Plan' },
  'step.4': { vi: 'Bảng chấm điểm', en: 'Score sheet' },
  'step.5': { vi: 'Phát động', en: 'Launch' },
  'step.6': { vi: 'Cá nhân đăng ký', en: 'Pledges' },
  'step.7': { vi: 'Đơn vị đăng ký', en: 'Enrolment' },
  'step.8': { vi: 'Cấp trên xét đăng ký', en: 'Acceptance' },
  'step.9': { vi: 'Thực hiện, minh chứng', en: 'The work' },
  'step.10': { vi: 'Họp tháng', en: 'Monthly item' },
  'step.11': { vi: 'Sơ kết 6 tháng', en: 'Half-year review' },
  'step.12': { vi: 'Xếp loại, danh hiệu cá nhân', en: 'Individual titles' },
  'step.13': { vi: 'Tự chấm', en: 'Self-assessment' },
  'step.14': { vi: 'Đồng ký và nộp', en: 'Co-signature and submission' },
  'step.15': { vi: 'Kiểm tra, thẩm định', en: 'Inspection and appraisal' },
  'step.16': { vi: 'Kết quả năm, danh hiệu', en: 'Result and title' },
  'step.17': { vi: 'Khen thưởng', en: 'Commendation' },
  'step.18': { vi: 'Tổng kết, báo cáo', en: 'Year-end reports' },
  'step.19': { vi: 'Điển hình', en: 'Good examples' },
  'step.20': { vi: 'Giữ vững, bàn giao', en: 'Keep, hand over' },
  'today.not-a-demo': { vi: 'Chỉ trang dữ liệu giả định mới dời được ngày.', en: 'Only a demo site moves its day.' },
  'today.not-forward': {
    vi: 'Ngày chỉ dời về phía trước, mỗi lần không quá một năm.',
    en: 'The day only moves forward, at most a year at a time.',
  },
} as const satisfies Phrases;
