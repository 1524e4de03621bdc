const residue =
  /^(?:các tin khác|tin liên quan|tin cùng chuyên mục|tin mới|bài viết liên quan|xem thêm|thống kê truy cập|lượt xem|đang online|anh tin bai|ảnh minh họa|nguồn:|tác giả:|bình luận|chia sẻ|đăng nhập|trang chủ|các chuyên đề|tin tức|theo dõi chúng tôi)|\b(?:image advertisement|facebook|copyright|ghi rõ nguồn)\b/iu;

/** True for a line that a news site put beside an article: "Các tin khác", "Thống kê truy cập". */
export function isSiteResidue(text: string): boolean {
  return text.length < 200 && residue.test(text);
}
