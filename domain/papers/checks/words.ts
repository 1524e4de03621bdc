import type { Phrases } from '../../kernel/phrases.ts';

/** Words of what papers say otherwise than each other, the case or the law; `.mend` says what to do. */
export const checkWords = {
  'papers.named-in-one.mend': {
    vi: 'Thêm người còn thiếu hoặc bỏ người thừa ở một trong hai giấy.',
    en: 'Add whom one paper lacks, or take out whom it has too many.',
  },
  'papers.named-otherwise.mend': {
    vi: 'Ghi họ tên, chức vụ, danh hiệu giống hệt nhau ở cả hai giấy.',
    en: 'Write name, office and award alike in both papers.',
  },
  'papers.older-than-basis.mend': {
    vi: 'Sửa ngày của giấy, hoặc bỏ căn cứ ban hành sau.',
    en: 'Mend the day of the paper, or leave out the younger basis.',
  },
  'papers.basis-ended.mend': {
    vi: 'Thay bằng văn bản đang có hiệu lực vào ngày ký.',
    en: 'Cite what holds on the day of signing.',
  },
  'papers.no-merit-report': {
    vi: '{name} có trong “{here}” nhưng chưa có báo cáo thành tích.',
    en: '{name} stands in “{here}” without a merit report.',
  },
  'papers.no-merit-report.mend': {
    vi: 'Lập báo cáo thành tích cho người này, hoặc bỏ khỏi danh sách.',
    en: 'Make a merit report for them, or take them off the list.',
  },
  'papers.not-voted-on': {
    vi: '{name} có trong “{here}” nhưng “{there}” không ghi kết quả bỏ phiếu.',
    en: '{name} stands in “{here}”, but “{there}” has no vote on them.',
  },
  'papers.not-voted-on.mend': {
    vi: 'Bổ sung kết quả bỏ phiếu vào biên bản, hoặc bỏ khỏi danh sách.',
    en: 'Add the vote to the minutes, or take them off the list.',
  },
  'papers.proposed-not-accepted': {
    vi: '“{here}” đề nghị {name}, nhưng “{there}” ghi “Không đề nghị”.',
    en: '“{here}” proposes {name}, but “{there}” did not.',
  },
  'papers.proposed-not-accepted.mend': {
    vi: 'Bỏ trường hợp này khỏi tờ trình, hoặc sửa kết quả nếu biên bản ghi nhầm.',
    en: 'Take them out of the submission, or mend the minutes if they are wrong.',
  },
  'papers.accepted-not-proposed': {
    vi: '“{here}” thống nhất đề nghị {name}, nhưng “{there}” không có.',
    en: '“{here}” proposes {name}, but they are not in “{there}”.',
  },
  'papers.accepted-not-proposed.mend': {
    vi: 'Thêm vào tờ trình, danh sách, hoặc sửa biên bản.',
    en: 'Add them to the submission and list, or mend the minutes.',
  },
  'papers.more-present-than-members': {
    vi: '“{title}”: có mặt {present} người, nhiều hơn tổng số {total}.',
    en: '“{title}”: {present} present, more than the {total} there are.',
  },
  'papers.more-present-than-members.mend': {
    vi: 'Sửa số có mặt hoặc tổng số.',
    en: 'Mend who was present, or how many there are.',
  },
  'papers.ballots-more-than-issued': {
    vi: '“{title}”: thu về {collected} phiếu, nhiều hơn {issued} phiếu phát ra.',
    en: '“{title}”: {collected} ballots collected, more than the {issued} issued.',
  },
  'papers.ballots-more-than-issued.mend': {
    vi: 'Đối chiếu lại số phiếu với phiếu bầu được niêm phong.',
    en: 'Compare with the sealed ballots.',
  },
  'papers.ballots-not-adding-up': {
    vi: '“{title}”: {valid} phiếu hợp lệ và {invalid} phiếu không hợp lệ không bằng {collected} phiếu thu về.',
    en: '“{title}”: {valid} valid and {invalid} invalid ballots are not the {collected} collected.',
  },
  'papers.ballots-not-adding-up.mend': {
    vi: 'Đối chiếu lại số phiếu với phiếu bầu được niêm phong.',
    en: 'Compare with the sealed ballots.',
  },
  'papers.votes-more-than-voters': {
    vi: '“{title}”: {name} có {sum} phiếu, nhiều hơn {most} người bỏ phiếu.',
    en: '“{title}”: {name} has {sum} votes of {most} voters.',
  },
  'papers.votes-more-than-voters.mend': {
    vi: 'Sửa số phiếu đồng ý, không đồng ý theo biên bản kiểm phiếu.',
    en: 'Mend the votes by the minutes of counting.',
  },
  'papers.share-below-rule': {
    vi: '“{title}”: {name} đạt {share}% đồng ý, thấp hơn mức {rule}% mà vẫn được đề nghị.',
    en: '“{title}”: {name} has {share}% in favour, under the {rule}% asked for, and is proposed.',
  },
  'papers.share-below-rule.mend': {
    vi: 'Sửa kết quả thành “Không đề nghị”, hoặc sửa số phiếu nếu ghi nhầm.',
    en: 'Do not propose them, or mend the votes if they are wrong.',
  },
  'papers.votes-otherwise': {
    vi: 'Số phiếu đồng ý/không đồng ý của {name}: “{here}” ghi {said}, “{there}” ghi {other}.',
    en: 'Votes for/against {name}: “{here}” says {said}, “{there}” {other}.',
  },
  'papers.votes-otherwise.mend': { vi: 'Lấy theo biên bản kiểm phiếu.', en: 'Go by the minutes of counting.' },
  'papers.figure-wrong': {
    vi: '“{title}” ghi {said}, đúng ra là {right}: {text}',
    en: '“{title}” says {said}, where {right} is right: {text}',
  },
  'papers.figure-wrong.mend': {
    vi: 'Sửa con số hoặc phần chữ, danh sách đi kèm.',
    en: 'Mend the figure, or the words or list beside it.',
  },
  'papers.count-not-rows': {
    vi: '“{title}” ghi {said} {of}, nhưng danh sách có {rows}: {text}',
    en: '“{title}” says {said} ({of}), but its rows are {rows}: {text}',
  },
  'papers.count-not-rows.mend': {
    vi: 'Sửa con số trong câu cho khớp với danh sách.',
    en: 'Make the sentence say as many as the list has.',
  },
  'papers.points-otherwise': {
    vi: '“{title}” ghi {said} điểm, hồ sơ là {right}: {text}',
    en: '“{title}” says {said} points, the case has {right}: {text}',
  },
  'papers.points-otherwise.mend': {
    vi: 'Lấy điểm theo bảng tự chấm, báo cáo thẩm định và thông báo kết quả.',
    en: 'Go by the score sheet, the appraisal and the notice of result.',
  },
  'papers.staff-otherwise': {
    vi: '“{title}” ghi {said} người, danh sách của đơn vị ngày đó có {counted}: {text}',
    en: '“{title}” says {said} people, the unit had {counted} that day: {text}',
  },
  'papers.staff-otherwise.mend': {
    vi: 'Sửa số người, hoặc cập nhật danh sách nhân sự của đơn vị.',
    en: 'Mend the number, or bring the unit’s staff up to date.',
  },
  'papers.cites-later': {
    vi: '“{title}” ghi ngày {day} nhưng dẫn văn bản ngày {cited}: {basis}.',
    en: '“{title}” is dated {day}, but names a document of {cited}: {basis}.',
  },
  'papers.cites-later.mend': {
    vi: 'Sửa ngày của giấy hoặc ngày của văn bản được dẫn.',
    en: 'Mend the day of the paper, or that of the document it names.',
  },
  'papers.cited-otherwise': {
    vi: '“{title}” dẫn {basis}, nhưng “{there}” ghi ngày {day}.',
    en: '“{title}” names {basis}, but “{there}” is of {day}.',
  },
  'papers.cited-otherwise.mend': {
    vi: 'Sửa số hoặc ngày cho khớp với văn bản gốc.',
    en: 'Make number and day those of the document.',
  },
  'papers.basis-not-yet': {
    vi: '“{title}”: {basis} có hiệu lực từ {from}, sau ngày {day}.',
    en: '“{title}”: {basis} holds from {from}, after {day}.',
  },
  'papers.basis-not-yet.mend': { vi: 'Dẫn văn bản đang có hiệu lực vào ngày ký.', en: 'Cite what holds on the day of signing.' },
  'papers.out-of-order': {
    vi: '“{here}” ghi ngày {day}, trước “{there}” ngày {other}.',
    en: '“{here}” is of {day}, before “{there}” of {other}.',
  },
  'papers.out-of-order.mend': { vi: 'Sửa ngày theo trình tự làm hồ sơ.', en: 'Mend the days in the order of the dossier.' },
  'papers.recipients-missing': { vi: '“{title}” chưa có nơi nhận.', en: '“{title}” has no recipients.' },
  'papers.recipients-missing.mend': { vi: 'Ghi nơi nhận ở cuối giấy.', en: 'Say who receives it.' },
  'papers.addressee-not-recipient': {
    vi: '“{title}” kính gửi {addressee} nhưng nơi nhận không có.',
    en: '“{title}” is addressed to {addressee}, who is not among its recipients.',
  },
  'papers.addressee-not-recipient.mend': {
    vi: 'Thêm “Như trên” hoặc tên nơi được gửi vào nơi nhận.',
    en: 'Add “Như trên” or the addressee to the recipients.',
  },
  'papers.recipients-not-filed': {
    vi: 'Nơi nhận của “{title}” thiếu dòng “Lưu”.',
    en: 'The recipients of “{title}” lack the line where it is filed.',
  },
  'papers.recipients-not-filed.mend': {
    vi: 'Thêm dòng “Lưu: VT, …” ở cuối nơi nhận.',
    en: 'Add the line “Lưu: VT, …” at the end.',
  },
  'papers.signer-not-in-office': {
    vi: '“{title}” ngày {day} do {name} ký, nhưng người này không giữ vị trí đó vào ngày ký (giữ: {held}; người giữ vào ngày đó: {holder}).',
    en: '“{title}” of {day} is signed by {name}, who did not hold that seat on the day (held: {held}; holder that day: {holder}).',
  },
  'papers.signer-not-in-office.mend': { vi: 'Sửa người ký hoặc ngày ký.', en: 'Mend the signer or the day.' },
  'papers.head-signs-for-head': {
    vi: '“{title}” ngày {day}: {name} là người đứng đầu nên không ký thay ({right}).',
    en: '“{title}” of {day}: {name} is the head and signs for nobody ({right}).',
  },
  'papers.head-signs-for-head.mend': { vi: 'Bỏ phần “Người ký thay”.', en: 'Leave out who signs for the head.' },
  'papers.signer-not-on-staff': {
    vi: '“{title}”: {name} không làm việc tại cơ quan ban hành vào ngày {day}.',
    en: '“{title}”: {name} did not work at the issuer on {day}.',
  },
  'papers.signer-not-on-staff.mend': {
    vi: 'Chọn người đang giữ chức vụ vào ngày ký.',
    en: 'Have somebody sign who was in office that day.',
  },
  'papers.signer-no-deputy': {
    vi: '“{title}” ngày {day}: {name} là {position}, không phải cấp phó nên không ký thay (KT.).',
    en: '“{title}” of {day}: {name} is {position}, no deputy, and does not sign as one (KT.).',
  },
  'papers.signer-no-deputy.mend': {
    vi: 'Dùng TL. hoặc TUQ. khi được giao, hoặc để cấp phó ký.',
    en: 'Use TL. or TUQ. where it was given, or have a deputy sign.',
  },
  'papers.award-beyond-power': {
    vi: '“{title}” tặng {award}, vượt thẩm quyền của thủ trưởng đơn vị.',
    en: '“{title}” grants {award}, beyond the power of a unit’s head.',
  },
  'papers.award-beyond-power.mend': {
    vi: 'Trình cấp có thẩm quyền quyết định.',
    en: 'Submit it to the authority that may decide.',
  },
  'papers.addressee-without-power': {
    vi: '“{title}” ngày {day} gửi {addressee}; danh hiệu khi đó do {who} công nhận.',
    en: '“{title}” of {day} goes to {addressee}; {who} recognised the title then.',
  },
  'papers.addressee-without-power.mend': {
    vi: 'Kiểm tra nơi nhận đề nghị theo hướng dẫn của tỉnh.',
    en: 'See the province’s guidance on who decides.',
  },
  'papers.plan-asks': {
    vi: 'Kế hoạch yêu cầu hồ sơ có “{asked}”, chưa có giấy này.',
    en: 'The plan puts “{asked}” into the dossier; it is not there.',
  },
  'papers.plan-asks.mend': { vi: 'Lập giấy này trước khi trình.', en: 'Make this paper before submitting.' },
  'papers.plan-gives-task': {
    vi: 'Kế hoạch giao {body}: “{asked}”, chưa có giấy này.',
    en: 'The plan tells {body}: “{asked}”; the paper is not there.',
  },
  'papers.plan-gives-task.mend': { vi: 'Lập giấy này trước khi trình.', en: 'Make this paper before submitting.' },
  'papers.law-asks': { vi: 'Hồ sơ kèm “{title}” chưa có: {asked}.', en: 'The dossier of “{title}” lacks: {asked}.' },
  'papers.law-asks.mend': {
    vi: 'Lập thêm giấy này; kế hoạch không nêu nhưng quy định yêu cầu.',
    en: 'Make it: the plan does not name it, the law does.',
  },
  'papers.law-may-ask': {
    vi: 'Hồ sơ kèm “{title}” chưa có: {asked}; quy định của thời điểm đó chưa đối chiếu được với văn bản gốc.',
    en: 'The dossier of “{title}” lacks: {asked}; the rule of that time was not compared with its text.',
  },
  'papers.law-may-ask.mend': { vi: 'Kiểm tra hướng dẫn của cấp trên.', en: 'See the guidance from above.' },
  'papers.finding-not-accepted': {
    vi: 'Còn {count} điểm chưa khớp liên quan giấy này chưa được xem và chấp nhận, trước hết: {first}',
    en: '{count} contradictions of this paper have not been seen and accepted, first: {first}',
  },
  'papers.signer-not-recorded': {
    vi: '“{title}” ngày {day} do {name} ký; chưa ghi ai giữ vị trí đó trước ngày này.',
    en: '“{title}” of {day} is signed by {name}; nobody is recorded in that seat so early.',
  },
  'papers.signer-not-recorded.mend': {
    vi: 'Ghi ngày bắt đầu của người giữ vị trí ở trang nhân sự.',
    en: 'Record from when the seat was held.',
  },
} as const satisfies Phrases;
