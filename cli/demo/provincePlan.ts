/** A provincial federation's yearly plan for the unions directly below it, in our own words; lived when the scenario is a province and no plan is given. */
export const provincePlan = `LIÊN ĐOÀN LAO ĐỘNG TỈNH THANH LỘC
CÔNG ĐOÀN VIÊN CHỨC TỈNH
Số: 04/KH-CĐVC
Thanh Lộc, ngày 06 tháng 01 năm 2022

KẾ HOẠCH
Xây dựng cơ quan, đơn vị đạt chuẩn văn hóa trong các công đoàn cơ sở trực thuộc năm 2022

Căn cứ Thông tư số 08/2014/TT-BVHTTDL ngày 24 tháng 9 năm 2014 của Bộ Văn hóa, Thể thao và Du lịch;
Công đoàn Viên chức tỉnh Thanh Lộc xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Gắn việc xây dựng cơ quan văn hóa với nhiệm vụ chuyên môn và chất lượng phục vụ Nhân dân.
- Chăm lo đời sống tinh thần, nếp làm việc văn minh của cán bộ, công chức, viên chức, người lao động.
2. Yêu cầu
- Mỗi cơ quan, đơn vị thành lập Ban vận động, có kế hoạch của mình và đăng ký ngay từ đầu năm.
- Chấm điểm thực chất, có minh chứng; không chạy theo thành tích.

II. ĐỐI TƯỢNG
- Công đoàn cơ sở, công đoàn cơ sở thành viên trực thuộc Công đoàn Viên chức tỉnh.

III. NỘI DUNG
1. Hoàn thành tốt nhiệm vụ
- Hoàn thành kế hoạch công tác năm của cơ quan, đơn vị.
- 100% cán bộ, công chức, viên chức, người lao động hoàn thành nhiệm vụ được giao.
- 100% hồ sơ, thủ tục hành chính được giải quyết đúng hạn.
- Có ít nhất 02 sáng kiến, giải pháp được áp dụng trong năm.
- Thực hiện tốt quy chế dân chủ ở cơ sở.
2. Thực hiện nếp sống văn minh, môi trường văn hóa công sở
- Giữ ngày làm việc tám giờ có chất lượng, hiệu quả.
- Giao tiếp với người dân và đồng nghiệp đúng mực, tận tình.
- Phòng làm việc ngăn nắp; cơ quan xanh, sạch, đẹp, an toàn.
- Không có cán bộ, công chức, viên chức mắc các tệ nạn xã hội.
- Không hút thuốc nơi làm việc, không uống rượu, bia trong giờ làm việc.
- Tổ chức ít nhất 02 hoạt động văn hóa, thể thao trong năm.
3. Gương mẫu chấp hành chủ trương, chính sách, pháp luật
- 100% cán bộ, công chức, viên chức được học tập, phổ biến pháp luật.
- Thực hành tiết kiệm, phòng, chống tham nhũng, lãng phí.
- Không có cán bộ, công chức, viên chức vi phạm pháp luật bị xử lý từ hình thức cảnh cáo trở lên.

IV. TỔ CHỨC THỰC HIỆN
1. Ban Thường vụ Công đoàn Viên chức tỉnh
- Hướng dẫn đăng ký, chấm điểm; tổng hợp kết quả báo cáo cấp trên.
2. Ban Chấp hành các công đoàn cơ sở
- Phối hợp với thủ trưởng cơ quan, đơn vị thành lập Ban vận động, xây dựng kế hoạch, tổ chức đăng ký.
- Hằng tháng kiểm điểm, nhắc việc; cuối năm tự chấm điểm và gửi hồ sơ.

Nơi nhận:
- Ban Chỉ đạo tỉnh;
- Liên đoàn Lao động tỉnh;
- Các công đoàn cơ sở trực thuộc;
- Lưu: VP.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH
`;
