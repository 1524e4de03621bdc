import { inTwoLanguages } from '../ui/language.ts';

/** What is done in each of the twenty steps, and what follows from it. */
export const stepWords = inTwoLanguages(
  {
    1: { what: 'Lưu quyết định, hướng dẫn của cấp trên và nghị quyết của đơn vị.', next: 'Kế hoạch có căn cứ để dẫn.' },
    2: { what: 'Ra quyết định lập Ban vận động, phân công từng thành viên.', next: 'Ban soạn kế hoạch và theo dõi cả năm.' },
    3: { what: 'Đưa kế hoạch vào, xác nhận phần đã đọc, ký ban hành.', next: 'Kế hoạch được phát động với bảng chấm điểm.' },
    4: {
      what: 'Chọn bảng chấm điểm của cấp trên; đơn vị chỉ thêm chi tiết dưới từng dòng.',
      next: 'Bảng đang dùng thì giữ nguyên cả năm.',
    },
    5: {
      what: 'Phát động tại hội nghị; các mốc tính lùi từ hạn của cấp trên.',
      next: 'Mọi người liên quan được báo, khung thời gian mở.',
    },
    6: {
      what: 'Mỗi người một bản đăng ký thi đua, ký trên máy hoặc trên giấy.',
      next: 'Danh sách được tổng hợp vào bản đăng ký của đơn vị.',
    },
    7: {
      what: 'Gửi bản đăng ký của đơn vị, một lần tới tất cả cấp trên.',
      next: 'Cấp trên xét; trước khi gửi không ai ngoài đơn vị xem được.',
    },
    8: { what: 'Cấp trên chấp nhận, hoặc trả lại kèm lý do tại mục cần sửa.', next: 'Năm bắt đầu được tính vào chu kỳ.' },
    9: {
      what: 'Làm đến đâu ghi minh chứng đến đó, gắn vào từng tiêu chí.',
      next: 'Đến kỳ tự chấm, số liệu đã nằm sẵn ở từng dòng.',
    },
    10: {
      what: 'Mục văn hóa công sở trong cuộc họp toàn thể, soạn sẵn từ hạn chế còn mở.',
      next: 'Hạn chế được khép khi có kết quả xử lý.',
    },
    11: { what: 'Nhìn lại nửa năm: đạt gì, thiếu gì, phải đổi gì.', next: 'Việc phải đổi thành việc có hạn.' },
    12: { what: 'Xếp loại và xét danh hiệu của từng người.', next: 'Tỷ lệ của cá nhân là số liệu để chấm đơn vị.' },
    13: { what: 'Ban vận động và Công đoàn chấm hai cột riêng, đọc trước toàn thể.', next: 'Bản tự chấm được chốt để ký.' },
    14: {
      what: 'Thủ trưởng và người đồng ký cùng ký một nội dung đã chốt, rồi nộp.',
      next: 'Có biên nhận; sửa điểm thì mọi chữ ký phải ký lại.',
    },
    15: { what: 'Đoàn của cấp trên kiểm tra thực tế, chấm cột thẩm định.', next: 'Nơi công nhận ra thông báo kết quả năm.' },
    16: {
      what: 'Thông báo kết quả năm; đủ số năm liên tục thì có quyết định danh hiệu.',
      next: 'Giấy công nhận có mã để ai cũng kiểm được.',
    },
    17: { what: 'Đề nghị, xét và quyết định khen thưởng.', next: 'Giấy khen, tiền thưởng trao tại tổng kết.' },
    18: { what: 'Hội nghị tổng kết và báo cáo lên cấp trên.', next: 'Số liệu năm được khóa.' },
    19: { what: 'Nêu cách làm hay, có sự đồng ý của người làm.', next: 'Nơi khác tìm và làm theo.' },
    20: { what: 'Giữ vững danh hiệu, bàn giao khi đổi người.', next: 'Năm sau đăng ký theo chu kỳ mới hoặc tiếp tục.' },
  },
  {
    1: { what: 'File the decisions and guidance from above.', next: 'The plan has something to stand on.' },
    2: { what: 'Set up the board by decision.', next: 'It drafts the plan and follows the year.' },
    3: { what: 'Bring the plan in, confirm it, issue it.', next: 'It is launched with a score sheet.' },
    4: { what: "Choose the superior's sheet; detail may be added, points not.", next: 'A sheet in use stays as it is.' },
    5: { what: 'Launch at the conference; dates count back from the deadline.', next: 'Everybody concerned is told.' },
    6: { what: 'One pledge a person, here or on paper.', next: "The list joins the unit's enrolment." },
    7: { what: 'Send the enrolment once to all superiors.', next: 'They review it; nobody outside saw it before.' },
    8: { what: 'The superior accepts or returns it with reasons.', next: 'The year counts in the cycle.' },
    9: { what: 'Record evidence as the work is done.', next: 'Scoring finds the figures at their lines.' },
    10: { what: 'An item of the monthly meeting, made from open shortcomings.', next: 'They close with an outcome.' },
    11: { what: 'Look back at half the year.', next: 'What must change gets a date.' },
    12: { what: "Individuals' evaluation and titles.", next: "Their shares are inputs of the unit's score." },
    13: { what: 'Two columns, read out to all staff.', next: 'The assessment is closed for signature.' },
    14: { what: 'Both sign the same hash, then submit.', next: 'A receipt; any edit voids the signatures.' },
    15: { what: 'Inspection on site and appraisal.', next: 'The notice of result follows.' },
    16: { what: 'The notice; after enough years, the decision.', next: 'A certificate that anyone can check.' },
    17: { what: 'Nominations and decisions on awards.', next: 'Handed over at the conference.' },
    18: { what: 'Conference and reports.', next: "The year's figures are closed." },
    19: { what: 'Good examples, with consent.', next: 'Others find and adopt them.' },
    20: { what: 'Keep the title, hand over.', next: 'Next year goes on with the cycle.' },
  },
);
