/** Models that communes say they put to use (mô hình mới), with their effect and what shows it. */
export const models = [
  {
    name: 'Bàn tiếp dân có người trực cả giờ nghỉ trưa',
    effect: 'Thời gian chờ trung bình từ 25 phút còn 9 phút; 96% phiếu hỏi ý kiến trả lời hài lòng.',
    proof: 'Sổ theo dõi tiếp dân, tổng hợp phiếu hỏi ý kiến tháng 10.',
  },
  {
    name: 'Thứ Sáu xanh: tổng vệ sinh trụ sở và đường làng',
    effect: '42 buổi trong năm, toàn bộ cơ quan, trường học, trạm y tế trên địa bàn tham gia.',
    proof: 'Ảnh trước và sau, biên bản kiểm tra quý của đơn vị.',
  },
  {
    name: 'Trả kết quả thủ tục hành chính tại thôn, tổ dân phố',
    effect: '318 lượt hồ sơ được trả tại thôn; không có hồ sơ trả quá hạn.',
    proof: 'Sổ trả kết quả có chữ ký của người nhận.',
  },
  {
    name: 'Góc hướng dẫn dịch vụ công trực tuyến có đoàn viên giúp việc',
    effect: 'Tỷ lệ hồ sơ nộp trực tuyến từ 31% lên 68%.',
    proof: 'Báo cáo số liệu của bộ phận một cửa các quý.',
  },
] as const;

/** Solutions that persons put to use (giải pháp đã triển khai). */
export const solutions = [
  {
    name: 'Mẫu đơn điền sẵn có mã để tra cứu tiến độ',
    effect: 'Số lần người dân phải quay lại bổ sung giấy tờ giảm hơn một nửa.',
    proof: 'Đối chiếu sổ tiếp nhận quý I và quý IV.',
  },
  {
    name: 'Lịch trực cổng trường giờ tan học chia theo tổ',
    effect: 'Không còn cảnh ùn tắc trước cổng; không có va chạm trong năm học.',
    proof: 'Sổ trực của nhà trường, xác nhận của công an phường, xã.',
  },
  {
    name: 'Sổ hẹn khám theo khung giờ ở trạm y tế',
    effect: 'Thời gian chờ khám trung bình còn 15 phút.',
    proof: 'Sổ hẹn khám và sổ khám bệnh.',
  },
  {
    name: 'Bảng phân công trực nhật bằng màu cho từng phòng',
    effect: 'Các phòng làm việc giữ được nền nếp ngăn nắp cả năm.',
    proof: 'Biên bản kiểm tra nội bộ hằng quý.',
  },
  {
    name: 'Tủ sách dùng chung tại nơi chờ của người dân',
    effect: 'Hơn 400 lượt mượn trong năm, phần lớn là phụ huynh và học sinh.',
    proof: 'Sổ mượn sách, ảnh tủ sách.',
  },
] as const;

export const collectiveMerits = [
  'Hoàn thành các chỉ tiêu của phong trào thi đua; trụ sở gọn gàng, tiếp dân đúng lịch.',
  'Trường học, trạm y tế trên địa bàn cùng tham gia và tự chấm điểm đúng hạn.',
].join('\n');

export const personalMerits = [
  'Hoàn thành xuất sắc nhiệm vụ chuyên môn được giao trong năm.',
  'Có giải pháp về văn hóa công sở đã triển khai tại đơn vị, được đồng nghiệp và người dân ghi nhận.',
].join('\n');
