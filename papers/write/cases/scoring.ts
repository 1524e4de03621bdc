import type { LayerPoints, Layers, ScoreLine } from '../forms/scoreTable.ts';

const line = (as: ScoreLine['as'], label: string, text: string, max: number, self: number, co: number, appraised: number): ScoreLine => ({
  as,
  label,
  text,
  max: max * 100,
  self: self * 100,
  co: co * 100,
  appraised: appraised * 100,
});
const knockout = (of: ScoreLine): ScoreLine => ({ ...of, knockout: true });

/** The year's sheet of the sample office, scored by everyone. */
export const scoreLines: readonly ScoreLine[] = [
  line('group', 'I', 'Hoàn thành tốt nhiệm vụ', 35, 33, 32.5, 32),
  line('item', '1', 'Phong trào thi đua thường xuyên, thiết thực; hoàn thành kế hoạch công tác năm', 15, 14, 14, 14),
  line('item', '2', '100% viên chức thường xuyên tự học, tham gia bồi dưỡng chuyên môn, nghiệp vụ', 10, 9.5, 9, 9),
  line('item', '3', 'Có sáng kiến, kinh nghiệm được áp dụng vào thực tiễn', 10, 9.5, 9.5, 9),
  line('group', 'II', 'Thực hiện nếp sống văn minh, môi trường văn hóa công sở', 40, 37.5, 37, 36.5),
  knockout(line('item', '4', 'Không có viên chức mắc tệ nạn xã hội', 10, 10, 10, 10)),
  line('item', '5', 'Không hút thuốc lá nơi làm việc; không uống rượu, bia trong giờ làm việc', 10, 9, 9, 9),
  line('item', '6', 'Trường, lớp xanh, sạch, đẹp, an toàn; trang phục gọn gàng, lịch sự', 20, 18.5, 18, 17.5),
  line('group', 'III', 'Gương mẫu chấp hành đường lối, chủ trương của Đảng, chính sách, pháp luật của Nhà nước', 25, 24, 24, 23.5),
  knockout(line('item', '7', 'Không có viên chức bị xử lý kỷ luật từ hình thức cảnh cáo trở lên', 15, 15, 15, 15)),
  line('item', '8', 'Quản lý, sử dụng có hiệu quả kinh phí được giao; không để xảy ra lãng phí, tham nhũng', 10, 9, 9, 8.5),
];

export const scoreTotal: LayerPoints = { max: 10_000, self: 9450, co: 9350, appraised: 9200 };
export const selfLayers: Layers = { self: 'Điểm tự chấm', co: 'Công đoàn chấm' };
export const groupLines = scoreLines.filter(({ as }) => as === 'group');
