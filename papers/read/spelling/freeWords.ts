/** Words of one syllable that such papers use by themselves, beside anything; every other syllable needs its companion. */
export const freeWords: ReadonlySet<string> = new Set(
  `
ai anh ảnh ăn ba bà bác bạn ban bàn bản bảng bán bao báo bay bày bảy bắt bằng bé bên bến bền bệnh bếp bị biển biết biểu bìa bó bỏ bố bộ bóng bốn bờ bởi buổi bút bữa bước
ca cả cá các cách cái cao cài cạnh cảnh cành cánh cần cân cắt câu cầu cây cấp cặp có con còn cô cỏ cộng công cổng cờ cơm cơ củ cũ của cùng cũng cuối cuộc cuốn cử cửa cưới cứ cứu
chai chào cháo cháu chạy chăm chấm chậm chất chân chật chèo chép chết chi chia chỉ chị chiếc chiều chín chính cho chọn chỗ chống chơi chờ chợ chủ chung chúng chú chuyển chuyện chùm chữ chưa chứ chức chữa
da dài dán dạng dành dao dày dám dạy dân dẫn dầu dễ dịch diện dịp do dọc dọn dù dùng dư dự dưới dừng dựng dấu đã đá đang đàn đào đảng đảo đám đáng đánh đạt đau đăng đặt đắt đâu đầu đầy đẩy đất đấy đèn đẹp đem đen đeo đê để đề đến đêm đều đi đích điểm điện điều đó đỏ đoàn đoạn đọc đón đòi đóng đôi đổi đối đội đồi đồ đổ đỗ độ đông đồng động đốt đợt đơn đời đợi đủ đua đúng đưa đứa đức đứng được đường
em ép gà gạo găng gắn gặp gần gấp gây gia già giá giả giải giảm giao giáp giàu giày giặt giấy giỏi gió gì giờ giới giữ giữa giúp giường giống gò góc gói gọi gọn góp gỗ gốc gồm gửi ghế ghi ghép
ha hai hàng hạng hãng hạn hành hãy hay hát hạt hẹp hẹn hè hết hệ hiện hiểu hỏi hoa hóa họ học họp hòn hồ hộ hội hộp hồng hơn hợp hơi hỏng hố hướng hưởng hút hứa
ích ít im in kéo kèm kém kế kê kể kênh kết khá khác khách khai khám khi kho khó khóa khoa khoản khoảng khỏi không khô khổ khối khu khung khuyên kịp kia kín kính ký kỳ kỹ
là lá lạ lạc lại lái lãi làm lan làng lao lau lâm lần lập lâu lấy lên lẻ lễ lệ lịch lo loa loại loài lòng lô lỗ lối lỗi lội lời lợi lớn lớp lợn lũ luật lúc lùi lửa lúa luôn lưu lực lượt lương
ma mã mạng mang mạnh mau màu máu may máy mắc mặc mắt mặt mẫu mất mẹ mềm mệnh mệt mỗi mọi món mong môi môn mốc một mới mở mỡ mời mua mùa mục múa mưa mức mừng mươi mười mượn
nạn nam này nào nay năm nằm nắm nắng nặng nấu nếu nền nên nêu nếp nét nể no nói nóng nơi nộp nổi nối nội nợ nữ nữa núi nuôi nút nước nghe nghèo nghề nghỉ nghĩ nghĩa ngày ngay ngã ngành ngắn ngăn ngoài ngoại ngon ngồi ngõ ngủ người nguồn nhà nhạc nhanh nhau nhân nhận nhẹ nhiều nhìn nhỏ nhóm nhớ nhờ như những nhưng nhựa nhất
oan ô ôm ốm ông ống ôn ở phá phải pha pháp phạt phần phân phao phạm phe phép phí phiên phiếu phim phó phòng phố phù phủ phụ phút phun phường
qua quá quà quan quản quân quần quán quạt quay quen quên quét quốc quỹ quý quy quyền quyết quyển
ra rác rau rằng rất râu rẻ rèn rét riêng rõ rồi rộng rơi rời rừng ruộng rượu rửa rút
sa sách sạch sai sàn sản sáng sao sáu sau sát sắt sắp sâu sân sẽ sen sinh so sóng sốc sông sống số sổ sơ sợ sở sớm sơn suất suối suốt sửa sữa sức sự sử
ta tai tám tan tàu tay tăng tặng tắt tâm tầm tầng tấm tập tất tem tên tết tỉnh tiền tiếng tin tìm tình tính tiết to tỏ toàn tóc tóm tô tổ tổng tôi tối tội tốn tốt tờ tới tơ túi tủ tuần tuổi tuy tuyến từ từng tưởng tường tượng
tha thả tham tham thảm thang tháng thành thành thao tháo thay thăm thẳng thắng thân thấp thấy thầy thẻ theo thêm thế thể thi thì thị thiếu thiết thơ thợ thở thôi thôn thông thời thu thủ thua thuê thuế thùng thuốc thuộc thuận thuyền thư thử thứ thừa thưa thực thường thưởng thương
tra trà trả trách trai trại trái trang tranh tránh trao trăm trắng trận trẻ treo trên trễ trình trò trong tròn trọn trọng trống trông trồng trộm trời trở trợ trung trúng trùng trừ trưa trước trường trưởng trực
án tại tự tệp tạo tạm tải tách tiếp thật trạm bia bài bấm bớt bù bốc chốt chặn chụp chậu cột cụm cất cồn dòng dép dở dời duyệt đây đếm đo đuôi đứt đè gõ gỡ giây gom hạ hẳn hoặc huyện kiểm khớp khép khen lát lắp lệch lọc mà mình muốn mộ ngừng nhập nhắc nhằm nhầm nó ấy ổ phẩy phía phím quanh quận sang sẵn soạn vuông xây
u ung uống ưa ước ưu vai vàng vào vay văn vắng vẫn vấn vận vật vây vẽ về vẻ ví vì viên viết việc viện vịt vòng võ vỏ vô vốn vỗ với vở vợ vũ vụ vui vùng vườn vừa vững vượt
xa xã xảy xanh xe xem xét xếp xin xóa xóm xong xôi xứ xử xưa xưởng xuất xuống xuân y ý yên yêu yếu
`
    .trim()
    .split(/\s+/),
);
