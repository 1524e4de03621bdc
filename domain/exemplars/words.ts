import type { Phrases } from '../kernel/phrases.ts';

/** Words of good examples. */
export const exemplarsWords = {
  'exemplars.not-found': { vi: 'Không tìm thấy gương điển hình này.', en: 'No such good example.' },
  'exemplars.only-makers': {
    vi: 'Văn thư hoặc thủ trưởng đơn vị làm việc này.',
    en: 'The unit’s clerk or head does this.',
  },
  'exemplars.only-publishers': {
    vi: 'Chuyên viên hoặc người có thẩm quyền của cơ quan đã thẩm định, công nhận hoặc khen thưởng việc này mới công bố.',
    en: 'It is published by a reviewer or the authority of the body that appraised, recognised or awarded the case.',
  },
  'exemplars.not-asked': { vi: 'Trang này không đề nghị nêu tên anh, chị.', en: 'This page does not ask to name you.' },
  'exemplars.agreed-already': {
    vi: 'Thủ trưởng đã đồng ý đưa lên; muốn sửa thì rút lại trước.',
    en: 'The head has agreed to it; take it back before changing it.',
  },
  'exemplars.asked-already': { vi: 'Đã trình thủ trưởng.', en: 'It is before the head already.' },
  'exemplars.published-already': { vi: 'Gương điển hình này đã được công bố.', en: 'It is published already.' },
  'exemplars.no-consent': {
    vi: 'Thủ trưởng đơn vị chưa đồng ý, hoặc đã rút lại sự đồng ý.',
    en: 'The unit’s head has not agreed, or has taken the consent back.',
  },
  'exemplars.nothing-to-withdraw': { vi: 'Chưa có gì để rút lại.', en: 'There is nothing to take back.' },
  'exemplars.not-out': { vi: 'Gương điển hình này không có trong danh sách công bố.', en: 'It is not on the published list.' },
  'exemplars.no-name': { vi: 'Đặt tên cho gương điển hình, mô hình.', en: 'Give the example a name.' },
  'exemplars.no-criterion': { vi: 'Ghi tiêu chí mà cách làm này phục vụ.', en: 'Say which criterion it serves.' },
  'exemplars.no-done': { vi: 'Ghi cách làm.', en: 'Say what was done.' },
  'exemplars.no-effect': { vi: 'Ghi kết quả, có số liệu.', en: 'Say what came of it, in figures.' },
  'exemplars.no-cost': {
    vi: 'Ghi nguồn lực, kinh phí; không tốn kinh phí cũng ghi rõ.',
    en: 'Say what it took and cost; say so, too, if it cost nothing.',
  },
  'exemplars.no-contact': {
    vi: 'Ghi đầu mối của đơn vị: bộ phận, điện thoại, thư điện tử chung.',
    en: 'Give the unit’s contact: office, telephone, shared mailbox.',
  },
  'exemplars.names-a-person': {
    vi: 'Đoạn này nêu tên người: viết «{role}» thay cho tên. Ai được nêu tên thì chọn ở mục «Người được nêu tên» và tự họ đồng ý.',
    en: 'This text names a person: write “{role}” instead. Whoever is named is chosen under “Persons named” and agrees themselves.',
  },
  'exemplars.picture-unmarked': {
    vi: 'Ảnh chưa được đánh dấu «không nhận ra học sinh»; vào Minh chứng đánh dấu sau khi đã xem ảnh.',
    en: 'The picture is not marked “no pupil can be recognised”; look at it and mark it among the evidence.',
  },
  'exemplars.piece-stays-inside': {
    vi: 'Minh chứng này không đưa ra ngoài đơn vị: đã gỡ, đã xóa ảnh, là chứng chỉ của một người, hoặc là tệp văn bản có thể chứa tên người.',
    en: 'This piece does not leave the unit: removed, deleted, somebody’s certificate, or a document that may name people.',
  },
  'exemplars.piece-elsewhere': { vi: 'Minh chứng này không thuộc năm của đơn vị.', en: 'This piece is not of the unit’s year.' },
  'exemplars.not-staff': { vi: 'Người này không làm việc ở đơn vị.', en: 'This person does not work at the unit.' },
  'exemplars.somebody': { vi: 'người được nhắc đến', en: 'the person meant' },
  'exemplars.not-recognised': { vi: 'Sáng kiến chưa được công nhận.', en: 'The initiative is not recognised.' },
  'exemplars.not-appraised': { vi: 'Tiêu chí này chưa được thẩm định xong.', en: 'This line is not appraised to the end.' },
  'exemplars.not-qualified': {
    vi: 'Năm này đơn vị chưa được thông báo kết quả đạt.',
    en: 'The unit was not told that it qualified in this year.',
  },
  'exemplars.not-full-points': {
    vi: 'Tiêu chí này không được cấp thẩm định cho điểm tối đa.',
    en: 'The appraisal did not give this line its full points.',
  },
  'exemplars.title-revoked': {
    vi: 'Danh hiệu của năm này đã bị hủy bỏ theo Quyết định số {number} ngày {day}: {reason}',
    en: 'The title over this year was revoked by decision {number} of {day}: {reason}',
  },
  'exemplars.award-revoked': {
    vi: 'Khen thưởng này đã bị hủy bỏ theo Quyết định số {number} ngày {day}: {reason}',
    en: 'The award was revoked by decision {number} of {day}: {reason}',
  },
  'exemplars.no-such-case': {
    vi: 'Không có việc đã được xác nhận như vậy ở đơn vị.',
    en: 'The unit has no such verified case.',
  },
  'exemplars.made-already': { vi: 'Việc này đã có trang gương điển hình.', en: 'There is a page of this case already.' },
  'exemplars.no-superior': {
    vi: 'Chưa rõ cơ quan nào công bố: đơn vị không có cấp trên trên hệ thống.',
    en: 'Nobody could publish it: the unit has no superior here.',
  },
  'exemplars.own-example': { vi: 'Đây là gương điển hình của chính đơn vị.', en: 'It is the unit’s own example.' },
  'exemplars.adopted-already': { vi: 'Đơn vị đang áp dụng gương điển hình này.', en: 'The unit is adopting it already.' },
  'exemplars.not-your-unit': {
    vi: 'Chỉ văn thư hoặc thủ trưởng của đơn vị áp dụng mới nhận.',
    en: 'Only the clerk or head of the adopting unit takes it over.',
  },
  'exemplars.no-plan': {
    vi: 'Đơn vị chưa có kế hoạch năm nay đã ban hành để ghi việc này vào; ban hành kế hoạch trước.',
    en: 'The unit has no issued plan of this year to hold the task; issue one first.',
  },
  'exemplars.dropped-already': { vi: 'Đơn vị đã thôi áp dụng.', en: 'The unit has dropped it.' },
  'exemplars.due-in-past': { vi: 'Hạn này đã qua.', en: 'This day has passed.' },
  'exemplars.before-adoption': { vi: 'Ngày này trước ngày nhận áp dụng.', en: 'This day is before it was adopted.' },
  'exemplars.day-in-future': { vi: 'Ngày này chưa đến.', en: 'This day is still to come.' },
  'exemplars.no-measure': { vi: 'Ghi số liệu đo cái gì, đơn vị tính.', en: 'Say what was counted, and its unit.' },
  'exemplars.no-before': { vi: 'Ghi số trước khi áp dụng.', en: 'Give the figure before.' },
  'exemplars.no-after': { vi: 'Ghi số sau khi áp dụng.', en: 'Give the figure after.' },
  'exemplars.no-note': { vi: 'Ghi vì sao thôi áp dụng.', en: 'Say why it was dropped.' },
  'exemplar-state.draft': { vi: 'đang soạn', en: 'draft' },
  'exemplar-state.asked': { vi: 'chờ thủ trưởng', en: 'before the head' },
  'exemplar-state.consented': { vi: 'chờ công bố', en: 'to be published' },
  'exemplar-state.returned': { vi: 'được trả lại', en: 'given back' },
  'exemplar-state.published': { vi: 'đã công bố', en: 'published' },
  'exemplar-state.withdrawn': { vi: 'đã rút', en: 'withdrawn' },
  'exemplar-act.asked': { vi: 'Trình thủ trưởng', en: 'Put before the head' },
  'exemplar-act.consented': { vi: 'Thủ trưởng đồng ý đưa lên', en: 'The head agreed' },
  'exemplar-act.published': { vi: 'Công bố', en: 'Published' },
  'exemplar-act.returned': { vi: 'Trả lại', en: 'Given back' },
  'exemplar-act.taken-down': { vi: 'Đưa khỏi danh sách', en: 'Taken down' },
  'exemplar-act.withdrawn': { vi: 'Đơn vị rút lại', en: 'Withdrawn by the unit' },
  'exemplar-ground.appraised-line': {
    vi: 'Tiêu chí {line} được {body} thẩm định điểm tối đa, năm {year}',
    en: 'Line {line}, given full points by {body}, {year}',
  },
  'exemplar-ground.initiative': {
    vi: 'Sáng kiến «{name}», Quyết định số {number} ngày {day}',
    en: 'Initiative “{name}”, decision {number} of {day}',
  },
  'exemplar-ground.award': {
    vi: '{form} theo Quyết định số {number} ngày {day} của {body}',
    en: '{form} by decision {number} of {day} of {body}',
  },
  'adoption-outcome.tried': { vi: 'đang áp dụng thử', en: 'tried' },
  'adoption-outcome.kept': { vi: 'duy trì', en: 'kept' },
  'adoption-outcome.dropped': { vi: 'thôi áp dụng', en: 'dropped' },
  'exemplars.told-asked': {
    vi: 'Gương điển hình «{name}» chờ Thủ trưởng đồng ý đưa lên',
    en: 'The good example “{name}” waits for the head’s consent',
  },
  'exemplars.told-naming': {
    vi: 'Đơn vị đề nghị nêu tên anh, chị ở gương điển hình «{name}»; anh, chị có thể đồng ý hoặc không',
    en: 'Your unit would like to name you in the good example “{name}”; you may agree or not',
  },
  'exemplars.told-consented': {
    vi: '{unit} gửi gương điển hình «{name}» đề nghị công bố',
    en: '{unit} asks to publish the good example “{name}”',
  },
  'exemplars.told-published': { vi: 'Gương điển hình «{name}» đã được công bố', en: 'The good example “{name}” is published' },
  'exemplars.told-returned': {
    vi: 'Gương điển hình «{name}» được trả lại, có nêu lý do',
    en: 'The good example “{name}” was given back with a reason',
  },
  'exemplars.told-withdrawn': {
    vi: '{unit} rút gương điển hình «{name}»',
    en: '{unit} withdrew the good example “{name}”',
  },
  'exemplars.told-fallen': {
    vi: 'Gương điển hình «{name}» không còn trong danh sách vì căn cứ đã bị hủy bỏ',
    en: 'The good example “{name}” left the list: what it stood on was revoked',
  },
  'exemplars.told-adopted': {
    vi: '{unit} nhận áp dụng gương điển hình «{name}»',
    en: '{unit} adopts the good example “{name}”',
  },
  'exemplars.task': {
    vi: 'Áp dụng gương điển hình «{name}» của {unit}; báo cáo kết quả bằng số liệu trước và sau',
    en: 'Adopt the good example “{name}” of {unit}; report figures before and after',
  },
} as const satisfies Phrases;
