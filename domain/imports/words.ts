import type { Phrases } from '../kernel/phrases.ts';

/** Words of imports. */
export const importsWords = {
  'imports.not-found': { vi: 'Không có lần nhập này.', en: 'There is no such import.' },
  'imports.only-importers': {
    vi: 'Chỉ quản trị, hoặc người nhận hồ sơ của nơi công nhận (với danh hiệu, kết quả từ trước), được nhập bảng này.',
    en: 'Only an administrator, or who receives at the recognising body (of past titles and results), imports this list.',
  },
  'imports.file-unreadable': { vi: '{said}', en: 'The file cannot be read. {said}' },
  'imports.no-head': {
    vi: 'Không tìm thấy hàng tiêu đề nào trong 30 hàng đầu của tệp.',
    en: 'No row of headings was found in the first 30 rows.',
  },
  'imports.column-lacking': {
    vi: 'Chưa chọn cột nào của tệp cho “{column}”.',
    en: 'No column of the file was chosen for “{column}”.',
  },
  'imports.column-twice': { vi: '“{column}” được chọn cho hai cột; chỉ giữ một.', en: '“{column}” was chosen for two columns.' },
  'imports.head-unknown': { vi: 'Tệp không có cột này.', en: 'The file has no such column.' },
  'imports.name-unknown': { vi: 'Bảng không có tên đơn vị này cần xác định.', en: 'The list asks for no such name.' },
  'imports.unit-not-offered': {
    vi: 'Đơn vị này ngoài phạm vi của người nhập.',
    en: 'This unit is not within what the importer keeps.',
  },
  'imports.name-open': {
    vi: 'Bảng “{sheet}”, ô {column}{row} ({header}): chưa rõ “{name}” là đơn vị nào.',
    en: 'Sheet “{sheet}”, cell {column}{row} ({header}): it is open which unit “{name}” is.',
  },
  'imports.names-open': { vi: 'Còn {count} tên đơn vị chưa xác định.', en: '{count} names of units are still open.' },
  'imports.rows-refused': {
    vi: 'Còn {count} hàng bị từ chối: nhập tất cả hoặc không nhập hàng nào.',
    en: '{count} rows are refused: all rows are taken or none.',
  },
  'imports.nothing-new': {
    vi: 'Mọi hàng đã có trong hệ thống, không có gì để nhập.',
    en: 'Every row stands already; there is nothing to take.',
  },
  'imports.columns-open': { vi: 'Chưa xác nhận cột nào của tệp là cột nào.', en: 'The columns are not confirmed yet.' },
  'imports.under-way': {
    vi: 'Hệ thống đang xử lý bảng này, hãy đợi xong.',
    en: 'The list is being worked on; wait for the end.',
  },
  'imports.ended': { vi: 'Lần nhập này đã kết thúc.', en: 'This import is over.' },
  'imports.fault': {
    vi: 'Lỗi của hệ thống khi xử lý bảng (số {number}). Hãy báo quản trị.',
    en: 'A fault of ours (number {number}).',
  },
  'import-kind.units': { vi: 'Đơn vị', en: 'Units' },
  'import-kind.people': { vi: 'Cán bộ, công chức, viên chức', en: 'People' },
  'import-kind.titles': { vi: 'Danh hiệu đã công nhận từ trước', en: 'Past titles' },
  'import-kind.results': { vi: 'Kết quả các năm trước', en: 'Results of past years' },
} as const satisfies Phrases;
