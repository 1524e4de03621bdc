/** A plan of the genre in our own words, lived when no other is given. */
export const samplePlan = `BAN VẬN ĐỘNG
TRƯỜNG THCS THỊ TRẤN BẾN SẬY
Số: 02/KH-BVĐ
Bến Sậy, ngày 08 tháng 01 năm 2024

KẾ HOẠCH
Xây dựng đơn vị đạt chuẩn văn hóa năm 2024

Căn cứ Thông tư số 08/2014/TT-BVHTTDL ngày 24 tháng 9 năm 2014 của Bộ Văn hóa, Thể thao và Du lịch;
Ban vận động Trường THCS Thị trấn Bến Sậy xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao chất lượng phong trào gắn với nhiệm vụ dạy và học.
- Mỗi viên chức nêu gương trong nếp sống văn minh nơi công sở.

II. NỘI DUNG
1. Hoàn thành tốt nhiệm vụ
- 100% viên chức hoàn thành nhiệm vụ được giao.
- Có ít nhất 02 sáng kiến được áp dụng trong năm.
- Thực hiện tốt quy chế dân chủ.
2. Thực hiện nếp sống văn minh, môi trường văn hóa công sở
- Không có viên chức mắc các tệ nạn xã hội.
- Không hút thuốc nơi làm việc.
- Trường, lớp xanh, sạch, đẹp, an toàn.
3. Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước
- 100% viên chức được học tập nghị quyết, pháp luật.
- Không có viên chức vi phạm pháp luật bị xử lý từ hình thức cảnh cáo trở lên.

III. TỔ CHỨC THỰC HIỆN
1. Ban vận động
- Hằng tháng họp, nhắc việc còn hạn chế; 6 tháng sơ kết; cuối năm tự chấm điểm.
2. Ban Chấp hành Công đoàn cơ sở
- Phối hợp phát động, kiểm tra, đôn đốc và chấm điểm.

Nơi nhận:
- Ban Chỉ đạo huyện;
- Ban Chấp hành Công đoàn cơ sở;
- Lưu: VT.

TM. BAN VẬN ĐỘNG
TRƯỞNG BAN
`;
