import type { Phrases } from '../kernel/phrases.ts';
import { checkWords } from './checks/words.ts';

/** Words of the year's papers. */
export const papersWords = {
  ...checkWords,
  'papers.no-such-field': {
    vi: 'Giấy này không có trường đang điền; hãy tải lại trang.',
    en: 'This paper has no such field; reload the page.',
  },
  'papers.no-such-kind': { vi: 'Không có loại giấy này.', en: 'There is no such kind of paper.' },
  'papers.too-long': {
    vi: '“{label}” dài {length} chữ cái, nhiều nhất {most}.',
    en: '“{label}” has {length} letters; at most {most}.',
  },
  'papers.not-a-day': { vi: '“{label}” phải là một ngày có thật.', en: '“{label}” must be a real day.' },
  'papers.not-an-hour': { vi: '“{label}” phải là giờ và phút, ví dụ 08:30.', en: '“{label}” must be an hour such as 08:30.' },
  'papers.not-a-number': { vi: '“{label}” phải là số nguyên.', en: '“{label}” must be a whole number.' },
  'papers.lacking': {
    vi: 'Chưa in được “{title}”: còn thiếu {missing}.',
    en: '“{title}” cannot be printed yet; missing: {missing}.',
  },
  'papers.none-ready': {
    vi: 'Chưa có giấy nào đủ để in; hãy điền những điều còn thiếu trước.',
    en: 'No paper is ready to print; complete what is missing first.',
  },
  'papers.named-in-one': {
    vi: '{name} có trong “{here}” nhưng không có trong “{there}”.',
    en: '{name} stands in “{here}” but not in “{there}”.',
  },
  'papers.named-otherwise': {
    vi: '“{here}” ghi: {said}; “{there}” ghi: {other}.',
    en: '“{here}” says: {said}; “{there}” says: {other}.',
  },
  'papers.older-than-basis': {
    vi: '“{title}” ghi ngày {day}, sớm hơn văn bản làm căn cứ ngày {cited}: {basis}.',
    en: '“{title}” is dated {day}, before what it stands on, of {cited}: {basis}.',
  },
  'papers.basis-ended': {
    vi: '“{title}”: {basis} không còn hiệu lực vào ngày {day}. Văn bản thay thế: {successors}.',
    en: '“{title}”: {basis} no longer holds on {day}. Replaced by: {successors}.',
  },
  'papers.no-such-subject': {
    vi: 'Không có giấy này cho người, tập thể ấy; danh sách có thể vừa đổi, hãy tải lại trang.',
    en: 'Nobody of that name has this paper; the list may have changed, reload the page.',
  },
  'papers.subjects-come-by-themselves': {
    vi: 'Danh sách của giấy này lấy từ hồ sơ; muốn thêm, bớt thì sửa ở nơi có danh sách ấy.',
    en: 'Who has this paper follows from the year; change it where the list is kept.',
  },
  'papers.nobody-named': { vi: 'Hãy chọn hoặc ghi tên người, tập thể.', en: 'Choose or write who it is for.' },
  'papers.subject-there': { vi: '{name} đã có giấy này rồi.', en: '{name} has this paper already.' },
  'papers.subject-issued': {
    vi: 'Giấy này đã ban hành, không bỏ ra được; muốn sửa thì ban hành bản tiếp theo.',
    en: 'This paper went out and cannot be removed; a correction goes out as the next edition.',
  },
  'papers.batch-empty': { vi: 'Danh sách chưa có ai để in.', en: 'Nobody is on the list to print for.' },
  'papers.batch-lacking': { vi: '{name}: còn thiếu {missing}.', en: '{name}: missing {missing}.' },
  'papers.register-twice': {
    vi: 'Số vào sổ {number} ghi cho nhiều người: {names}.',
    en: 'Number {number} stands for several: {names}.',
  },
  'papers.register-no-figure': {
    vi: 'Số vào sổ “{number}” không có chữ số để đánh tiếp.',
    en: '“{number}” has no figure to number on from.',
  },
  'papers.register-none': { vi: 'Loại giấy này không có số vào sổ.', en: 'This kind of paper has no number in the register.' },
  'papers.batch-running': {
    vi: 'Đang in cả danh sách này; hãy chờ in xong rồi in lại.',
    en: 'This list is being printed; wait until it is done.',
  },
  'papers.batch-not-failed': { vi: 'Lần in này không dừng giữa chừng.', en: 'This batch did not stop midway.' },
  'papers.no-such-batch': { vi: 'Không có lần in này.', en: 'There is no such batch.' },
  'papers.batch-expired': {
    vi: 'Tệp đã hết hạn giữ; hãy in lại cả danh sách.',
    en: 'The file is no longer kept; print the list again.',
  },
  'papers.blank-too-small': {
    vi: '{name}: phôi “{blank}” không đủ chỗ cho {parts}. Hãy tăng số dòng hoặc bề rộng của phần ấy.',
    en: '{name}: blank “{blank}” has no room for {parts}. Give it more lines or width.',
  },
  'papers.no-such-blank': { vi: 'Không có phôi này.', en: 'There is no such blank.' },
  'papers.blank-empty': {
    vi: 'Phôi chưa có phần nào để in; hãy thêm ít nhất một phần.',
    en: 'Nothing is printed on this blank; add a part.',
  },
  'papers.blank-sheet': {
    vi: 'Khổ giấy mỗi chiều từ {least} đến {most} mm.',
    en: 'Each side of the sheet is {least}–{most} mm.',
  },
  'papers.blank-shift': {
    vi: 'Độ lệch máy in nhiều nhất {far} mm mỗi chiều; lệch hơn thì sửa vị trí các phần.',
    en: 'The printer shifts at most {far} mm; beyond that move the parts.',
  },
  'papers.blank-part-twice': {
    vi: '“{part}” có hai chỗ; mỗi phần chỉ in một lần.',
    en: '“{part}” stands twice; a part is printed once.',
  },
  'papers.blank-size': { vi: '“{part}”: cỡ chữ từ {least} đến {most}.', en: '“{part}”: letters of {least}–{most} points.' },
  'papers.blank-lines': { vi: '“{part}”: từ {least} đến {most} dòng.', en: '“{part}”: {least}–{most} lines.' },
  'papers.blank-narrow': { vi: '“{part}” rộng ít nhất 10 mm.', en: '“{part}” is at least 10 mm wide.' },
  'papers.blank-off-sheet': {
    vi: '“{part}” ra ngoài tờ giấy {over} mm, tính cả độ lệch máy in.',
    en: '“{part}” leaves the sheet by {over} mm, the printer’s shift counted.',
  },
  'papers.blank-overlap': {
    vi: '“{part}” và “{other}” chồng lên nhau {deep} mm khi in đủ số dòng.',
    en: '“{part}” and “{other}” overlap by {deep} mm when all lines are used.',
  },
  'papers.blank-name-taken': {
    vi: 'Đơn vị đã có phôi tên “{name}”; hãy đặt tên khác.',
    en: 'The office has a blank “{name}”; take another name.',
  },
  'papers.blank-of-another-paper': {
    vi: 'Phôi này để in loại giấy khác; hãy tạo phôi mới.',
    en: 'This blank is for another paper; make a new one.',
  },
  'papers.blank-retired-already': { vi: 'Phôi này đã thôi dùng.', en: 'This blank is no longer used.' },
  'papers.dossier-empty': {
    vi: 'Hồ sơ này chưa có giấy nào để in; hãy lập những giấy còn thiếu trước.',
    en: 'Nothing of this dossier can be printed yet; make what is missing first.',
  },
  'papers.no-dossier': {
    vi: 'Kế hoạch không nêu thành phần hồ sơ này, quy định ngày ấy cũng không.',
    en: 'Neither the plan nor the law of that day says what this dossier holds.',
  },
  'dossier.recognition-first': { vi: 'Hồ sơ đề nghị công nhận danh hiệu', en: 'Dossier for recognition' },
  'dossier.recognition-again': { vi: 'Hồ sơ đề nghị công nhận lại danh hiệu', en: 'Dossier for recognition again' },
  'dossier.emulation-title': { vi: 'Hồ sơ đề nghị xét tặng danh hiệu thi đua', en: 'Dossier for titles of emulation' },
  'dossier.commendation': { vi: 'Hồ sơ đề nghị khen thưởng', en: 'Dossier for commendation' },
  'dossier-state.signed': { vi: 'Bản đã ký', en: 'Signed copy' },
  'dossier-state.issued': { vi: 'Bản đã ban hành', en: 'As issued' },
  'dossier-state.made': { vi: 'Bản in để ký', en: 'To be signed' },
  'dossier-state.absent': { vi: 'Chưa có', en: 'Not there' },
  'dossier-lack.receiver': {
    vi: 'Do cấp thẩm định, công nhận lập và bổ sung.',
    en: 'Made and added by the body that appraises.',
  },
  'dossier-lack.unit': { vi: 'Do đơn vị lập; nhận bản giấy.', en: 'Made by the unit; comes on paper.' },
  'dossier-lack.elsewhere': {
    vi: 'Hệ thống không lập giấy này. Vào sổ văn bản kèm bản quét thì giấy sẽ có trong hồ sơ.',
    en: 'Not made here. File it in the register with its scan and it joins the dossier.',
  },
  'dossier-lack.nobody': {
    vi: 'Chưa lập: chưa có tập thể, cá nhân nào được đề nghị.',
    en: 'Not made: nobody is proposed yet.',
  },
  'dossier-lack.fields': { vi: 'Còn thiếu: {missing}.', en: 'Missing: {missing}.' },
  'dossier-lack.signed': {
    vi: 'Đã ban hành theo tệp Word đã sửa; hãy gắn bản đã ký trong sổ văn bản.',
    en: 'Issued as an edited Word file; attach the signed copy in the register.',
  },
  'dossier-lack.evidence': { vi: 'Chưa có tệp minh chứng nào đưa vào được.', en: 'No file of evidence can be put in.' },
  'dossier-lack.file': {
    vi: 'Tệp có mật khẩu hoặc bị hỏng, không đưa vào được; nộp kèm riêng.',
    en: 'The file is locked or damaged; hand it in separately.',
  },
  'template-state.draft': { vi: 'Bản nháp', en: 'Draft' },
  'template-state.in-use': { vi: 'Đang dùng', en: 'In use' },
  'template-state.retired': { vi: 'Thôi dùng', en: 'Retired' },
  'papers.no-such-template': { vi: 'Không có mẫu này.', en: 'There is no such template.' },
  'papers.only-template-keepers': {
    vi: 'Chỉ văn thư, thủ trưởng hoặc người có thẩm quyền của cơ quan thay đổi mẫu.',
    en: 'Only the clerk, the head or the authority of the office changes its templates.',
  },
  'papers.template-same': {
    vi: 'Tệp này đã có, là phiên bản {number}.',
    en: 'This file is kept already, as version {number}.',
  },
  'papers.template-retired': {
    vi: 'Phiên bản này đã thôi dùng; muốn dùng lại thì tải tệp về rồi tải lên thành phiên bản mới.',
    en: 'This version is retired; download it and upload it again as a new version.',
  },
  'papers.template-in-use-already': { vi: 'Phiên bản này đang dùng.', en: 'This version is in use.' },
  'papers.template-not-in-use': { vi: 'Phiên bản này chưa đưa vào dùng.', en: 'This version is not in use.' },
  'papers.template-changed': {
    vi: 'Mẫu đang dùng đã thay đổi; hãy tải lại trang.',
    en: 'The template in use has changed; reload the page.',
  },
  'papers.no-template-in-use': {
    vi: 'Loại giấy này chưa có mẫu riêng đang dùng.',
    en: 'No template is in use for this kind of paper.',
  },
  'papers.template-not-word': {
    vi: 'Mẫu phải là tệp Word (.docx).',
    en: 'A template must be a Word file (.docx).',
  },
  'papers.template-too-large': {
    vi: 'Tệp mẫu quá lớn: nhiều nhất {most} MB, phần chữ nhiều nhất {text} MB.',
    en: 'The template is too large: at most {most} MB, {text} MB of text.',
  },
  'papers.template-too-deep': {
    vi: 'Bảng lồng trong bảng quá nhiều lớp (nhiều nhất {most}); hãy dựng lại bảng.',
    en: 'Tables stand in tables too deep (at most {most}); build them anew.',
  },
  'papers.template-embeds': {
    vi: 'Tệp có nhúng “{part}”; hãy bỏ tệp, đối tượng nhúng rồi tải lại.',
    en: 'The file embeds “{part}”; remove embedded files and objects.',
  },
  'papers.template-fetches': {
    vi: 'Tệp lấy nội dung từ bên ngoài khi mở ({part}); hãy chép nội dung ấy vào tệp rồi tải lại.',
    en: 'The file fetches content when it is opened ({part}); copy it into the file.',
  },
  'papers.template-fault': {
    vi: '{place}: {message} Trong câu: “{excerpt}”.{meant}',
    en: '{place}: {message} In: “{excerpt}”.{meant}',
  },
} as const satisfies Phrases;
