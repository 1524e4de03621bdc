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
  'initiatives.council-too-small': {
    vi: 'Hội đồng cần ít nhất {least} người.',
    en: 'A council has at least {least} members.',
  },
  'initiatives.council-one-chair': { vi: 'Hội đồng có đúng một chủ tịch.', en: 'A council has one chair.' },
  'initiatives.council-one-secretary': { vi: 'Hội đồng có đúng một thư ký.', en: 'A council has one secretary.' },
  'initiatives.council-member-twice': { vi: 'Người này đã có trong Hội đồng.', en: 'This person is a member already.' },
  'initiatives.council-not-staff': { vi: 'Người này không công tác tại đơn vị.', en: 'This person does not work at the unit.' },
  'initiatives.council-not-later': {
    vi: 'Quyết định mới phải sau quyết định của Hội đồng đang hoạt động.',
    en: 'The new decision must be later than that of the standing council.',
  },
  'initiatives.council-ended': { vi: 'Hội đồng này đã được thay.', en: 'This council was replaced.' },
  'initiatives.no-council': {
    vi: 'Đơn vị chưa có Hội đồng sáng kiến; văn thư hoặc thủ trưởng ghi quyết định thành lập trước.',
    en: 'The unit has no council yet; its decision is entered first.',
  },
  'initiatives.sat-before-council': {
    vi: 'Hội đồng thành lập ngày {day}; phiên họp không thể trước ngày đó.',
    en: 'The council was set up on {day}; it cannot have met before.',
  },
  'initiatives.not-a-member': { vi: 'Người này không thuộc Hội đồng.', en: 'This person is not a member.' },
  'initiatives.no-quorum': {
    vi: 'Có mặt {present}/{total} thành viên; theo quy định của Hội đồng cần ít nhất {least} người.',
    en: '{present}/{total} members present; the council’s rule asks for {least}.',
  },
  'initiatives.nothing-judged': { vi: 'Chưa ghi kết quả của sáng kiến nào.', en: 'No result is entered.' },
  'initiatives.judged-twice': { vi: 'Sáng kiến này đã có ở dòng khác.', en: 'This initiative stands in another row.' },
  'initiatives.sat-before-proposed': {
    vi: 'Sáng kiến gửi Hội đồng ngày {day}, sau phiên họp này.',
    en: 'It was proposed on {day}, after this sitting.',
  },
  'initiatives.nobody-judges': {
    vi: 'Mọi thành viên có mặt đều là tác giả hoặc đã đứng ngoài: chưa xét được sáng kiến này trong phiên này.',
    en: 'Every member present is tied to it: it cannot be judged in this sitting.',
  },
  'initiatives.more-votes-than-judges': {
    vi: 'Có {cast} phiếu nhưng chỉ {judges} người được bỏ phiếu: tác giả và người đứng ngoài không bỏ phiếu.',
    en: '{cast} votes, but only {judges} may vote: authors and those who stepped aside do not.',
  },
  'initiatives.reason-wanted': {
    vi: 'Không đủ tỷ lệ đồng ý: ghi lý do để tác giả biết.',
    en: 'The share is not reached: say why, for its authors.',
  },
  'initiatives.not-judged': {
    vi: 'Hội đồng chưa đồng ý sáng kiến này, nên chưa có gì để quyết định.',
    en: 'The council has not agreed to it, so there is nothing to decide.',
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
  'initiatives.only-keepers': {
    vi: 'Việc này của văn thư, thủ trưởng, chủ tịch Công đoàn, hoặc chủ tịch, thư ký Hội đồng sáng kiến.',
    en: 'This is for the clerk, head, union chair, or the chair and secretary of the council.',
  },
  'initiatives.only-head-or-clerk': {
    vi: 'Việc này của thủ trưởng hoặc văn thư.',
    en: 'This is for the head or the clerk.',
  },
  'initiatives.only-council-sits': {
    vi: 'Phiên họp do văn thư, chủ tịch hoặc thư ký Hội đồng ghi.',
    en: 'A sitting is entered by the clerk, the chair or the secretary of the council.',
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
  'initiatives.told-judged': {
    vi: 'Hội đồng đồng ý sáng kiến năm {year} của anh, chị: {agree}/{base} đồng ý; đang chờ quyết định công nhận.',
    en: 'The council agreed to your initiative of {year}: {agree}/{base}; the decision is to follow.',
  },
  'initiatives.told-not-recognised': {
    vi: 'Hội đồng đã xét sáng kiến năm {year} của anh, chị và chưa công nhận; lý do ghi trên bản.',
    en: 'Your initiative of {year} was judged and not recognised; the reason stands on it.',
  },
  'initiatives.told-to-decide': {
    vi: 'Hội đồng sáng kiến năm {year} đã họp: {passed} sáng kiến được đồng ý, chờ quyết định công nhận.',
    en: 'The council of {year} has met: {passed} agreed to, waiting for the decision.',
  },
  'initiatives.told-recognised': {
    vi: 'Sáng kiến năm {year} của anh, chị được công nhận theo Quyết định số {number}.',
    en: 'Your initiative of {year} was recognised by decision {number}.',
  },
  'initiatives.told-withdrawn': {
    vi: 'Một sáng kiến năm {year} đang chờ xét đã được tác giả rút.',
    en: 'An initiative of {year} that waited was withdrawn by its authors.',
  },
  'initiative-part.chair': { vi: 'Chủ tịch', en: 'Chair' },
  'initiative-part.deputy': { vi: 'Phó Chủ tịch', en: 'Deputy chair' },
  'initiative-part.secretary': { vi: 'Thư ký', en: 'Secretary' },
  'initiative-part.member': { vi: 'Ủy viên', en: 'Member' },
  'initiative-scope.unit': { vi: 'Cấp cơ sở', en: 'The unit' },
  'initiative-scope.province': { vi: 'Cấp bộ, ban, ngành, tỉnh', en: 'Ministry or province' },
  'initiative-scope.nation': { vi: 'Toàn quốc', en: 'The whole country' },
} as const satisfies Phrases;
