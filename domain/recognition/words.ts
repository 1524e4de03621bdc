import type { Phrases } from '../kernel/phrases.ts';

/** Words of results, titles, certificates and their revocation. */
export const recognitionWords = {
  'recognition.only-authority': {
    vi: 'Chỉ người có thẩm quyền của nơi công nhận được ký thông báo kết quả và quyết định.',
    en: 'Only the authority of the recognising body signs results and decisions.',
  },
  'recognition.result-announced-already': {
    vi: 'Kết quả năm này đã thông báo theo văn bản số {number}.',
    en: "This year's result was announced as {number}.",
  },
  'recognition.enrolment-not-accepted': {
    vi: 'Bản đăng ký của đơn vị chưa được nơi công nhận chấp nhận.',
    en: "The unit's enrolment has not been accepted.",
  },
  'recognition.not-submitted': { vi: 'Đơn vị chưa nộp bản tự chấm điểm.', en: 'The unit has not submitted its self-assessment.' },
  'recognition.not-appraised': { vi: 'Chưa thẩm định xong.', en: 'The appraisal is not finished.' },
  'recognition.before-appraisal': {
    vi: 'Ngày thông báo không thể trước ngày thẩm định xong.',
    en: 'The notice cannot be older than the appraisal.',
  },
  'past-recognition.title': { vi: 'Danh hiệu', en: 'Title' },
  'past-recognition.qualified': { vi: 'Đạt', en: 'Qualified' },
  'past-recognition.not-qualified': { vi: 'Không đạt', en: 'Not qualified' },
  'recognition.past-year': {
    vi: 'Bảng “{sheet}”, ô {column}{row} ({header}): năm phải từ {first} đến {last}.',
    en: 'Sheet “{sheet}”, cell {column}{row} ({header}): the year must be from {first} to {last}.',
  },
  'recognition.past-in-future': {
    vi: 'Bảng “{sheet}”, ô {column}{row} ({header}): ngày của văn bản chưa tới.',
    en: 'Sheet “{sheet}”, cell {column}{row} ({header}): the day of the paper is still to come.',
  },
  'recognition.past-years-order': {
    vi: 'Bảng “{sheet}”, ô {column}{row} ({header}): năm đầu sau năm cuối.',
    en: 'Sheet “{sheet}”, cell {column}{row} ({header}): the first year is after the last.',
  },
  'recognition.past-before-year': {
    vi: 'Bảng “{sheet}”, ô {column}{row} ({header}): văn bản ngày {day} có trước năm {year} mà nó công nhận.',
    en: 'Sheet “{sheet}”, cell {column}{row} ({header}): the paper of {day} is older than the year {year} it recognises.',
  },
  'recognition.past-twice': {
    vi: 'Bảng “{sheet}”, ô {column}{row} ({header}): “{name}” đã có ở hàng {other}, bảng “{otherSheet}”.',
    en: 'Sheet “{sheet}”, cell {column}{row} ({header}): “{name}” stands in row {other} of “{otherSheet}” already.',
  },
  'recognition.past-stands': {
    vi: 'Bảng “{sheet}”, ô {column}{row} ({header}): “{name}” năm {year} đã ghi khác; xóa ghi dòng cũ trước.',
    en: 'Sheet “{sheet}”, cell {column}{row} ({header}): “{name}”, {year}, was entered otherwise; strike that out first.',
  },
  'recognition.past-not-named': {
    vi: 'Bảng “{sheet}”, ô {column}{row} ({header}): “{name}” năm {year} chưa nêu đủ số, ngày, nơi ban hành thông báo.',
    en: 'Sheet “{sheet}”, cell {column}{row} ({header}): “{name}”, {year}: number, day or issuer of its notice are not named.',
  },
  'recognition.past-is-struck': { vi: 'Dòng này đã được xóa ghi: {reason}', en: 'This line was struck out: {reason}' },
  'recognition.past-names-no-paper': {
    vi: 'Chưa nêu đủ số, ngày, nơi ban hành văn bản nên năm này chưa được tính.',
    en: 'Number, day or issuer of its paper are not named, so the year does not count.',
  },
  'recognition.past-failed': { vi: 'Kết quả năm này là không đạt.', en: 'The year did not qualify.' },
  'recognition.past-has-own': {
    vi: 'Năm {year} đã có kết quả thông báo trong hệ thống; kết quả đó được tính.',
    en: 'The result of {year} was announced in the system, and that one counts.',
  },
  'recognition.past-barred': {
    vi: 'Theo cách đã chọn khi sắp xếp, năm này phải đạt ở mọi đơn vị trước.',
    en: 'By what was chosen at the merger, every predecessor had to qualify in this year.',
  },
  'recognition.past-before-cycle': {
    vi: 'Trước năm đầu của chu kỳ đã đăng ký ({first}).',
    en: 'Before the first year of the cycle that was enrolled for ({first}).',
  },
  'recognition.past-title-stands': {
    vi: 'Quyết định số {number} đứng trên năm này; hủy bỏ quyết định trước khi xóa ghi.',
    en: 'Decision {number} stands on this year; revoke it before striking the line out.',
  },
  'recognition.past-struck-already': { vi: 'Dòng này đã được xóa ghi.', en: 'This line was struck out already.' },
  'recognition.past-not-found': { vi: 'Không có dòng này.', en: 'There is no such line.' },
  'recognition.only-past-keepers': {
    vi: 'Chỉ nơi đã ghi dòng này được xóa ghi.',
    en: 'Only where it was entered may it be struck out.',
  },
  'recognition.day-in-future': { vi: 'Ngày của văn bản chưa tới.', en: 'The day of the paper is still to come.' },
  'recognition.streak-too-short': {
    vi: 'Mới đạt {years} năm liên tục trong chu kỳ, cần đủ {needed} năm.',
    en: '{years} qualifying years in a row so far; {needed} are needed.',
  },
  'recognition.streak-begins-again': {
    vi: 'Năm này chưa đạt nên chuỗi năm liên tục tính lại từ đầu; cần đủ {needed} năm.',
    en: 'This year does not qualify, so the years in a row begin again; {needed} are needed.',
  },
  'recognition.recognised-already': {
    vi: 'Giai đoạn này đã được công nhận theo Quyết định số {number}.',
    en: 'This period was recognised by decision {number}.',
  },
  'recognition.before-result': {
    vi: 'Quyết định không thể trước thông báo kết quả năm.',
    en: 'The decision cannot be older than the result.',
  },
  'recognition.issuer-ended': {
    vi: '{body} đã kết thúc hoạt động từ ngày {day}, không quyết định được nữa. Hãy ghi phương án sắp xếp để nơi kế thừa ký.',
    en: '{body} ended on {day} and decides no more. Enter the reorganisation, so that its heir signs.',
  },
  'recognition.number-taken': {
    vi: 'Số {number} đã dùng cho văn bản khác trong sổ của nơi ban hành. Hãy lấy số khác.',
    en: '{number} stands on another document of this issuer. Take another number.',
  },
  'recognition.revoked-already': {
    vi: 'Danh hiệu đã bị hủy bỏ theo Quyết định số {number}.',
    en: 'The title was revoked by decision {number}.',
  },
  'recognition.revoked-before-decision': {
    vi: 'Ngày hủy bỏ không thể trước ngày công nhận.',
    en: 'A revocation cannot be older than the recognition.',
  },
  'recognition.not-revoked': { vi: 'Danh hiệu này không bị hủy bỏ.', en: 'This title was not revoked.' },
  'recognition.title-not-found': { vi: 'Không tìm thấy danh hiệu này.', en: 'No such title.' },
  'recognition.no-enrolment': { vi: 'Năm này đơn vị không đăng ký.', en: 'The unit is not enrolled this year.' },
  'recognition.result-not-announced': {
    vi: 'Chưa có thông báo kết quả của năm này.',
    en: "This year's result has not been announced.",
  },
  'recognition.credential-unreadable': {
    vi: 'Tệp này không phải tệp chứng nhận danh hiệu.',
    en: 'This is no credential of a title.',
  },
  'recognition.credential-altered': {
    vi: 'Tệp đã bị sửa: chữ ký không còn khớp.',
    en: 'The file was altered: the signature does not match.',
  },
  'recognition.issuer-unknown': { vi: 'Chữ ký nguyên vẹn, nhưng chưa biết nơi cấp.', en: 'Signature intact, issuer unknown.' },
  'recognition.credential-sample': {
    vi: 'Đây là chứng nhận của dữ liệu giả định, không phải danh hiệu thật.',
    en: 'This is a demo credential, not a real title.',
  },
  'recognition.certificate-not-here': {
    vi: 'Trang này không có giấy nào mang mã {code}.',
    en: 'This site has no certificate with code {code}.',
  },
  'recognition.certificate-revoked': {
    vi: '{unit} không còn danh hiệu này: quyết định công nhận đã bị hủy bỏ theo Quyết định số {number} ngày {day}.',
    en: '{unit} no longer holds this title: the recognition was revoked by decision {number} of {day}.',
  },
  'recognition.told-result': { vi: 'Đã có thông báo kết quả năm {year}.', en: 'The result of {year} was announced.' },
  'recognition.told-title': { vi: 'Đơn vị đã được công nhận danh hiệu.', en: 'The unit was recognised.' },
  'recognition.told-to-weigh': {
    vi: 'Có kết luận về sau chạm tới danh hiệu đã công nhận của {unit}; cần xem xét thu hồi hay giữ.',
    en: 'A later conclusion touches the title of {unit}: weigh whether to revoke it or let it stand.',
  },
  'recognition.nothing-to-weigh': {
    vi: 'Không còn kết luận nào đặt ra việc thu hồi danh hiệu này.',
    en: 'No conclusion puts this title in question any more.',
  },
  'recognition.kept-before-decision': {
    vi: 'Văn bản giữ danh hiệu phải ra từ ngày quyết định công nhận trở đi.',
    en: 'The paper cannot be older than the decision on the title.',
  },
  'recognition.only-receivers-weigh': {
    vi: 'Chỉ nơi đã công nhận xem được các đề nghị thu hồi.',
    en: 'Only the body that gave the titles sees what is to be weighed.',
  },
  'recognition.told-revocation': {
    vi: 'Quyết định công nhận danh hiệu của {unit} đã bị hủy bỏ.',
    en: 'The recognition of {unit} was revoked.',
  },
  'recognition.only-receivers-bring': {
    vi: 'Chỉ người có thẩm quyền và người thẩm định của nơi công nhận đưa danh hiệu ra Hội đồng.',
    en: 'Only the authority and the reviewer of the recognising body bring titles before its council.',
  },
  'recognition.tied-to-title': {
    vi: 'Bạn có liên quan tới đơn vị này nên không tham gia việc xét danh hiệu của đơn vị.',
    en: 'You are tied to this unit and take no part in its title.',
  },
  'recognition.other-council': {
    vi: 'Phiên họp này không phải của Hội đồng xét danh hiệu ở nơi công nhận.',
    en: 'This sitting is not of a council that judges titles at the recognising body.',
  },
  'recognition.brought-already': {
    vi: 'Danh hiệu này đã đưa ra phiên họp ngày {day}.',
    en: 'This title was brought to the sitting of {day}.',
  },
  'recognition.before-council': {
    vi: 'Danh hiệu đang chờ Hội đồng: phiên họp ngày {day} chưa kết thúc.',
    en: 'The council is asked: its sitting of {day} is not over.',
  },
  'recognition.council-left-open': {
    vi: 'Phiên họp ngày {day} kết thúc mà chưa có kết quả về danh hiệu này. Hãy đưa ra phiên khác.',
    en: 'The sitting of {day} ended without a result on this title. Bring it to another one.',
  },
  'recognition.council-not-carried': {
    vi: 'Hội đồng không thông qua danh hiệu này: phiên họp ngày {day} có {agree}/{base} đồng ý, cần ít nhất {needed}.',
    en: 'The council did not carry this title: on {day} {agree} of {base} agreed, {needed} were needed.',
  },
  'recognition.told-brought': {
    vi: '{cases} danh hiệu đã được đưa vào phiên họp ngày {day}.',
    en: '{cases} titles were brought to the sitting of {day}.',
  },
  'recognition.told-voted': {
    vi: 'Phiên họp ngày {day} đã xét xong {cases} danh hiệu. Kết quả ở trang Kết quả, danh hiệu.',
    en: 'The sitting of {day} is over; it heard {cases} titles. What it said stands with the results.',
  },
} as const satisfies Phrases;
