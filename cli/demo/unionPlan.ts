/**
 * A school union's plan for a movement of five years, in our own words; lived when the scenario is a union and no plan is given. It runs
 * by the school year, says much to the collective in prose, and has 23 contents in seven parts for each person to pledge from.
 */
export const unionPlan = `CÔNG ĐOÀN HUYỆN BẾN SẬY
CÔNG ĐOÀN CƠ SỞ TRƯỜNG TIỂU HỌC VÂN KHÊ
Số: 05/KH-CĐCS
Vân Khê, ngày 02 tháng 10 năm 2023

KẾ HOẠCH
Tổ chức phong trào thi đua thực hiện văn hóa công sở giai đoạn 2023 - 2027 gắn với xây dựng cơ quan đạt chuẩn văn hóa

Căn cứ Thông tư số 08/2014/TT-BVHTTDL ngày 24 tháng 9 năm 2014 của Bộ Văn hóa, Thể thao và Du lịch;
Thực hiện Kế hoạch số 27/KH-LĐLĐ ngày 28 tháng 9 năm 2023 của Liên đoàn Lao động tỉnh Thanh Lộc về phong trào thi đua thực hiện văn hóa công sở;
Công đoàn cơ sở Trường Tiểu học Vân Khê xây dựng kế hoạch như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Mỗi người tự rèn luyện tác phong, giữ lời nói và việc làm đúng mực ở nơi làm việc.
- Nhà trường có môi trường làm việc văn minh, thân thiện, minh bạch.
2. Yêu cầu
- Nội dung đăng ký phù hợp với vị trí và việc làm của từng người.
- Người đứng đầu chịu trách nhiệm chỉ đạo; có đôn đốc, kiểm tra, sơ kết, tổng kết.

II. NỘI DUNG THI ĐUA
1. Đối với tập thể Trường Tiểu học Vân Khê
- Ban Chấp hành Công đoàn tham mưu để nhà trường có nghị quyết, chương trình, kế hoạch thực hiện.
- Sử dụng đúng mục đích kinh phí công đoàn và kinh phí được giao; không để xảy ra lãng phí, tham nhũng.
- Ban hành và thực hiện nghiêm nội quy, quy chế của cơ quan, quy định về văn hóa công sở; dùng thời gian làm việc có hiệu quả.
- Học tập và làm theo gương người tốt, việc tốt, có sơ kết, tổng kết theo định kỳ.
- Giữ nếp làm việc trung thành, trách nhiệm, liêm chính, sáng tạo.
+ Tăng cường ứng dụng công nghệ thông tin trong giảng dạy; xử lý văn bản trên môi trường mạng.
- Ứng dụng công nghệ thông tin trong hoạt động nội bộ của cơ quan.
- Xây dựng và giữ gìn trường học xanh, sạch, đẹp:
+ Bài trí phòng làm việc, phòng học đúng quy định.
+ Trồng hoa và dọn vệ sinh hằng tuần.
- Tổ chức các phong trào thi đua thiết thực, hình thức phong phú, bám sát nhiệm vụ năm học.
2. Đối với cá nhân
- Chấp hành kỷ cương, kỷ luật:
+ Chấp hành chủ trương, đường lối của Đảng, pháp luật của Nhà nước, nội quy, quy chế của cơ quan.
+ Sắp xếp, sử dụng thời gian làm việc khoa học.
+ Nghiêm túc nhận lỗi, có biện pháp sửa chữa khi để xảy ra sai sót.
+ Giữ gìn đoàn kết nội bộ, giúp đỡ đồng nghiệp hoàn thành nhiệm vụ.
- Thạo chuyên môn, nghiệp vụ:
+ Thường xuyên học tập để nâng cao trình độ chuyên môn, nghiệp vụ.
+ Chủ động phối hợp trong thực hiện nhiệm vụ.
+ Trung thực, khách quan trong báo cáo, đề xuất.
- Làm việc tận tụy, có trách nhiệm:
+ Sẵn sàng nhận và hoàn thành nhiệm vụ được phân công, không chọn việc dễ, bỏ việc khó.
+ Không làm việc qua loa, đại khái.
+ Đối với cán bộ quản lý: không gây khó khăn, phiền hà, không kéo dài thời gian giải quyết công việc.
- Giao tiếp, ứng xử đúng mực:
+ Tôn trọng, lắng nghe đồng nghiệp và phụ huynh; thực hiện “4 xin, 4 luôn”: xin chào, xin lỗi, xin cảm ơn, xin phép; luôn mỉm cười, luôn nhẹ nhàng, luôn lắng nghe, luôn giúp đỡ.
+ Chấp hành sự phân công của cấp trên, không né tránh nhiệm vụ.
+ Hợp tác, tương trợ với đồng nghiệp, không bè phái.
+ Cán bộ lãnh đạo, quản lý không áp đặt, bảo thủ; biết lắng nghe ý kiến của cấp dưới.
- Rèn luyện đạo đức, lối sống:
+ Sống trung thực, giản dị, lành mạnh.
+ Thực hành tiết kiệm, phòng, chống tham nhũng, lãng phí.
+ Không đánh bạc, không sa vào tệ nạn xã hội; không uống rượu, bia trong giờ làm việc và giờ nghỉ trưa; không hút thuốc nơi làm việc.
+ Tuân thủ kỷ luật phát ngôn, không lan truyền thông tin chưa được kiểm chứng.
+ Giữ chuẩn mực đạo đức gia đình và xã hội, không mê tín dị đoan.
+ Tích cực tham gia giữ gìn không gian xanh, sạch, đẹp nơi công sở.
- Trang phục gọn gàng, lịch sự:
+ Trang phục sạch sẽ, lịch sự, đi giày hoặc dép có quai hậu.
+ Trang phục phù hợp với tính chất công việc và thuần phong mỹ tục.
- Tích cực tham gia các phong trào thi đua do cơ quan phát động.

III. THỜI GIAN THỰC HIỆN
Phong trào thi đua được triển khai từ quý IV năm 2023 đến quý III năm 2024.

IV. TỔ CHỨC THỰC HIỆN
1. Cán bộ, viên chức, người lao động Trường Tiểu học Vân Khê
- Căn cứ Kế hoạch và điều kiện cụ thể, xây dựng bản đăng ký của từng cá nhân và thực hiện.
2. Công đoàn, Hội đồng thi đua nhà trường
- Theo dõi, đôn đốc thực hiện Kế hoạch này.
- Định kỳ hằng năm báo cáo Liên đoàn Lao động.
3. Hội đồng thi đua nhà trường
- Hằng năm lấy kết quả phong trào để đánh giá thi đua và xét khen thưởng cá nhân.

Nơi nhận:
- Liên đoàn Lao động;
- Ban Chỉ đạo;
- Lưu: CĐCS.

TM. BAN CHẤP HÀNH
CHỦ TỊCH
`;
