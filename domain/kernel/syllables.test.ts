import { describe, expect, test } from 'vitest';
import { isOneSlip, isSyllable, syllableKey, syllableOf } from './syllables.ts';

describe('syllables', () => {
  test('words of the language come apart into onset, rime and tone', () => {
    expect(syllableOf('nghiệp')).toEqual({ onset: 'ngh', rime: 'iêp', tone: 5 });
    expect(syllableOf('quyết')).toEqual({ onset: 'qu', rime: 'yêt', tone: 2 });
    expect(syllableOf('giếng')).toEqual({ onset: 'g', rime: 'iêng', tone: 2 });
    expect(syllableOf('Uỷ')).toEqual(syllableOf('Ủy'));
    expect(syllableOf('hoá')).toEqual(syllableOf('hóa'));
  });

  test.each(
    'công tác thi đua khen thưởng văn hóa quyền giữ vững khuya nguyệt ngoại giỏi gì kỷ ghế nghề xoong tuýp khuếch oằn yêu'.split(
      ' ',
    ),
  )('“%s” is a syllable', (word) => expect(isSyllable(word)).toBe(true));

  test.each(['nagyf', 'ch1nh', 'hưỏng', 'chuâ̂n', 'thựcc', 'ngiệp', 'kông', 'ghà', 'toàc', 'www'])('“%s” is none', (word) =>
    expect(isSyllable(word)).toBe(false),
  );

  test('two accepted spellings have one key, two words have two', () => {
    expect(syllableKey('kỉ')).toBe(syllableKey('kỷ'));
    expect(syllableKey('HOÀ')).toBe(syllableKey('hòa'));
    expect(syllableKey('sơ')).not.toBe(syllableKey('sở'));
  });

  test('a slip is one tone, one letter, or an onset that sounds alike', () => {
    expect(isOneSlip('đào', 'đạo')).toBe(true);
    expect(isOneSlip('gữi', 'giữ')).toBe(true);
    expect(isOneSlip('họp', 'hợp')).toBe(true);
    expect(isOneSlip('trính', 'chính')).toBe(true);
    expect(isOneSlip('đạo', 'đạo')).toBe(false);
    expect(isOneSlip('công', 'chức')).toBe(false);
  });
});
