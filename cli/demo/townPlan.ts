/**
 * A town's plan for a contest of its communes and wards, in our own words; lived when the scenario is a town and no plan is given. Like
 * many of its kind it says twice how many are commended, and not the same number for persons.
 */
export const townPlan = `ỦY BAN NHÂN DÂN
THỊ XÃ HÒN CHUÔNG
Số: 19/KH-UBND
Hòn Chuông, ngày 15 tháng 01 năm 2024

KẾ HOẠCH
Phát động phong trào thi đua “Xã, phường phục vụ Nhân dân văn minh, thân thiện” năm 2024

Thực hiện Quyết định số 1847/QĐ-TTg ngày 27 tháng 12 năm 2018 của Thủ tướng Chính phủ phê duyệt Đề án Văn hóa công vụ;
Ủy ban nhân dân thị xã Hòn Chuông xây dựng kế hoạch phát động phong trào thi đua như sau:

I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao ý thức phục vụ Nhân dân của cán bộ, công chức, viên chức ở các xã, phường.
- Trụ sở làm việc sạch đẹp, ngăn nắp, thuận tiện cho người đến giao dịch.
- Biểu dương kịp thời tập thể, cá nhân có cách làm hay đã đem lại kết quả.

II. ĐỐI TƯỢNG THI ĐUA
- Ủy ban nhân dân các xã, phường, gồm cả trường học và trạm y tế đóng trên địa bàn.
- Cán bộ, công chức, viên chức đang làm việc tại các cơ quan, đơn vị trên địa bàn các xã, phường.

III. NỘI DUNG THI ĐUA
1. Thực hiện nhiệm vụ được giao
- Hoàn thành và vượt mức kế hoạch công tác năm.
- 100% thủ tục hành chính được giải quyết đúng hạn.
- Tổ chức ít nhất 02 đợt thi đua theo chuyên đề trong năm.
2. Kỷ cương, nếp sống văn minh nơi công sở
- 100% cán bộ, công chức, viên chức chấp hành nội quy, giờ giấc làm việc.
- Không có cán bộ, công chức, viên chức bị xử lý kỷ luật từ hình thức khiển trách trở lên.
- Không hút thuốc trong phòng làm việc; không uống rượu, bia trong giờ làm việc.
- Giao tiếp với người dân lịch sự, hướng dẫn rõ ràng, trả lời đến nơi đến chốn.
3. Trụ sở cơ quan, đơn vị
- Quốc kỳ, biển tên cơ quan, biển tên phòng làm việc được treo, đặt đúng quy định.
- Khuôn viên sạch sẽ, có cây xanh, có chỗ để xe cho người đến giao dịch.
- Dọn vệ sinh chung hằng tuần.

IV. CÔNG TÁC KHEN THƯỞNG
1. Tiêu chuẩn khen thưởng
1.1. Tập thể
- Tặng Giấy khen của Chủ tịch Ủy ban nhân dân thị xã cho 05 - 10 xã, phường hoàn thành xuất sắc nội dung thi đua, có mô hình mới đã thực hiện tại đơn vị.
1.2. Cá nhân
- Tặng Giấy khen của Chủ tịch Ủy ban nhân dân thị xã cho 10 - 12 cá nhân hoàn thành xuất sắc nhiệm vụ, có giải pháp về văn hóa công sở đã được triển khai và đem lại hiệu quả.
2. Hồ sơ khen thưởng
- Tờ trình đề nghị khen thưởng của Ủy ban nhân dân xã, phường.
- Biên bản họp xét khen thưởng của cơ quan, đơn vị.
- Danh sách trích ngang thành tích của tập thể, cá nhân được đề nghị.
3. Hình thức, số lượng khen thưởng
- Hình thức khen thưởng: Giấy khen của Chủ tịch Ủy ban nhân dân thị xã.
- Số lượng khen thưởng: Không quá 10 tập thể và 20 cá nhân.

V. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ thị xã
- Là cơ quan thường trực của Hội đồng Thi đua - Khen thưởng thị xã; hướng dẫn, đôn đốc, kiểm tra việc thực hiện.
- Tiếp nhận, thẩm định hồ sơ đề nghị khen thưởng gửi trước ngày 10/12/2024.
2. Ủy ban nhân dân các xã, phường
- Xây dựng kế hoạch triển khai, tuyên truyền, vận động hưởng ứng phong trào; cuối đợt đánh giá, báo cáo kết quả và đề nghị khen thưởng.
3. Trung tâm Văn hóa, Thể thao - Truyền thông
- Tuyên truyền mục tiêu, yêu cầu, nội dung của kế hoạch.

Nơi nhận:
- Thành viên Hội đồng Thi đua - Khen thưởng thị xã;
- Ủy ban nhân dân các xã, phường;
- Lưu: VT, PNV.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
`;
