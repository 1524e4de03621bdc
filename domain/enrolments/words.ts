import type { Phrases } from '../kernel/phrases.ts';

/** Words of pledges and enrolments: refusals, states, kinds, fields, and what people are told. */
export const enrolmentsWords = {
  'enrolments.pledge-not-found': { vi: 'Không tìm thấy bản đăng ký thi đua này.', en: 'No such pledge.' },
  'enrolments.not-found': { vi: 'Không tìm thấy bản đăng ký này.', en: 'No such enrolment.' },
  'enrolments.nothing-pledged': {
    vi: 'Chưa chọn danh hiệu, cam kết hay sáng kiến nào; chọn ít nhất một mục rồi ký.',
    en: 'Nothing is chosen yet: choose at least one thing, then sign.',
  },
  'enrolments.nothing-pledged-by-team': {
    vi: 'Chưa chọn danh hiệu hay nội dung nào cho tập thể; chọn ít nhất một mục rồi ký.',
    en: 'Nothing is chosen for the team yet: choose at least one thing, then sign.',
  },
  'enrolments.signed-by-team': {
    vi: 'Người đứng đầu tập thể đã tự ký trên máy; không nhập đè từ bản giấy.',
    en: 'The head of the team signed; paper does not replace it.',
  },
  'enrolments.only-lead-signs': {
    vi: 'Chỉ người đứng đầu tập thể ký bản đăng ký của tập thể.',
    en: 'Only the head of the team signs for it.',
  },
  'enrolments.team-not-found': { vi: 'Không tìm thấy tập thể này.', en: 'No such team.' },
  'enrolments.nobody-missing': { vi: 'Mọi người đã có bản đăng ký.', en: 'Everybody has a pledge.' },
  'enrolments.reminded-today': {
    vi: 'Hôm nay đã nhắc {count} người; mỗi ngày nhắc nhiều nhất một lần.',
    en: '{count} were reminded today; once a day at most.',
  },
  'enrolments.told-reminder': {
    vi: 'Bản đăng ký thi đua năm {year} của anh, chị chưa có; hạn đến hết ngày {closes}. Làm trên điện thoại chừng hai phút.',
    en: 'Your pledge for {year} is not in yet; it is due through {closes}. It takes two minutes on a phone.',
  },
  'enrolments.told-reminder-team': {
    vi: 'Tập thể anh, chị phụ trách chưa có bản đăng ký thi đua năm {year}; hạn đến hết ngày {closes}.',
    en: 'The team you head has no pledge for {year} yet; it is due through {closes}.',
  },
  'enrolments.told-team-signed': {
    vi: 'Thêm một tập thể đã ký bản đăng ký thi đua năm {year}: {signed}/{teams} tập thể.',
    en: 'One more team has signed for {year}: {signed}/{teams}.',
  },
  'enrolments.told-team-entered': {
    vi: 'Bản đăng ký thi đua năm {year} của tập thể ký trên giấy đã được nhập; xem lại giúp đúng chưa.',
    en: 'Your team’s paper pledge for {year} was entered; please see whether it is right.',
  },
  'enrolments.told-team-returned': {
    vi: 'Bản đăng ký thi đua năm {year} của tập thể được trả lại để bổ sung; lý do ghi ngay trên bản.',
    en: 'Your team’s pledge for {year} was returned; the reason stands on it.',
  },
  'enrolments.told-team-accepted': {
    vi: 'Bản đăng ký thi đua năm {year} của tập thể đã được nhận.',
    en: 'Your team’s pledge for {year} was accepted.',
  },
  'enrolments.window-not-open': { vi: 'Chưa đến ngày đăng ký ({opens}).', en: 'Registration opens on {opens}.' },
  'enrolments.already-signed': {
    vi: 'Bản này đã ký; sửa gì thì ký lại, không giữ nháp đè lên bản đã ký.',
    en: 'This one is signed: a change is signed anew, no draft replaces it.',
  },
  'enrolments.signed-by-person': {
    vi: 'Người này đã tự ký trên máy; không nhập đè từ bản giấy.',
    en: 'This person signed by themselves; paper does not replace it.',
  },
  'enrolments.day-in-future': { vi: 'Ngày này chưa tới.', en: 'This day is still to come.' },
  'enrolments.day-of-other-year': {
    vi: 'Ngày ký không thuộc năm đăng ký; xem lại ngày trên bản giấy.',
    en: 'The day is not of this year; look at the paper again.',
  },
  'enrolments.withdraw-over': {
    vi: 'Hạn nộp hồ sơ đã hết ({closed}) nên không rút đăng ký được nữa; kết quả của năm ghi theo hồ sơ.',
    en: 'Files were due until {closed}: the enrolment stays and the year has its result.',
  },
  'enrolments.not-signed': { vi: 'Bản này chưa ký.', en: 'This one is not signed.' },
  'enrolments.recall-over': {
    vi: 'Hạn đăng ký đã hết ({closed}) nên không rút chữ ký được; vẫn sửa và ký lại được.',
    en: 'The window closed on {closed}; the signature stays, but can be amended and given anew.',
  },
  'enrolments.pledge-not-waiting': {
    vi: 'Bản này không ở trạng thái chờ xem.',
    en: 'This pledge is not waiting to be looked at.',
  },
  'enrolments.title-not-in-plan': {
    vi: 'Kế hoạch năm nay không có danh hiệu «{title}» cho cá nhân.',
    en: 'This year’s plan has no title “{title}” for persons.',
  },
  'enrolments.commitment-of-managers': {
    vi: 'Mục {line} dành cho người giữ chức vụ quản lý, không nằm trong bản đăng ký của người này.',
    en: 'Line {line} is for those who manage and not part of this pledge.',
  },
  'enrolments.no-such-commitment': { vi: 'Kế hoạch không có mục {line}.', en: 'The plan has no line {line}.' },
  'enrolments.no-household-line': {
    vi: 'Kế hoạch không có mục về việc cưới, việc tang và lễ hội.',
    en: 'The plan has no line on weddings, funerals and festivals.',
  },
  'enrolments.only-staff-pledge': {
    vi: 'Chỉ người đang công tác tại đơn vị đăng ký thi đua ở đây.',
    en: 'Only the unit’s own staff pledge here.',
  },
  'enrolments.only-clerk-enters': {
    vi: 'Chỉ văn thư, thư ký Ban vận động nhập bản giấy.',
    en: 'Only the clerk enters paper.',
  },
  'enrolments.only-keepers': {
    vi: 'Việc này của văn thư, thủ trưởng hoặc chủ tịch Công đoàn của đơn vị.',
    en: 'This is for the unit’s clerk, head or union chair.',
  },
  'enrolments.own-pledge': {
    vi: 'Không ai tự duyệt bản đăng ký của mình; người khác trong Ban vận động xem bản này.',
    en: 'Nobody accepts their own pledge.',
  },
  'enrolments.only-own-pledge': { vi: 'Chỉ người đã ký được rút chữ ký của mình.', en: 'Only whoever signed may take it back.' },
  'enrolments.not-on-staff': {
    vi: 'Người này không có trong danh sách của đơn vị hôm nay.',
    en: 'This person is not on the unit’s staff today.',
  },
  'enrolments.entered-twice': { vi: 'Người này đã có ở dòng {row}.', en: 'This person already stands in row {row}.' },
  'enrolments.unit-holds-no-title': {
    vi: 'Loại đơn vị này không thuộc diện công nhận: chỉ cơ quan, đơn vị, doanh nghiệp.',
    en: 'Only an agency, a public-service unit or an enterprise can hold the title.',
  },
  'enrolments.withdrawn': { vi: 'Đơn vị đã rút đăng ký của năm này.', en: 'The unit withdrew its enrolment for this year.' },
  'enrolments.waits-at-superior': {
    vi: 'Bản đã gửi đang chờ cấp trên; bị trả lại thì mới sửa được.',
    en: 'It waits at the superiors; it can be amended once returned.',
  },
  'enrolments.first-holds-nothing': {
    vi: 'Đăng ký lần đầu thì không kê quyết định đang giữ; chọn giữ vững hoặc công nhận lại.',
    en: 'A first enrolment holds no decision; choose keeping or again.',
  },
  'enrolments.held-missing': {
    vi: 'Cần số, ngày, nơi ban hành và giai đoạn của quyết định đang giữ; không có thì ghi lý do.',
    en: 'The decision held is needed (number, day, issuer, years), or the reason why there is none.',
  },
  'enrolments.period-backwards': {
    vi: 'Năm cuối của giai đoạn phải từ năm đầu trở đi.',
    en: 'The last year comes before the first.',
  },
  'enrolments.held-not-past': {
    vi: 'Giai đoạn đã được công nhận phải kết thúc trước năm {year}.',
    en: 'The years recognised must end before {year}.',
  },
  'enrolments.held-before-its-years': {
    vi: 'Quyết định ghi ngày trước khi giai đoạn kết thúc; xem lại ngày hoặc năm.',
    en: 'The decision is older than the years it recognises.',
  },
  'enrolments.year-outside-cycle': {
    vi: 'Năm {year} không nằm trong chu kỳ {first}–{last}.',
    en: 'The year {year} is outside the cycle {first}–{last}.',
  },
  'enrolments.commitment-missing': {
    vi: 'Chưa ghi nội dung đăng ký phấn đấu của đơn vị.',
    en: 'The unit’s commitment is missing.',
  },
  'enrolments.not-submitted': {
    vi: 'Bản đăng ký chưa gửi nên không cần rút.',
    en: 'It was never sent, so there is nothing to withdraw.',
  },
  'enrolments.only-head-or-clerk-submits': {
    vi: 'Thủ trưởng gửi, hoặc văn thư gửi kèm bản giấy đã ký.',
    en: 'The head submits, or the clerk with the signed paper.',
  },
  'enrolments.clerk-needs-paper': {
    vi: 'Văn thư gửi thay thì đính kèm bản quét có chữ ký của thủ trưởng.',
    en: 'The clerk attaches the scan signed by the head.',
  },
  'enrolments.nothing-saved': { vi: 'Chưa lưu nội dung đăng ký nào.', en: 'Nothing has been written yet.' },
  'enrolments.not-a-superior': {
    vi: 'Nơi này không nhận đăng ký của đơn vị.',
    en: 'This body does not receive the unit’s enrolment.',
  },
  'enrolments.only-reviewer-of-body': {
    vi: 'Chỉ chuyên viên thẩm định của nơi nhận được trả lời.',
    en: 'Only a reviewer of that body answers.',
  },
  'enrolments.already-accepted': { vi: 'Nơi này đã chấp nhận lần gửi này.', en: 'This body accepted this submission.' },
  'enrolments.already-returned': {
    vi: 'Nơi này đã trả lại lần gửi này; chờ đơn vị gửi lại.',
    en: 'This body returned it; wait for the next submission.',
  },
  'enrolments.no-paper': { vi: 'Không có bản giấy kèm theo.', en: 'There is no paper attached.' },
  'enrolments.told-pledge-signed': {
    vi: 'Thêm một bản đăng ký thi đua năm {year} đã ký: {signed}/{staff}.',
    en: 'One more pledge for {year} is signed: {signed}/{staff}.',
  },
  'enrolments.told-pledge-entered': {
    vi: 'Bản đăng ký thi đua năm {year} ký trên giấy của anh, chị đã được nhập vào hệ thống; xem lại giúp đúng chưa.',
    en: 'Your paper pledge for {year} was entered; please see whether it is right.',
  },
  'enrolments.told-pledge-returned': {
    vi: 'Bản đăng ký thi đua năm {year} được trả lại để bổ sung; lý do ghi ngay trên bản.',
    en: 'Your pledge for {year} was returned; the reason stands on it.',
  },
  'enrolments.told-pledge-accepted': {
    vi: 'Bản đăng ký thi đua năm {year} của anh, chị đã được nhận.',
    en: 'Your pledge for {year} was accepted.',
  },
  'enrolments.told-submitted': {
    vi: '{unit} gửi bản đăng ký năm {year}, lần {number}.',
    en: '{unit} sent its enrolment for {year}, submission {number}.',
  },
  'enrolments.told-submitted-inside': {
    vi: 'Bản đăng ký năm {year} của đơn vị đã gửi tới các cấp trên, lần {number}.',
    en: 'The unit’s enrolment for {year} was sent to the superiors, submission {number}.',
  },
  'enrolments.told-returned': {
    vi: '{body} trả lại bản đăng ký năm {year} của đơn vị; lý do ghi tại từng mục.',
    en: '{body} returned the unit’s enrolment for {year}; reasons stand at their fields.',
  },
  'enrolments.told-accepted': {
    vi: '{body} chấp nhận bản đăng ký năm {year} của đơn vị.',
    en: '{body} accepted the unit’s enrolment for {year}.',
  },
  'enrolments.told-withdrawn': {
    vi: '{unit} rút bản đăng ký năm {year}.',
    en: '{unit} withdrew its enrolment for {year}.',
  },
  'enrolment.kind.first': { vi: 'Đăng ký công nhận lần đầu', en: 'First recognition' },
  'enrolment.kind.keeping': { vi: 'Đăng ký giữ vững danh hiệu', en: 'Keeping the title' },
  'enrolment.kind.again': { vi: 'Đăng ký công nhận lại', en: 'Recognition again' },
} as const satisfies Phrases;
