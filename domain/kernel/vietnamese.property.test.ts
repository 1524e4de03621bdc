import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, nameKey, textKey, tidy, visible } from './vietnamese.ts';

const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵAĂÂĐÊÔƠƯ';
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 7 }).map((signs) => signs.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const unseen = fc.constantFrom('\u200b', '\u200e', '\u202e', '\u00ad', '\ufeff', '\u2060', '\u0000', '\u0007', '\ud800');
const space = fc.constantFrom(' ', '\u00a0', '\t', '\n', '\v', '\u2028', '   ');

/** The same name as other machines and messages bring it. */
const disguised = fc.tuple(name, fc.array(unseen, { maxLength: 4 }), space, fc.boolean()).map(([text, signs, gap, isApart]) => {
  const spaced = text.replaceAll(' ', gap);
  const hidden = signs.reduce((all, sign, at) => all.slice(0, at * 2) + sign + all.slice(at * 2), spaced.normalize('NFC'));
  return { text, written: gap + (isApart ? hidden.normalize('NFD') : hidden) + gap };
});

test('however a name is composed, spaced and strewn with unseen signs, it is stored composed and once', () => {
  fc.assert(
    fc.property(disguised, ({ text, written }) => {
      expect(tidy(written)).toBe(text.normalize('NFC'));
      expect(tidy(tidy(written))).toBe(tidy(written));
    }),
    { numRuns: 1000 },
  );
});

test('any text at all is stored composed, without unseen signs, and is left alone the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const kept = visible(text);
      expect(kept).toBe(kept.normalize('NFC'));
      expect(kept).not.toMatch(/[\p{Cf}\p{Cs}]|(?!\s|\u0085)\p{Cc}/u);
      expect(visible(kept)).toBe(kept);
      expect(tidy(text)).toBe(tidy(tidy(text)));
    }),
    { numRuns: 2000 },
  );
});

test('search sees neither accents nor case nor the mark of đ, and finds every part of what it is given', () => {
  fc.assert(
    fc.property(disguised, fc.nat(30), fc.nat(30), ({ text, written }, from, length) => {
      expect(fold(written)).toBe(fold(text));
      expect(fold(text.toUpperCase())).toBe(fold(text));
      expect(fold(text)).toMatch(/^[a-z ]*$/);
      expect(fold(fold(text))).toBe(fold(text));
      const part = text.normalize('NFC').slice(from, from + length);
      expect(fold(text)).toContain(fold(part));
    }),
    { numRuns: 1000 },
  );
});

test('a text is folded alike whether it is short, long, or holds a sign that takes more than a look', () => {
  const long = 'a'.repeat(2_000);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        disguised.map(({ written }) => written),
      ),
      (text) => {
        expect(fold(`${long}. ${text}`)).toBe(`${long}. ${fold(text)}`.trim());
        expect(fold(`\u00ad ${text}`)).toBe(fold(text));
      },
    ),
    { numRuns: 2000 },
  );
});

test('the keys of the order are those of the name, however it is composed', () => {
  fc.assert(
    fc.property(disguised, ({ text, written }) => {
      expect([nameKey(written), textKey(written)]).toEqual([nameKey(text), textKey(text)]);
    }),
  );
});
