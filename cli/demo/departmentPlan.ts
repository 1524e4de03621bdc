/** A department union's plan for a cycle of five years, in our own words; lived when the scenario is a department and no plan is given. */
export const departmentPlan = `CÔNG ĐOÀN VIÊN CHỨC TỈNH THANH LỘC
CÔNG ĐOÀN CƠ SỞ SỞ SỐ HÓA THANH LỘC
Số: 03/KH-CĐCS
Thanh Lộc, ngày 06 tháng 01 năm 2023

KẾ HOẠCH
Thực hiện phong trào thi đua văn hóa công sở gắn với xây dựng cơ quan đạt chuẩn văn hóa giai đoạn 2023 - 2027

Căn cứ Thông tư số 08/2014/TT-BVHTTDL ngày 24 tháng 9 năm 2014 của Bộ Văn hóa, Thể thao và Du lịch;
Công đoàn cơ sở Sở Số hóa Thanh Lộc xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
- Giữ vững danh hiệu cơ quan đạt chuẩn văn hóa trong cả giai đoạn 05 năm.
- Mỗi phòng và mỗi người đăng ký nội dung phù hợp với vị trí việc làm.

II. NỘI DUNG THI ĐUA
1. Đối với tập thể
- Thực hiện nếp sống văn minh, môi trường văn hóa công sở.
- Chăm lo đời sống vật chất, tinh thần của công chức, viên chức, người lao động.
- 100% thủ tục hành chính được công khai, giải quyết đúng hạn.
- 100% văn bản được xử lý trên môi trường mạng.
- Phòng làm việc ngăn nắp; dọn vệ sinh, chăm sóc cây xanh hằng tuần.
- Tổ chức ít nhất 02 đợt thi đua trong năm.
- Không có công chức, viên chức vi phạm nội quy, quy chế làm việc.
- Không hút thuốc nơi công sở, không uống rượu, bia trong giờ làm việc.
2. Đối với cá nhân
- Chấp hành nghiêm kỷ cương, kỷ luật hành chính.
- Thạo việc, làm đúng quy trình chuyên môn.
- Tận tụy, có trách nhiệm với công việc được giao.
- Giao tiếp, ứng xử đúng mực với người dân và đồng nghiệp.
- Thực hiện tốt nghĩa vụ, đạo đức của công chức, viên chức.
- Trang phục gọn gàng, lịch sự.
- Tích cực tham gia các phong trào thi đua.
- Có sáng kiến, cải tiến được áp dụng.

III. THỜI GIAN THỰC HIỆN
Từ năm 2023 đến năm 2027; mỗi năm tự chấm điểm một lần vào cuối năm.

IV. TỔ CHỨC THỰC HIỆN
1. Ban Chấp hành Công đoàn cơ sở
- Gửi bản đăng ký giai đoạn đến Ban Chỉ đạo và Liên đoàn Lao động.
- Hằng tháng nhắc việc còn hạn chế; 6 tháng sơ kết; cuối năm tự chấm điểm.
2. Các phòng thuộc Sở
- Phổ biến kế hoạch đến từng người; lập bản đăng ký thi đua của phòng và của từng người.

Nơi nhận:
- Ban Chỉ đạo;
- Liên đoàn Lao động tỉnh;
- Các phòng thuộc Sở;
- Lưu: CĐCS.

TM. BAN CHẤP HÀNH
CHỦ TỊCH
`;
