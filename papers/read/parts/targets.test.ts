import { describe, expect, test } from 'vitest';
import { passageOf } from '../passage.ts';
import { appliesToIn, levelIn, pointsIn } from './itemDetails.ts';
import { targetsIn } from './targets.ts';

const read = (text: string) => targetsIn(passageOf(text, 1)).map(({ span: _, ...target }) => target);

describe('measures in a line of the criteria', () => {
  test.each([
    ['100 % cán bộ, công chức không vi phạm quy định.', { kind: 'all', value: 100, unit: '%', of: 'cán bộ, công chức' }],
    ['Có phong trào thường xuyên; 100% đoàn viên đạt danh hiệu', { kind: 'all', value: 100, unit: '%', of: 'đoàn viên' }],
    ['Trên 90% người bệnh hài lòng', { kind: 'atLeast', value: 90, unit: '%', of: 'người bệnh', strict: true }],
    ['Từ 80% giáo viên trở lên đạt chuẩn', { kind: 'atLeast', value: 80, unit: '%', of: 'giáo viên' }],
    ['Tỷ lệ hồ sơ chậm hạn dưới 2,5%', { kind: 'atMost', value: 2.5, unit: '%', of: 'Tỷ lệ hồ sơ chậm hạn', strict: true }],
    ['Văn bản giấy không quá 10%', { kind: 'atMost', value: 10, unit: '%', of: 'Văn bản giấy' }],
    ['Từ 70 - 80% học sinh tham gia', { kind: 'range', value: [70, 80], unit: '%', of: 'học sinh' }],
    ['Không có đoàn viên vi phạm pháp luật.', { kind: 'none', value: 0, of: 'đoàn viên vi phạm pháp luật' }],
    ['Tích cực phòng ngừa; không để xảy ra lãng phí', { kind: 'none', value: 0, of: 'xảy ra lãng phí' }],
    ['không hút thuốc lá nơi công sở', { kind: 'none', value: 0, of: 'hút thuốc lá nơi công sở' }],
    ['Có ít nhất 02 sáng kiến được công nhận', { kind: 'atLeast', value: 2, unit: 'sáng kiến' }],
    ['Có từ 03 bài viết trở lên', { kind: 'atLeast', value: 3, unit: 'bài viết' }],
    ['Không quá 5 lượt đi muộn', { kind: 'atMost', value: 5, unit: 'lượt đi muộn' }],
    ['Mỗi quý ít nhất 01 lần ra quân vệ sinh', { kind: 'frequency', value: 1, unit: 'lần/quý' }],
    ['Ít nhất 2/3 số tổ đạt loại tốt', { kind: 'atLeast', value: 66.67, unit: '%', of: 'tổ' }],
    ['Chất lượng không thấp hơn 98%', { kind: 'atLeast', value: 98, unit: '%', of: 'Chất lượng' }],
    ['Hồ sơ đúng hạn ≥ 92%', { kind: 'atLeast', value: 92, unit: '%', of: 'Hồ sơ đúng hạn' }],
    ['Kết nạp từ 01 đến 02 đoàn viên', { kind: 'range', value: [1, 2], unit: 'đoàn viên' }],
    ['Sinh hoạt mỗi tháng hai lần', { kind: 'frequency', value: 2, unit: 'lần/tháng' }],
    ['Họp tổ 3 tháng/lần', { kind: 'frequency', value: 1, unit: 'lần/3 tháng' }],
    ['Xảy ra dưới 02 vụ/năm', { kind: 'atMost', value: 2, unit: 'vụ/năm', strict: true }],
    ['Toàn thể viên chức ký cam kết', { kind: 'all', value: 100, unit: '%' }],
    ['Có 80% đạt chuẩn (cứ thiếu 1% trừ 1 điểm)', { kind: 'atLeast', value: 80, unit: '%' }],
    ['Dự giờ 2 lần/tháng', { kind: 'frequency', value: 2, unit: 'lần/tháng' }],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  test.each([
    'Nâng cao chất lượng phục vụ',
    '8 giờ làm việc có hiệu quả',
    'Thực hiện “4 xin, 4 luôn”',
    'không nịnh bợ lấy lòng',
    'kế hoạch công tác hàng năm',
  ])('“%s” is for people to judge', (text) => expect(read(text)).toEqual([]));

  test('several in one clause, in their order', () => {
    expect(
      read('100% đạt yêu cầu, có 75-80% khá, giỏi, trong đó giỏi từ 35% trở lên').map(({ kind, value }) => [kind, value]),
    ).toEqual([
      ['all', 100],
      ['range', [75, 80]],
      ['atLeast', 35],
    ]);
    expect(read('Phấn đấu 85% chi bộ đạt tốt, không có chi bộ yếu kém').map((target) => target.kind)).toEqual([
      'atLeast',
      'none',
    ]);
    expect(read('Không có viên chức đi muộn quá 03 lần/tháng').map((target) => target.kind)).toEqual(['none']);
  });

  test('each clause has its own', () => {
    expect(
      read('Không có người mắc tệ nạn; không sử dụng văn hóa phẩm độc hại; cơ quan sạch đẹp.').map((target) => target.kind),
    ).toEqual(['none', 'none']);
  });

  test('severity, points and whom it is for', () => {
    expect(levelIn('vi phạm phải xử lý từ hình thức cảnh cáo trở lên; cơ quan an toàn')).toBe(
      'phải xử lý từ hình thức cảnh cáo trở lên',
    );
    expect(levelIn('Không vi phạm')).toBeUndefined();
    expect(['Đeo thẻ (5 điểm)', 'Tối đa 2,5 điểm', 'Đạt 5 điểm mười'].map(pointsIn)).toEqual([5, 2.5, undefined]);
    expect(
      [
        'Đối với cán bộ quản lý: gương mẫu',
        'Lãnh đạo đơn vị công tâm',
        'Đối với lãnh đạo phải tôn trọng',
        'Đoàn viên đeo thẻ',
      ].map(appliesToIn),
    ).toEqual(['managers', 'leaders', undefined, 'union-members']);
  });
});
