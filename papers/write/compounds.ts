/** Words offices are named by; a line of a heading never breaks inside one. */
const compounds = [
  'cơ sở|trung học|tiểu học|phổ thông|mầm non|mẫu giáo|đại học|cao đẳng|nội trú|thường xuyên',
  'thị trấn|thị xã|thành phố|khu vực|đặc khu|ủy ban|nhân dân|hội đồng|ban chỉ đạo|ban vận động|thường vụ|thường trực',
  'liên đoàn|lao động|công đoàn|chủ tịch|giám đốc|hiệu trưởng|trung tâm|bệnh viện|trạm y tế|y tế|công ty|doanh nghiệp',
  'giáo dục|đào tạo|văn hóa|thể thao|du lịch|thông tin|truyền thông|khoa học|công nghệ|nông nghiệp|môi trường|tài chính',
  'kiểm soát|bệnh tật|sức khỏe|sinh sản|chăm sóc|việt nam|danh hiệu|công nhận|đạt chuẩn|giai đoạn [0-9]{4}',
  'ban chấp hành|phó (?:chủ tịch|giám đốc|hiệu trưởng|trưởng ban|trưởng phòng)|trưởng (?:ban|phòng|đoàn)|tổ trưởng|văn phòng|thư ký',
  'cơ quan|đơn vị|tập thể|cá nhân|cán bộ|công chức|viên chức|thành viên|hội nghị|phong trào|thi đua|khen thưởng|hình thức|sáng kiến',
  'xây dựng|thực hiện|thành lập|đăng ký|đề nghị|xét tặng|bình xét|đánh giá|kiểm tra|kiểm phiếu|thẩm định|kết quả|nhiệm vụ',
  'hồ sơ|bổ sung|hoàn thiện|bàn giao|phụ trách|sơ kết|tổng kết|đôn đốc|hủy bỏ|thu hồi|kế hoạch|quyết định|thông báo|công sở|thủ trưởng|xác nhận|đại diện',
].join('|');

/** The same as a pattern of Typst, in either case, whole words only. */
export const compoundPattern = `(?i)\\b(${compounds})\\b`;

/** The same as an expression of our own, for text that we break ourselves. */
export const compoundWords = new RegExp(`(?<![\\p{L}\\p{N}])(?:${compounds})(?![\\p{L}\\p{N}])`, 'giu');
