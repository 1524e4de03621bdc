import { describe, expect, test } from 'vitest';
import { inDoubledTcvn3, inTcvn3, inVni } from '#tests/support/oldText.ts';
import { modernText } from './modernText.ts';
import { filler } from './oldEncoding.ts';

const plan = [
  'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Số: 12/KH-UBND',
  'Vân Phả, ngày 05 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Xây dựng cơ quan đạt chuẩn văn hóa năm 2026',
  'Ủy ban nhân dân xã Vân Phả xây dựng kế hoạch, giao cho trường THCS Vân Phả và Ủy viên Hội đồng thi đua.',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '- Ứng xử có văn hóa ở cơ quan và ở nơi cư trú; ý thức của mỗi người được nâng lên.',
  '- Ở mỗi phòng có nội quy. Ổn định nề nếp. Đề cao trách nhiệm.',
].join('\n');
const read = (text: string) => modernText(text).text.replaceAll(filler, '');
const names = (text: string) => modernText(text).converted.map(({ name }) => name);

describe('old encodings', () => {
  test.each([
    ['TCVN3 (ABC)', inTcvn3],
    ['TCVN3 (ABC)', inDoubledTcvn3],
    ['VNI', inVni],
    ['UTF-8 mở nhầm thành chữ Tây Âu', (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))],
  ])('%s is read as it was meant, capitals too', (name, written) => {
    expect(read(written(plan))).toBe(plan);
    expect(names(written(plan))).toEqual([name]);
  });

  test('places stay: each line has the code points it had', () => {
    for (const written of [inTcvn3, inDoubledTcvn3, inVni]) {
      const lengths = (text: string) => text.split('\n').map((line) => [...line].length);
      expect(lengths(modernText(written(plan)).text)).toEqual(lengths(written(plan)));
    }
  });

  test('a text in Unicode is left alone, French quotation marks and degrees too', () => {
    for (const text of [plan, plan.normalize('NFD'), `${plan}\nNhiệt độ 25°C, «giao ước», số 3²; El Niño, São Paulo, Besançon`])
      expect(modernText(text)).toEqual({ text, converted: [] });
  });

  test('lines in two encodings are each read in their own, and the note counts the old ones', () => {
    const mixed = plan
      .split('\n')
      .map((line, at) => (at % 3 === 0 ? line : inTcvn3(line)))
      .join('\n');
    expect(read(mixed)).toBe(plan);
    expect(modernText(mixed).converted).toEqual([{ name: 'TCVN3 (ABC)', lines: [2, 3, 5, 6, 8, 9] }]);
  });

  test('what a font of capitals printed is in capitals again', () => {
    const lines = [
      'céng hßa x· héi chñ nghÜa viÖt nam',
      'Sè: 5/KH-THCS',
      'kÕ ho¹ch',
      'N¨m häc míi',
      'i. môc ®Ých, yªu cÇu',
      '- n©ng cao chÊt l­îng',
    ];
    expect(read(lines.join('\n')).split('\n')).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 5/KH-THCS',
      'KẾ HOẠCH',
      'Năm học mới',
      'I. MỤC ĐÍCH, YÊU CẦU',
      '- nâng cao chất lượng',
    ]);
  });

  test('capitals that a converter left in Unicode stay', () => {
    expect(read('§Ò ¸n "V× c«ng viÖc"\nMỤC §ÍCH, Y£U CẦU\nKÕ ho¹ch cña Bé')).toBe(
      'Đề án "Vì công việc"\nMỤC ĐÍCH, YÊU CẦU\nKế hoạch của Bộ',
    );
  });

  test('the standard with its own capitals, and the signs of Windows', () => {
    expect(read('C\x97NG H\x92A X\x82 H\x97I CH\x9e NGH\x8fA VI\x8cT NAM\n\x93V\xa8n hãa\x94 \x96 n¬i c«ng së\x85')).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n“Văn hóa” – nơi công sở…',
    );
  });

  test('VIQR', () => {
    expect(read("Ke^' hoa.ch xa^y du+.ng co+ quan dda.t chua^?n va(n ho'a\nKho^ng co' ai vi pha.m.")).toBe(
      'Kế hoạch xây dựng cơ quan đạt chuẩn văn hóa\nKhông có ai vi phạm.',
    );
  });
});
