import type { Phrases } from '../kernel/phrases.ts';

const cell = 'Bảng “{sheet}”, ô {column}{row} ({header}):';
const inCell = 'Sheet “{sheet}”, cell {column}{row} ({header}):';

/** Words of units, their unions and teams, and their imports. */
export const orgWords = {
  'org.not-found': { vi: 'Không tìm thấy đơn vị này.', en: 'No such unit.' },
  'org.union-not-found': { vi: 'Không tìm thấy công đoàn cơ sở này.', en: 'No such union.' },
  'org.team-not-found': { vi: 'Không tìm thấy tổ, phòng này.', en: 'No such team.' },
  'org.not-standing': {
    vi: 'Ngày {day} đơn vị chưa có hoặc đã thôi hoạt động.',
    en: 'The unit does not stand on {day}.',
  },
  'org.period-reversed': { vi: 'Ngày kết thúc phải sau ngày bắt đầu.', en: 'The end must come after the beginning.' },
  'org.overlaps-placement': {
    vi: 'Trùng thời gian với tên và vị trí “{name}” có từ ngày {day}.',
    en: 'This overlaps “{name}”, which holds from {day}.',
  },
  'org.nothing-changes': { vi: 'Không có gì khác với hiện nay.', en: 'Nothing differs from what stands.' },
  'org.parent-below-itself': {
    vi: 'Đơn vị cấp trên được chọn đang đứng dưới chính đơn vị này (từ ngày {day}).',
    en: 'The parent chosen stands under this very unit (from {day}).',
  },
  'org.parent-stands-not': {
    vi: 'Ngày {day} đơn vị cấp trên được chọn chưa có hoặc đã thôi hoạt động. Chọn ngày khác hoặc cấp trên khác.',
    en: 'The parent chosen does not stand on {day}. Choose another day or another parent.',
  },
  'org.only-operator-makes-root': {
    vi: 'Đơn vị đứng đầu một cây chỉ lập được tại máy chủ, bằng lệnh nhập đơn vị.',
    en: 'A unit without a parent is made at the server only, by the import command.',
  },
  'org.code-in-use': { vi: 'Mã đơn vị {code} đã có đơn vị khác dùng.', en: 'The code {code} is in use.' },
  'org.sibling-of-same-name': {
    vi: 'Dưới cùng cấp trên đã có đơn vị tên “{name}”.',
    en: 'A unit named “{name}” stands under the same parent.',
  },
  'org.ends-before-start': { vi: 'Phải sau ngày {day}, ngày bắt đầu.', en: 'It must be after its beginning, {day}.' },
  'org.successor-itself': { vi: 'Đơn vị không thể kế thừa chính mình.', en: 'A unit cannot succeed itself.' },
  'org.union-stands': { vi: 'Đơn vị đã có “{name}” trong thời gian này.', en: 'The unit has “{name}” in this time.' },
  'org.no-union': { vi: 'Đơn vị không có công đoàn cơ sở.', en: 'The unit has no union.' },
  'org.union-ended': { vi: 'Công đoàn cơ sở này đã kết thúc từ ngày {day}.', en: 'This union ended on {day}.' },
  'org.team-exists': { vi: 'Đơn vị đã có tổ, phòng tên “{name}”.', en: 'The unit has a team named “{name}”.' },
  'org.team-ended': { vi: 'Tổ, phòng này đã thôi.', en: 'This team has ended.' },

  'org.row-overlaps': {
    vi: `${cell} thời gian của mã {code} trùng với hàng {other} (bảng “{otherSheet}”). Ghi “Đến ngày” cho hàng trước, hoặc bỏ một hàng.`,
    en: `${inCell} the time of code {code} overlaps row {other} (sheet “{otherSheet}”). Give the earlier row its end, or drop one.`,
  },
  'org.row-period-reversed': {
    vi: `${cell} “Đến ngày” phải từ “Từ ngày” trở đi.`,
    en: `${inCell} the end must not be before the beginning.`,
  },
  'org.row-overlaps-placement': {
    vi: `${cell} trùng thời gian với “{name}” đã có trong hệ thống từ ngày {day}.`,
    en: `${inCell} it overlaps “{name}”, which stands from {day}.`,
  },
  'org.code-taken': {
    vi: `${cell} mã {code} là của một đơn vị ngoài phạm vi được quản trị.`,
    en: `${inCell} the code {code} belongs to a unit you do not administer.`,
  },
  'org.root-only-operator': {
    vi: `${cell} phải ghi đơn vị cấp trên; chỉ lệnh nhập tại máy chủ mới lập được đơn vị đứng đầu.`,
    en: `${inCell} name the unit above; only the command at the server makes a unit without one.`,
  },
  'org.parent-unknown': {
    vi: `${cell} không tìm thấy đơn vị cấp trên “{parent}” trong phạm vi được quản trị hay trong những hàng đọc được của tệp.`,
    en: `${inCell} no unit “{parent}” stands in what you administer or in the rows that could be read.`,
  },
  'org.parent-ambiguous': {
    vi: `${cell} có {count} đơn vị tên “{parent}”; hãy ghi mã đơn vị.`,
    en: `${inCell} {count} units are named “{parent}”; write its code.`,
  },
  'org.parent-itself': {
    vi: `${cell} đơn vị không thể là cấp trên của chính mình.`,
    en: `${inCell} a unit cannot stand above itself.`,
  },
  'org.parent-not-standing': {
    vi: `${cell} ngày {day} đơn vị cấp trên “{parent}” chưa có hoặc đã thôi. Sửa “Từ ngày”, hoặc ghi cấp trên của ngày ấy.`,
    en: `${inCell} the unit above, “{parent}”, does not stand on {day}. Mend the day, or name the unit above of that day.`,
  },
  'org.row-in-circle': {
    vi: `${cell} các đơn vị đứng trên nhau thành vòng từ ngày {day}: {names}.`,
    en: `${inCell} these units stand above one another in a circle from {day}: {names}.`,
  },
  'org.same-name': {
    vi: `${cell} dưới cùng cấp trên đã có đơn vị tên “{name}” (mã {code}).`,
    en: `${inCell} a unit named “{name}” (code {code}) stands under the same parent.`,
  },
  'org.union-not-ended-here': {
    vi: `${cell} đơn vị đang có “{name}”; việc kết thúc công đoàn cần quyết định, làm ở trang của đơn vị.`,
    en: `${inCell} the unit has “{name}”; end it on the unit's page, with its decision.`,
  },
  'org.row-union-stands': { vi: `${cell} đơn vị đã có “{name}”.`, en: `${inCell} the unit has “{name}”.` },

  'org.merger-code-twice': {
    vi: `${cell} mã {code} đã có ở hàng {other}; mỗi đơn vị mới một hàng.`,
    en: `${inCell} the code {code} stands in row {other} already; each new place has one row.`,
  },
  'org.merger-divided': {
    vi: 'Hàng {rows}: “{what}” được chia cho nhiều nơi ({into}). Cần chọn nơi về của từng đơn vị đóng ở đó.',
    en: 'Rows {rows}: “{what}” was divided among several places ({into}). Choose where each unit in it belongs.',
  },
  'org.merger-named-twice': {
    vi: 'Hàng {rows}: “{what}” được ghi trọn {count} lần ({into}). Cần chọn: một nơi được chia ra, hay nhiều nơi cùng tên.',
    en: 'Rows {rows}: “{what}” is named whole {count} times ({into}). Choose: one place that was divided, or several of one name.',
  },
  'org.merger-perhaps-one': {
    vi: 'Hàng {rows}: “{what}” có hàng ghi rõ loại hoặc huyện, quận cũ, có hàng không ({into}). Cần chọn: cùng một nơi, hay nhiều nơi cùng tên.',
    en: 'Rows {rows}: “{what}” has its kind or old district written in some of them only ({into}). Choose: one place, or several of one name.',
  },
  'org.merger-part-alone': {
    vi: 'Hàng {rows}: một phần “{what}” về {into}; không hàng nào nói phần kia về đâu.',
    en: 'Rows {rows}: a part of “{what}” went to {into}; no row says where the other went.',
  },
  'org.merger-rest-alone': {
    vi: 'Hàng {rows}: phần còn lại của “{what}” về {into}; không hàng nào nói phần trước đã về đâu.',
    en: 'Rows {rows}: the rest of “{what}” went to {into}; no row says where the first part went.',
  },
  'org.merger-kind-unwritten': {
    vi: 'Hàng {rows}: không ghi “{what}” là xã, phường hay thị trấn ({into}).',
    en: 'Rows {rows}: whether “{what}” was a commune, a ward or a town is not written ({into}).',
  },
  'org.merger-below-commune': {
    vi: 'Hàng {rows}: “{what}” chỉ là một phần của xã, và không ghi của xã nào ({into}).',
    en: 'Rows {rows}: “{what}” is a part of a commune only, and of which is not written ({into}).',
  },
  'org.merger-named-in-unread': {
    vi: 'Hàng {rows}: “{what}” về {into}, nhưng còn được nhắc trong một đoạn chưa đọc hiểu được.',
    en: 'Rows {rows}: “{what}” went to {into}, but is spoken of in a passage that could not be understood.',
  },
  'org.merger-later-change': {
    vi: 'Hàng {rows}: {into} còn có thay đổi về sau: “{what}”. Cần ghi thành lần sắp xếp riêng, với ngày của nó.',
    en: 'Rows {rows}: {into} was changed again later: “{what}”. Enter that as an act of its own, with its day.',
  },
  'org.merger-not-understood': {
    vi: 'Hàng {rows}: chưa đọc hiểu được “{what}” ({into}).',
    en: 'Rows {rows}: “{what}” could not be understood ({into}).',
  },
  'org.merger-not-on-site': {
    vi: `${cell} “{what}” về {into}, nhưng trang không có đơn vị ấy. Kiểm tra tên, hoặc bỏ qua nếu đơn vị ấy ngoài trang.`,
    en: `${inCell} “{what}” went to {into}, but the site has no such unit. Check its name, or pass over it if it lies elsewhere.`,
  },
  'org.merger-many-on-site': {
    vi: `${cell} “{what}” về {into}, nhưng trang có {count} đơn vị tên ấy. Chọn đơn vị và thêm việc bằng tay.`,
    en: `${inCell} “{what}” went to {into}, but the site has {count} units of that name. Choose one and add the act by hand.`,
  },
  'org.merger-claimed-twice': {
    vi: `${cell} “{what}” về {into}, nhưng một hàng khác cũng nhận chính đơn vị ấy. Chọn một nơi và thêm việc bằng tay.`,
    en: `${inCell} “{what}” went to {into}, but another row takes the very unit too. Choose one and add the act by hand.`,
  },
  'org.merger-from-above': {
    vi: `${cell} việc lập {into} do cấp trên, hoặc lệnh tại máy chủ; các xã, phường tạm thuộc tỉnh đang có và đi theo khi tỉnh sáp nhập.`,
    en: `${inCell} {into} is set up from above, or at the server; until then its communes come under the province that stands.`,
  },
  'org.merger-parent-unknown': {
    vi: `${cell} bảng không có hàng của đơn vị cấp trên mã {parent}, nên chưa biết {into} thuộc tỉnh nào.`,
    en: `${inCell} no row has the code {parent} of the unit above {into}.`,
  },
  'org.merger-district-left': {
    vi: '“{name}” chưa kết thúc được: còn {count} đơn vị chưa biết về đâu, trong đó có “{first}”. Thêm việc cho từng đơn vị.',
    en: '“{name}” cannot end yet: {count} units under it have nowhere to go, “{first}” among them. Name each in an act.',
  },
  'org.reorganisation-not-found': { vi: 'Không tìm thấy phương án sắp xếp này.', en: 'No such reorganisation.' },
  'org.no-acts': { vi: 'Phương án chưa có việc nào.', en: 'The reorganisation does nothing yet.' },
  'org.act-on-none': {
    vi: 'Ngày {day} không có đơn vị “{name}” đang hoạt động.',
    en: 'No unit “{name}” stands on {day}.',
  },
  'org.act-on-first-day': {
    vi: '“{name}” mới có tên và vị trí này từ chính ngày {day}; chọn ngày sau đó.',
    en: '“{name}” has its name and place since that very day, {day}; choose a later one.',
  },
  'org.act-before-change': {
    vi: 'Sau ngày {day} đã ghi thay đổi khác của “{name}” hoặc của đơn vị trực thuộc. Bỏ các thay đổi ấy trước.',
    en: 'Something is set after {day} for “{name}” or for a unit under it. Undo that first.',
  },
  'org.act-twice': { vi: '“{name}” có ở hai việc khác nhau của phương án.', en: '“{name}” stands in two acts.' },
  'org.act-needs-units': { vi: 'Cần nêu ít nhất một đơn vị.', en: 'Name at least one unit.' },
  'org.target-stands-not': {
    vi: 'Ngày {day} chưa có đơn vị “{name}” để tiếp nhận.',
    en: '“{name}”, which is to take over, does not stand on {day}.',
  },
  'org.target-ends-too': {
    vi: '“{name}” cũng kết thúc trong phương án này nên không tiếp nhận được.',
    en: '“{name}” ends in the same reorganisation and cannot take over.',
  },
  'org.split-into-one': { vi: 'Chia thì phải thành ít nhất hai đơn vị.', en: 'A unit is split into two or more.' },
  'org.heir-not-among': {
    vi: 'Đơn vị kế thừa hồ sơ phải là một trong các đơn vị được chia ra.',
    en: 'The heir is one of those the unit is split into.',
  },
  'org.reason-needed': { vi: 'Giải thể thì phải ghi lý do.', en: 'Say why it is dissolved.' },
  'org.children-to-place': {
    vi: 'Còn {count} đơn vị trực thuộc chưa biết về đâu, trong đó có “{name}”. Thêm việc cho từng đơn vị.',
    en: '{count} units under it have nowhere to go, “{name}” among them. Name each in an act.',
  },
  'org.union-ends-twice': {
    vi: '“{name}” kết thúc hai lần trong phương án; bỏ một việc.',
    en: '“{name}” ends twice in the reorganisation; drop one act.',
  },
  'org.decision-ahead': {
    vi: 'Văn bản ghi ngày {day}, sau hôm nay. Chỉ lập phương án theo văn bản đã ký.',
    en: 'The paper is dated {day}, which is still to come. Set only what a signed paper decides.',
  },
  'org.decision-after-day': {
    vi: 'Văn bản ký ngày {signed} mà có hiệu lực từ ngày {day} trước đó. Xem lại hai ngày này.',
    en: 'The paper was signed on {signed} and takes effect on {day}, before it. Look at both days again.',
  },
  'org.planned-already': {
    vi: '“{name}” cũng có trong phương án “{decision}” chờ đến ngày {day}. Phương án nào đến sau có thể không thực hiện được.',
    en: '“{name}” stands in the reorganisation “{decision}” planned for {day} too. The later one may be held.',
  },
  'org.row-because': { vi: `${cell} {why}`, en: `${inCell} {why}` },
  'org.row-unit-unknown': {
    vi: `${cell} ngày {day} không có đơn vị “{unit}” đang hoạt động trong phạm vi được quản trị. Ghi mã hoặc đúng tên đơn vị.`,
    en: `${inCell} no unit “{unit}” that you administer stands on {day}. Write its code or its exact name.`,
  },
  'org.row-unit-ambiguous': {
    vi: `${cell} có {count} đơn vị tên “{unit}” ({paths}). Ghi mã, hoặc thêm dấu phẩy và tên đơn vị cấp trên.`,
    en: `${inCell} {count} units are named “{unit}” ({paths}). Write the code, or add a comma and the unit above.`,
  },
  'org.row-target-unknown': {
    vi: `${cell} ngày {day} không có đơn vị “{unit}”. Nếu là đơn vị thành lập mới thì ghi thêm “Loại” và “Cấp trên”.`,
    en: `${inCell} no unit “{unit}” stands on {day}. If it is founded, write its kind and the unit above as well.`,
  },
  'org.row-parent-needed': {
    vi: `${cell} ghi đơn vị cấp trên của “{unit}”.`,
    en: `${inCell} write the unit above “{unit}”.`,
  },
  'org.row-says-otherwise': {
    vi: `${cell} khác với hàng {other}, nói về cùng một đơn vị mới.`,
    en: `${inCell} it differs from row {other}, which speaks of the same new unit.`,
  },
  'org.row-cell-needed': { vi: `${cell} việc này cần ghi ô này.`, en: `${inCell} such a row needs this cell.` },
  'org.row-cell-unused': {
    vi: `${cell} việc này không dùng ô này; để trống, hoặc chọn việc khác.`,
    en: `${inCell} such a row does not use this cell; leave it empty, or choose another act.`,
  },
  'org.row-changes-nothing': {
    vi: `${cell} ghi ít nhất một điều mới: tên, loại, cấp trên hoặc địa danh.`,
    en: `${inCell} write at least one new thing: name, kind, unit above or place.`,
  },
  'org.row-heir-once': {
    vi: `${cell} khi chia, đúng một đơn vị mới được ghi “x” ở cột này để kế thừa hồ sơ (đang có {count}).`,
    en: `${inCell} of a split exactly one new unit is marked as heir ({count} are).`,
  },
  'org.in-force-already': {
    vi: 'Phương án đã có hiệu lực từ ngày {day}, không thu hồi được nữa; cần quyết định khác.',
    en: 'It is in force since {day} and cannot be taken back; another decision is needed.',
  },
  'org.taken-back-already': { vi: 'Phương án đã được thu hồi.', en: 'It has been taken back.' },

  'reorganisation-state.planned': { vi: 'chờ đến ngày', en: 'planned' },
  'reorganisation-state.held': { vi: 'chưa thực hiện được', en: 'held' },
  'reorganisation-state.in-force': { vi: 'đã thực hiện', en: 'carried out' },
  'reorganisation-state.taken-back': { vi: 'đã thu hồi', en: 'taken back' },
  'act.change': { vi: 'Đổi tên, loại, cấp trên', en: 'Rename, change or move' },
  'act.merge': { vi: 'Sáp nhập', en: 'Merge' },
  'act.split': { vi: 'Chia', en: 'Split' },
  'act.part': { vi: 'Tách', en: 'Part' },
  'act.transfer': { vi: 'Chuyển giao', en: 'Transfer' },
  'act.dissolve': { vi: 'Giải thể', en: 'Dissolve' },
  'act.found': { vi: 'Thành lập mới', en: 'Found' },
  'act.end-union': { vi: 'Kết thúc công đoàn cơ sở', en: 'End the local union' },
  'unit-type.province': { vi: 'Tỉnh, thành phố', en: 'Province' },
  'unit-type.district': { vi: 'Huyện, quận, thị xã (trước 01/07/2025)', en: 'District (before 1 July 2025)' },
  'unit-type.commune': { vi: 'Xã, phường, đặc khu', en: 'Commune' },
  'unit-type.steering-committee': { vi: 'Ban Chỉ đạo', en: 'Steering committee' },
  'unit-type.upper-union': { vi: 'Công đoàn cấp trên', en: 'Upper union' },
  'unit-type.agency': { vi: 'Cơ quan', en: 'Agency' },
  'unit-type.public-service-unit': { vi: 'Đơn vị sự nghiệp', en: 'Public service unit' },
  'unit-type.enterprise': { vi: 'Doanh nghiệp', en: 'Enterprise' },
  'unit-field.name': { vi: 'Tên đơn vị', en: 'Name' },
  'unit-field.type': { vi: 'Loại', en: 'Type' },
  'unit-field.parent': { vi: 'Đơn vị cấp trên', en: 'Unit above' },
  'unit-field.place': { vi: 'Địa danh', en: 'Place' },
  'unit-field.from': { vi: 'Từ ngày', en: 'From' },
  'unit-field.until': { vi: 'Hết hiệu lực từ ngày', en: 'Ends on' },
  'unit-field.union': { vi: 'Công đoàn cơ sở', en: 'Local union' },
  'succession.merge': { vi: 'Sáp nhập', en: 'Merged' },
  'succession.split': { vi: 'Chia', en: 'Split' },
  'succession.part': { vi: 'Tách', en: 'Parted' },
  'succession.rename': { vi: 'Đổi tên', en: 'Renamed' },
  'succession.dissolve': { vi: 'Giải thể', en: 'Dissolved' },
  'succession.transfer': { vi: 'Chuyển giao', en: 'Transferred' },
} as const satisfies Phrases;
