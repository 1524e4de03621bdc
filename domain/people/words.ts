import type { Phrases } from '../kernel/phrases.ts';

const cell = 'Bảng “{sheet}”, ô {column}{row} ({header}):';
const inCell = 'Sheet “{sheet}”, cell {column}{row} ({header}):';

/** Words of persons, seats and signing in. */
export const peopleWords = {
  'people.not-found': { vi: 'Không tìm thấy người này.', en: 'No such person.' },
  'people.only-administrator': {
    vi: 'Chỉ quản trị của đơn vị hoặc cấp trên được làm việc này.',
    en: 'Only an administrator of the unit may do this.',
  },
  'people.lead-not-of-team': {
    vi: 'Người này không thuộc tổ, phòng đó trong ngày ấy.',
    en: 'This person does not work in that team on that day.',
  },
  'people.lead-outside-team': {
    vi: 'Tổ, phòng này có từ {day}; ngày đảm nhiệm phải trong thời gian đó.',
    en: 'The team stands from {day}; the day must be within its time.',
  },
  'people.lead-not-later': {
    vi: 'Người đang đứng đầu được ghi từ {day}; người sau phải từ ngày muộn hơn.',
    en: 'The present head is named from {day}; the next one from a later day.',
  },
  'people.only-clerk-or-head': {
    vi: 'Văn thư hoặc thủ trưởng đơn vị ghi người đứng đầu tổ, phòng.',
    en: 'The clerk or the head of the unit names the heads of its teams.',
  },
  'people.only-holder': {
    vi: 'Chỉ người đang giữ vai này, hoặc quản trị của đơn vị, được giao tạm hay bàn giao.',
    en: 'Only the holder of this seat, or an administrator, may lend it or hand it over.',
  },
  'people.sits-elsewhere': {
    vi: 'Người này còn làm việc hoặc giữ vai ở đơn vị ngoài phạm vi được quản trị; việc đăng nhập do quản trị cấp trên mở.',
    en: 'This person also works or sits where you do not administer; an administrator above opens their sign-in.',
  },
  'people.staff-code-taken': {
    vi: 'Mã nhân viên {staffCode} đã có người khác dùng.',
    en: 'The staff code {staffCode} is in use.',
  },
  'people.email-taken': { vi: 'Địa chỉ thư {email} đã có người khác dùng.', en: 'The address {email} is in use.' },
  'people.look-alike': {
    vi: 'Đơn vị đã có “{name}”. Nếu đúng là hai người, đánh dấu “Đây là một người khác” rồi gửi lại.',
    en: 'The unit has “{name}”. If they are two people, tick “somebody else” and send again.',
  },
  'people.team-elsewhere': { vi: 'Tổ, phòng này không thuộc đơn vị.', en: 'This team is not part of the unit.' },
  'people.works-there-later': {
    vi: 'Người này đã có vị trí ở đơn vị từ ngày {day}; chọn ngày khác.',
    en: 'This person has a position there from {day}; choose another day.',
  },
  'people.nothing-changes': { vi: 'Không có gì khác với hiện nay.', en: 'Nothing differs from what stands.' },
  'people.not-employed-there': { vi: 'Người này không làm việc ở đơn vị.', en: 'This person does not work there.' },
  'people.left-already': { vi: 'Người này đã thôi làm việc ở đơn vị từ ngày {day}.', en: 'This person left on {day}.' },
  'people.leaves-before-start': { vi: 'Ngày thôi phải sau ngày {day}, ngày bắt đầu.', en: 'The end must be after {day}.' },
  'people.seat-not-found': { vi: 'Không tìm thấy vai này.', en: 'No such seat.' },
  'people.period-reversed': { vi: 'Ngày kết thúc phải sau ngày bắt đầu.', en: 'The end must come after the beginning.' },
  'people.away-too-long': {
    vi: 'Một lần vắng ghi tối đa một năm. Vắng lâu hơn thì bàn giao vai.',
    en: 'An absence is a year at most; for longer, hand the seat over.',
  },
  'people.away-already': {
    vi: 'Đã ghi vắng từ ngày {from} đến trước ngày {until}.',
    en: 'An absence from {from} until {until} is kept already.',
  },
  'people.back-already': { vi: 'Người này đã trở lại từ ngày {day}.', en: 'Back since {day}.' },
  'people.back-before-away': {
    vi: 'Ngày trở lại phải từ ngày bắt đầu vắng trở đi.',
    en: 'The return cannot be before the absence.',
  },
  'people.only-self-or-office': {
    vi: 'Việc vắng mặt do chính người đó, văn thư, thủ trưởng hoặc quản trị ghi.',
    en: 'An absence is kept by the person, the clerk, the head or an administrator.',
  },
  'people.notice-away': {
    vi: 'Đã ghi anh, chị vắng mặt từ {from} đến hết {through}. Vai đang giữ có thể giao tạm cho người khác ở trang của mình.',
    en: 'You are noted away from {from} through {through}. You can lend your seats on your page.',
  },
  'people.away': { vi: 'đang vắng đến hết {through}, chưa giao vai cho ai', en: 'away through {through}, nobody stands in' },
  'people.away-lent': {
    vi: 'đang vắng đến hết {through}, người được giao tạm làm thay',
    en: 'away through {through}, somebody stands in',
  },
  'people.seat-overlaps': {
    vi: 'Người này đã giữ vai ấy ở đơn vị trong thời gian này (từ ngày {day}).',
    en: 'This person holds that seat in this time (from {day}).',
  },
  'people.seat-taken': {
    vi: 'Vai này mỗi lúc một người giữ và đang có người giữ (từ ngày {day}). Bàn giao, giao tạm, hoặc kết thúc vai cũ trước.',
    en: 'One person holds this seat at a time, and somebody does (from {day}). Hand it over, lend it, or end it first.',
  },
  'people.member-not-employed': {
    vi: 'Người này không làm việc ở đơn vị trong suốt thời gian ấy nên không thể là thành viên.',
    en: 'This person does not work there all that time, so cannot be a member.',
  },
  'people.seat-ended': { vi: 'Vai này đã hết từ ngày {day}.', en: 'This seat ended on {day}.' },
  'people.seat-ends-before-start': {
    vi: 'Không thể trước ngày {day}, ngày vai bắt đầu.',
    en: 'Not before {day}, when the seat begins.',
  },
  'people.last-administrator': {
    vi: 'Đây là người quản trị cuối cùng của đơn vị đứng đầu. Giao vai quản trị cho người khác trước.',
    en: 'This is the last administrator at the top. Give the seat to somebody else first.',
  },
  'people.seat-personal': {
    vi: 'Vai thành viên đi theo người làm việc ở đơn vị, không giao tạm hay bàn giao được.',
    en: 'Membership follows the person and cannot be lent or handed over.',
  },
  'people.lent-already': {
    vi: 'Vai này do người khác giao tạm nên không giao tiếp được.',
    en: 'A borrowed seat cannot be lent on.',
  },
  'people.lent-not-handed-over': {
    vi: 'Vai giao tạm không bàn giao được; nó trở về người giao.',
    en: 'A borrowed seat cannot be handed over.',
  },
  'people.to-oneself': { vi: 'Phải là một người khác.', en: 'It must be somebody else.' },
  'people.borrower-elsewhere': {
    vi: 'Người nhận phải làm việc hoặc giữ vai ở đơn vị này hay cấp trên của nó.',
    en: 'The borrower must work or sit at this unit or above it.',
  },
  'people.lent-before-held': {
    vi: 'Chỉ giao tạm được từ ngày {from}, ngày vai bắt đầu.',
    en: 'Lend it from {from} on, when it begins.',
  },
  'people.lent-beyond-held': {
    vi: 'Chỉ giao tạm được trong thời gian đang giữ: từ {from} đến trước {until}.',
    en: 'Lend it only while it is held: from {from} until {until}.',
  },
  'people.unit-not-standing': {
    vi: 'Ngày {day} đơn vị chưa có hoặc đã thôi hoạt động.',
    en: 'The unit does not stand on {day}.',
  },
  'people.handover-not-found': { vi: 'Không tìm thấy biên bản bàn giao này.', en: 'No such handover.' },

  'people.row-unit-unknown': {
    vi: `${cell} không tìm thấy đơn vị “{unit}” trong phạm vi được quản trị. Nhập danh sách đơn vị trước, hoặc ghi đúng mã, tên.`,
    en: `${inCell} no unit “{unit}” among those you administer. Import the units first, or write its code or name.`,
  },
  'people.row-unit-ambiguous': {
    vi: `${cell} có {count} đơn vị tên “{unit}”; hãy ghi mã đơn vị.`,
    en: `${inCell} {count} units are named “{unit}”; write its code.`,
  },
  'people.row-unit-not-standing': {
    vi: `${cell} ngày {day} đơn vị “{unit}” chưa có hoặc đã thôi. Sửa “Từ ngày” cho nằm trong thời gian của đơn vị.`,
    en: `${inCell} the unit “{unit}” does not stand on {day}. Choose a day on which it does.`,
  },
  'people.row-role-unknown': {
    vi: `${cell} “{role}” không phải là một vai. Được ghi: {known}. Nhiều vai thì ngăn bằng dấu chấm phẩy.`,
    en: `${inCell} “{role}” is no role. Write one of: {known}. Part several by a semicolon.`,
  },
  'people.row-code-taken': {
    vi: `${cell} mã {staffCode} là của người ở đơn vị ngoài phạm vi được quản trị.`,
    en: `${inCell} the code {staffCode} belongs to somebody you do not administer.`,
  },
  'people.row-email-taken': {
    vi: `${cell} địa chỉ {email} là của người khác.`,
    en: `${inCell} {email} belongs to somebody else.`,
  },
  'people.row-name-ambiguous': {
    vi: `${cell} đơn vị có {count} người tên “{name}”; hãy ghi mã nhân viên.`,
    en: `${inCell} {count} people there are named “{name}”; write the staff code.`,
  },
  'people.row-twice': {
    vi: `${cell} “{name}” đã có ở hàng {other} (bảng “{otherSheet}”). Nếu là hai người, ghi mã nhân viên cho từng người.`,
    en: `${inCell} “{name}” stands in row {other} (sheet “{otherSheet}”). If they are two people, give each a staff code.`,
  },
  'people.row-code-of-another': {
    vi: `${cell} mã {staffCode} ở hàng trước là của “{name}”.`,
    en: `${inCell} the code {staffCode} belongs to “{name}” in an earlier row.`,
  },
  'people.row-works-there-later': {
    vi: `${cell} người này đã có vị trí ở đơn vị từ ngày {day}.`,
    en: `${inCell} this person has a position there from {day}.`,
  },
  'people.row-seat-taken': {
    vi: `${cell} vai này mỗi lúc một người giữ, đang có người giữ từ ngày {day}.`,
    en: `${inCell} one person holds this seat at a time, and somebody does from {day}.`,
  },
  'people.row-look-alike': {
    vi: `${cell} “{name}” trùng hoặc gần trùng họ tên với “{other}” đã có trong đơn vị. Kiểm tra có phải một người không.`,
    en: `${inCell} “{name}” has the same or nearly the same name as “{other}”, who is in the unit. Check that they are two people.`,
  },
  'people.row-like-row': {
    vi: `${cell} “{name}” cùng đơn vị và trùng hoặc gần trùng họ tên với “{other}” ở hàng {otherRow} (bảng “{otherSheet}”). Kiểm tra có phải một người không.`,
    en: `${inCell} “{name}” is in the same unit as “{other}” in row {otherRow} (sheet “{otherSheet}”), with the same or nearly the same name. Check that they are two people.`,
  },
  'people.row-also-works': {
    vi: `${cell} “{name}” vẫn đang làm ở “{unit}”. Nếu chuyển hẳn, kết thúc vị trí ở đơn vị cũ.`,
    en: `${inCell} “{name}” still works at “{unit}”. If they moved, end the old position.`,
  },
  'people.notice-seat-granted': {
    vi: 'Được giao vai {role} tại {unit}, từ ngày {from}.',
    en: 'You hold the seat {role} at {unit} from {from}.',
  },
  'people.notice-seat-ended': {
    vi: 'Vai {role} tại {unit} kết thúc từ ngày {on}.',
    en: 'Your seat {role} at {unit} ends on {on}.',
  },
  'people.notice-seat-lent': {
    vi: 'Được giao tạm vai {role} tại {unit}, từ ngày {from} đến trước ngày {until}.',
    en: 'You borrow the seat {role} at {unit} from {from} until {until}.',
  },
  'people.notice-handed-over': {
    vi: 'Nhận bàn giao vai {role} tại {unit} từ ngày {on}. Mở biên bản để xem những việc đang mở.',
    en: 'You take over the seat {role} at {unit} on {on}. Open the handover for what is open.',
  },
  'identity.notice-reset': {
    vi: 'Quản trị vừa tạo liên kết đặt lại mật khẩu cho tài khoản này. Nếu không phải do anh, chị yêu cầu, hãy báo ngay.',
    en: 'An administrator made a link to set your password anew. If you did not ask for it, say so at once.',
  },
  'staff-class.cadre': { vi: 'Cán bộ', en: 'Cadre' },
  'staff-class.civil-servant': { vi: 'Công chức', en: 'Civil servant' },
  'staff-class.public-employee': { vi: 'Viên chức', en: 'Public employee' },
  'staff-class.worker': { vi: 'Người lao động', en: 'Worker' },
  'role.member': { vi: 'Thành viên', en: 'Member' },
  'role.clerk': { vi: 'Văn thư, thư ký Ban vận động', en: 'Clerk' },
  'role.unit-head': { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' },
  'role.union-chair': { vi: 'Chủ tịch Công đoàn cơ sở', en: 'Union chair' },
  'role.reviewer': { vi: 'Chuyên viên thẩm định', en: 'Reviewer' },
  'role.council-member': { vi: 'Thành viên Hội đồng', en: 'Council member' },
  'role.council-secretary': { vi: 'Thư ký Hội đồng', en: 'Council secretary' },
  'role.authority': { vi: 'Người có thẩm quyền quyết định', en: 'Deciding authority' },
  'role.administrator': { vi: 'Quản trị', en: 'Administrator' },
  'identity.link-not-valid': {
    vi: 'Liên kết này không dùng được: đã dùng rồi, đã hết hạn hoặc chép thiếu.',
    en: 'This link cannot be used: it was used, has expired or was copied in part.',
  },
  'identity.email-taken': { vi: 'Địa chỉ thư này đã có người dùng.', en: 'This e-mail address is taken.' },
  'identity.wrong-password': {
    vi: 'Thư điện tử hoặc mật khẩu không đúng.',
    en: 'The e-mail address or the password is wrong.',
  },
  'identity.current-password-wrong': { vi: 'Mật khẩu đang dùng không đúng.', en: 'The current password is wrong.' },
  'identity.same-password': { vi: 'Mật khẩu mới phải khác mật khẩu đang dùng.', en: 'The new password must differ.' },
  'identity.too-many-failures': {
    vi: 'Nhập sai quá {limit} lần. Đợi {minutes} phút rồi thử lại, hoặc nhờ quản trị tạo liên kết đặt lại mật khẩu.',
    en: 'More than {limit} wrong tries. Wait {minutes} minutes, or ask an administrator for a link to set a new password.',
  },
  'identity.does-not-sign-in': { vi: 'Người này chưa có tài khoản đăng nhập.', en: 'This person does not sign in yet.' },
  'identity.invited-twice': {
    vi: 'Hai dòng được chọn trùng người hoặc trùng địa chỉ thư này.',
    en: 'Two of the chosen lines are of the same person or have this address.',
  },
  'identity.already-signs-in': { vi: 'Người này đã có tài khoản đăng nhập.', en: 'This person already signs in.' },
  'identity.site-has-administrator': {
    vi: 'Trang này đã có người quản trị đầu tiên.',
    en: 'This site already has its first administrator.',
  },
  'person-field.fullName': { vi: 'Họ và tên', en: 'Name' },
  'person-field.staffCode': { vi: 'Mã nhân viên', en: 'Staff code' },
  'person-field.email': { vi: 'Thư điện tử', en: 'E-mail' },
  'person-field.position': { vi: 'Chức vụ', en: 'Position' },
  'person-field.team': { vi: 'Tổ/phòng', en: 'Team' },
  'person-field.staffClass': { vi: 'Loại', en: 'Class' },
  'person-field.manages': { vi: 'Quản lý', en: 'Manages' },
  'person-field.unit': { vi: 'Đơn vị', en: 'Unit' },
  'person-field.roles': { vi: 'Thêm vai', en: 'Added seats' },
  'person-manages.yes': { vi: 'Có', en: 'Yes' },
  'person-manages.no': { vi: 'Không', en: 'No' },
  'viewed.discipline': { vi: 'Kỷ luật', en: 'Discipline' },
  'viewed.record': { vi: 'Hồ sơ', en: 'Record' },
} as const satisfies Phrases;
