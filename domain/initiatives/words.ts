import type { Phrases } from '../kernel/phrases.ts';

/** Words of initiatives, their council and their decisions. */
export const initiativesWords = {
  'initiatives.not-found': { vi: 'Không tìm thấy sáng kiến này.', en: 'No such initiative.' },
  'initiatives.not-open': {
    vi: 'Sáng kiến đã gửi Hội đồng; muốn sửa thì nhờ Hội đồng trả lại, hoặc rút rồi viết bản khác.',
    en: 'It was handed to the council: it can be changed when given back.',
  },
  'initiatives.no-name': { vi: 'Chưa ghi tên sáng kiến.', en: 'The name is missing.' },
  'initiatives.no-field': { vi: 'Chưa ghi lĩnh vực.', en: 'The field is missing.' },
  'initiatives.no-problem': { vi: 'Chưa ghi tình trạng trước khi có sáng kiến.', en: 'What it was like before is missing.' },
  'initiatives.no-solution': { vi: 'Chưa ghi giải pháp.', en: 'The solution is missing.' },
  'initiatives.no-place': { vi: 'Chưa ghi nơi áp dụng.', en: 'Where it is applied is missing.' },
  'initiatives.no-effect': { vi: 'Chưa ghi hiệu quả.', en: 'The effect is missing.' },
  'initiatives.no-day': { vi: 'Chưa ghi ngày áp dụng lần đầu.', en: 'The day of its first application is missing.' },
  'initiatives.not-applied-yet': {
    vi: 'Ngày áp dụng {day} chưa tới. Sáng kiến được xét khi đã áp dụng hoặc áp dụng thử.',
    en: 'It is applied from {day} on: an initiative is judged once it is applied or tried.',
  },
  'initiatives.no-proof': {
    vi: 'Chưa có minh chứng áp dụng: chọn minh chứng đã có của năm, hoặc ghi rõ áp dụng ở đâu, ai xác nhận.',
    en: 'Nothing shows its application yet: choose evidence of the year, or say where it is applied and who confirms it.',
  },
  'initiatives.no-author': { vi: 'Chưa ghi tác giả.', en: 'It has no author.' },
  'initiatives.author-twice': { vi: 'Người này đã có trong danh sách tác giả.', en: 'This person is an author already.' },
  'initiatives.author-not-staff': {
    vi: 'Người này không công tác tại đơn vị.',
    en: 'This person does not work at the unit.',
  },
  'initiatives.shares-not-hundred': {
    vi: 'Tỷ lệ đóng góp của các tác giả cộng lại là {total}%, phải đủ 100%.',
    en: 'The shares make {total}%; they must make 100%.',
  },
  'initiatives.not-your-own': {
    vi: 'Người viết phải là một trong các tác giả; văn thư thì được nhập thay từ bản giấy.',
    en: 'Whoever writes it is one of its authors; the clerk may enter it for others.',
  },
  'initiatives.evidence-elsewhere': {
    vi: 'Minh chứng này không thuộc năm nay của đơn vị, hoặc đã gỡ.',
    en: 'This piece is not of the unit’s year, or was removed.',
  },
  'initiatives.not-waiting': {
    vi: 'Sáng kiến này không ở trạng thái chờ Hội đồng xét.',
    en: 'This initiative is not waiting for the council.',
  },
  'initiatives.already-withdrawn': { vi: 'Sáng kiến này đã rút.', en: 'It was withdrawn already.' },
  'initiatives.already-decided': { vi: 'Sáng kiến này đã có kết quả.', en: 'It was decided already.' },
  'initiatives.day-in-future': { vi: 'Ngày này chưa tới.', en: 'This day is still to come.' },
  'initiatives.tied-to-it': {
    vi: 'Bạn là tác giả hoặc có liên quan tới sáng kiến này nên không tham gia việc xét.',
    en: 'You are an author of it or tied to it, and take no part in judging it.',
  },
  'initiatives.other-council': {
    vi: 'Phiên họp này không phải của Hội đồng sáng kiến của đơn vị.',
    en: 'This sitting is not of the unit’s council of initiatives.',
  },
  'initiatives.brought-already': {
    vi: 'Sáng kiến này đã đưa ra phiên họp ngày {day}.',
    en: 'It was brought to the sitting of {day}.',
  },
  'initiatives.sat-before-proposed': {
    vi: 'Sáng kiến gửi Hội đồng ngày {day}, sau phiên họp này.',
    en: 'It was proposed on {day}, after this sitting.',
  },
  'initiatives.not-judged': {
    vi: 'Sáng kiến này chưa đưa ra Hội đồng, nên chưa có gì để quyết định.',
    en: 'It was brought before no council, so there is nothing to decide.',
  },
  'initiatives.before-council': {
    vi: 'Sáng kiến đang trước Hội đồng: phiên họp ngày {day} chưa kết thúc.',
    en: 'The council is asked: its sitting of {day} is not over.',
  },
  'initiatives.council-left-open': {
    vi: 'Phiên họp ngày {day} kết thúc mà chưa có kết quả về sáng kiến này. Hãy đưa ra phiên khác.',
    en: 'The sitting of {day} ended without a result on it. Bring it to another one.',
  },
  'initiatives.council-not-carried': {
    vi: 'Hội đồng không thông qua sáng kiến này: phiên họp ngày {day} có {agree}/{base} đồng ý, cần ít nhất {needed}.',
    en: 'The council did not carry it: on {day} {agree} of {base} agreed, {needed} were needed.',
  },
  'initiatives.council-carried': {
    vi: 'Hội đồng đã thông qua sáng kiến này ở phiên họp ngày {day}; việc còn lại là quyết định công nhận.',
    en: 'The council carried it on {day}; what is left is the decision.',
  },
  'initiatives.only-deciders': {
    vi: 'Việc này của thủ trưởng, văn thư, hoặc chủ tịch, phó chủ tịch, thư ký Hội đồng sáng kiến.',
    en: 'This is for the head, the clerk, or chair, vice chair and secretary of the council.',
  },
  'initiatives.only-keepers': {
    vi: 'Việc này của văn thư, thủ trưởng, chủ tịch Công đoàn, hoặc chủ tịch, phó chủ tịch, thư ký Hội đồng sáng kiến.',
    en: 'This is for the clerk, head, union chair, or chair, vice chair and secretary of the council.',
  },
  'initiatives.told-not-recognised': {
    vi: 'Sáng kiến năm {year} của anh, chị không được công nhận; lý do ghi trên bản.',
    en: 'Your initiative of {year} was not recognised; the reason stands on it.',
  },
  'initiatives.told-brought': {
    vi: '{cases} sáng kiến đã được đưa vào phiên họp ngày {day}.',
    en: '{cases} initiatives were brought to the sitting of {day}.',
  },
  'initiatives.told-voted': {
    vi: 'Phiên họp ngày {day} đã xét xong {cases} sáng kiến. Kết quả ở trang Xét sáng kiến.',
    en: 'The sitting of {day} is over; it heard {cases} initiatives. What it said stands where they are judged.',
  },
  'initiatives.decided-before-sitting': {
    vi: 'Hội đồng họp ngày {day}; quyết định không thể trước ngày đó.',
    en: 'The council met on {day}; the decision cannot be older.',
  },
  'initiatives.not-recognised-yet': {
    vi: 'Đơn vị chưa công nhận sáng kiến này.',
    en: 'The unit has not recognised it yet.',
  },
  'initiatives.scope-not-wider': {
    vi: 'Sáng kiến đã được công nhận ở phạm vi này hoặc rộng hơn.',
    en: 'It is recognised for this scope or a wider one.',
  },
  'initiatives.wider-before-first': {
    vi: 'Đơn vị công nhận ngày {day}; quyết định của cấp trên không thể trước ngày đó.',
    en: 'The unit recognised it on {day}; the superior’s decision cannot be older.',
  },
  'initiatives.only-staff-propose': {
    vi: 'Chỉ người đang công tác tại đơn vị đề nghị sáng kiến ở đây.',
    en: 'Only the unit’s own staff propose here.',
  },
  'initiatives.only-writer': { vi: 'Chỉ người viết bản này sửa và gửi được.', en: 'Only whoever wrote it changes it.' },
  'initiatives.only-authors-withdraw': { vi: 'Chỉ tác giả rút được sáng kiến.', en: 'Only its authors withdraw it.' },
  'initiatives.own-initiative': {
    vi: 'Tác giả không xét sáng kiến của mình; người khác trong Hội đồng làm việc này.',
    en: 'Nobody judges their own initiative.',
  },
  'initiatives.condition-new': {
    vi: 'Có tính mới trong phạm vi đơn vị, không thuộc trường hợp bị loại trừ ({law}).',
    en: 'New within the unit, and not among what is excluded ({law}).',
  },
  'initiatives.condition-applied': {
    vi: 'Đã áp dụng hoặc áp dụng thử tại đơn vị và có khả năng mang lại lợi ích thiết thực ({law}).',
    en: 'Applied or tried at the unit, and of practical use ({law}).',
  },
  'initiatives.condition-in-time': {
    vi: 'Đề nghị trong {months} tháng kể từ ngày áp dụng lần đầu ({law}; thời hạn này cần đối chiếu lại với văn bản).',
    en: 'Proposed within {months} months of its first application ({law}; this figure is to be checked with the text).',
  },
  'initiatives.told-proposed': {
    vi: 'Có sáng kiến mới gửi Hội đồng sáng kiến năm {year}: {waiting} sáng kiến đang chờ xét.',
    en: 'A new initiative for {year}: {waiting} waiting to be judged.',
  },
  'initiatives.told-co-author': {
    vi: 'Một sáng kiến năm {year} ghi anh, chị là tác giả với tỷ lệ đóng góp {share}%; xem lại giúp đúng chưa.',
    en: 'An initiative of {year} names you as an author, with {share}%; please see whether it is right.',
  },
  'initiatives.told-returned': {
    vi: 'Sáng kiến năm {year} của anh, chị được trả lại để bổ sung; lý do ghi ngay trên bản.',
    en: 'Your initiative of {year} was given back; the reason stands on it.',
  },
  'initiatives.told-recognised': {
    vi: 'Sáng kiến năm {year} của anh, chị được công nhận theo Quyết định số {number}.',
    en: 'Your initiative of {year} was recognised by decision {number}.',
  },
  'initiatives.told-withdrawn': {
    vi: 'Một sáng kiến năm {year} đang chờ xét đã được tác giả rút.',
    en: 'An initiative of {year} that waited was withdrawn by its authors.',
  },
  'initiative-scope.unit': { vi: 'Cấp cơ sở', en: 'The unit' },
  'initiative-scope.province': { vi: 'Cấp bộ, ban, ngành, tỉnh', en: 'Ministry or province' },
  'initiative-scope.nation': { vi: 'Toàn quốc', en: 'The whole country' },
} as const satisfies Phrases;
