const tasks = [
  'viên chức hoàn thành nhiệm vụ được giao',
  'viên chức được đánh giá, xếp loại đúng quy định',
  'hồ sơ công việc được lập và nộp lưu đúng hạn',
  'viên chức được bồi dưỡng chuyên môn trong năm',
  'viên chức được khám sức khỏe định kỳ',
  'viên chức được học tập nghị quyết, pháp luật',
  'văn bản đến được giải quyết đúng hạn',
  'kiến nghị của người dân được trả lời',
] as const;
const none = [
  'Không có viên chức mắc các tệ nạn xã hội',
  'Không có viên chức sinh con thứ ba trái quy định',
  'Không hút thuốc nơi làm việc',
  'Không uống rượu, bia trong giờ làm việc',
  'Không có đơn thư vượt cấp',
  'Không có viên chức vi phạm pháp luật bị xử lý từ hình thức cảnh cáo trở lên',
] as const;
const kept = [
  'Thực hiện tốt quy chế dân chủ',
  'Phòng làm việc gọn, sạch, có biển tên',
  'Trang phục gọn gàng, đeo thẻ khi làm việc',
  'Giao tiếp lịch sự, đúng mực với người dân',
  'Khuôn viên xanh, sạch, đẹp, an toàn',
  'Công khai thủ tục, lịch tiếp dân',
] as const;
const areas = [
  'Hoàn thành tốt nhiệm vụ',
  'Thực hiện nếp sống văn minh, môi trường văn hóa công sở',
  'Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
] as const;

const usual = 27;

function criteria(area: string, index: number, more: number): string {
  const lines = [
    ...Array.from({ length: index === 0 ? more : 0 }, (_, nth) => `- 100% viên chức hoàn thành chuyên đề số ${nth + 1}.`),
    ...tasks.slice(index * 2, index * 2 + 4).map((each) => `- 100% ${each}.`),
    `- Có ít nhất 0${index + 1} sáng kiến được áp dụng trong năm.`,
    ...none.slice(index * 2, index * 2 + 2).map((each) => `- ${each}.`),
    ...kept.slice(index * 2, index * 2 + 2).map((each) => `- ${each}.`),
  ];
  return `${index + 1}. ${area}\n${lines.join('\n')}`;
}

/** A plan of a usual length (two dozen criteria, or as many as asked for), in our own words, for the year given. */
export function planText(year: number, lines = usual): string {
  return `BAN VẬN ĐỘNG
TRƯỜNG THCS THỊ TRẤN BẾN SẬY
Số: 02/KH-BVĐ
Bến Sậy, ngày 08 tháng 01 năm ${year}

KẾ HOẠCH
Xây dựng đơn vị đạt chuẩn văn hóa năm ${year}

Căn cứ Thông tư số 08/2014/TT-BVHTTDL ngày 24 tháng 9 năm 2014 của Bộ Văn hóa, Thể thao và Du lịch;
Ban vận động Trường THCS Thị trấn Bến Sậy xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao chất lượng phong trào gắn với nhiệm vụ của đơn vị.
- Mỗi viên chức nêu gương trong nếp sống văn minh nơi công sở.
- Việc chấm điểm khách quan, có minh chứng, được đọc trước toàn thể.

II. NỘI DUNG
${areas.map((area, index) => criteria(area, index, lines - usual)).join('\n')}

III. TỔ CHỨC THỰC HIỆN
1. Ban vận động
- Hằng tháng họp, nhắc việc còn hạn chế; 6 tháng sơ kết; cuối năm tự chấm điểm.
- Tổng hợp hồ sơ, minh chứng theo từng tiêu chí.
2. Ban Chấp hành Công đoàn cơ sở
- Phối hợp phát động, kiểm tra, đôn đốc và chấm điểm.

Nơi nhận:
- Ban Chỉ đạo xã;
- Ban Chấp hành Công đoàn cơ sở;
- Lưu: VT.

TM. BAN VẬN ĐỘNG
TRƯỞNG BAN
`;
}
