import type { Finding } from '#domain/plans/reading.ts';
import { matchesIn } from '../matches.ts';
import type { Passage } from '../passage.ts';
import type { Line } from '../textLines.ts';
import { findingAt, findingOfAll } from './finding.ts';

/** Letters of other alphabets, the Eth that looks like Đ, and letters and digits of full width. */
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}ÐðƉɖ\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;
const token = /[\p{L}\p{Nd}/%-]+/gu;
const invisibleInWord = /[\p{L}\d/-][\u200b-\u200f\u2060\ufeff\u00ad]+(?=[\p{L}\p{M}\d/-])/gu;
const mostLines = 10;
const broken = /\ufffd|[ÃÂÄÆ][\u0080-\u00bf]|á[º»][\u0080-\u00bf]/u;
const unitsOf = (letters: string) => new Set([...letters].map((letter) => letter.charCodeAt(0)));
const vietnameseLetters = 'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ';
const vietnameseUnits = unitsOf(vietnameseLetters + vietnameseLetters.toUpperCase());
const oldFontUnits = unitsOf('µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞ«ßãáâäåæ¬çèéêëìíîïñòóôõö÷øùúûüýþ­');

function decomposed(lines: readonly Line[]): readonly Finding[] {
  const found = lines.filter((line) => line.raw !== line.raw.normalize('NFC'));
  const first = found[0];
  if (!first) return [];
  const where = found.length === 1 ? `dòng ${first.number}` : `${found.length} dòng, đầu tiên là dòng ${first.number}`;
  return [
    findingOfAll(
      {
        severity: 'note',
        code: 'encoding',
        message: `Chữ có dấu ở dạng tổ hợp rời (NFD) tại ${where}; đã đọc như chữ dựng sẵn, nên chuẩn hóa NFC trước khi ban hành.`,
      },
      first.number,
    ),
  ];
}

/** A word with a foreign letter among its own, or a number with one; whole words of another alphabet pass. */
const isMixed = (word: string) => foreign.test(word) && /[\p{Script=Latin}\d\uff10-\uff5a]/u.test(word);

function lookalikes(passages: readonly Passage[]): readonly Finding[] {
  const seen = new Set<string>();
  return passages
    .filter((passage) => foreign.test(passage.text))
    .flatMap((passage) =>
      matchesIn(passage.text, token)
        .filter((match) => isMixed(match[0]) && !seen.has(match[0]) && seen.add(match[0]))
        .map((match) => {
          const plain = inLatin(match[0]);
          return findingAt(passage, match.index, match.index + match[0].length, {
            severity: 'warning',
            code: 'encoding',
            message: `“${match[0]}” có chữ cái của bảng chữ khác trông giống chữ Việt.`,
            ...(plain !== match[0] && { suggestion: plain }),
          });
        }),
    );
}

const cyrillic = 'АВЕКМНОРСТУХаеорсухіјѕЅІЈ';
const latin = 'ABEKMHOPCTYXaeopcyxijsSIJ';

/** The letters that were meant, where a look-alike tells. */
function inLatin(word: string): string {
  const letters = [...word.normalize('NFKC')].map((letter) => {
    if ('ÐƉ'.includes(letter)) return 'Đ';
    if ('ðɖ'.includes(letter)) return 'đ';
    const at = [...cyrillic].indexOf(letter);
    return at < 0 ? letter : latin[at]!;
  });
  return letters.join('').normalize('NFC');
}

/** Signs without width inside a word: nobody sees them, and no search finds the word. */
function invisible(lines: readonly Line[]): readonly Finding[] {
  return lines
    .flatMap((line) =>
      matchesIn(line.raw, invisibleInWord)
        .slice(0, 1)
        .map((match) => ({ line, at: match.index })),
    )
    .slice(0, mostLines)
    .map(({ line, at }) => {
      const start = [...line.raw.slice(0, at)].length;
      const word = /^\S{0,30}/u.exec(line.raw.slice(at))![0];
      return {
        severity: 'warning',
        code: 'encoding',
        line: line.number,
        excerpt: word.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '').normalize('NFC'),
        message: 'Trong chữ có ký tự không nhìn thấy (không độ rộng); hãy gõ lại chữ này.',
        span: { line: line.number, start, end: start + [...word].length },
      };
    });
}

/** More letters as they stand in the fonts of before Unicode than of Vietnamese in Unicode. */
function isOldFont(passages: readonly Passage[]): boolean {
  let [odd, vietnamese] = [0, 0];
  for (const { text } of passages) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < 0x80) continue;
      if (oldFontUnits.has(unit)) odd++;
      else if (vietnameseUnits.has(unit)) vietnamese++;
    }
  }
  if (vietnamese > odd) return false;
  const letters = passages.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return letters >= 200 && odd >= letters / 12;
}

function wrongEncoding(passages: readonly Passage[]): readonly Finding[] {
  const first = passages.find((passage) => broken.test(passage.text));
  if (first)
    return [
      findingAt(first, 0, Math.min(80, first.text.length), {
        severity: 'error',
        code: 'encoding',
        message: 'Chữ bị hỏng bảng mã; hãy lưu lại tệp ở UTF-8.',
      }),
    ];
  if (!isOldFont(passages)) return [];
  return [
    findingOfAll({
      severity: 'error',
      code: 'encoding',
      message: 'Văn bản dùng bảng mã cũ (TCVN3 hoặc VNI); hãy chuyển sang Unicode rồi đọc lại.',
    }),
  ];
}

const spacing: readonly (readonly [RegExp, string])[] = [
  [/\p{L},\p{L}/gu, 'Thiếu dấu cách sau dấu phẩy.'],
  [/\d %/gu, 'Thừa dấu cách trước dấu %.'],
  [/\p{L} [,;](?=\s)/gu, 'Thừa dấu cách trước dấu câu.'],
  [/\p{L}[-–] \p{L}/gu, 'Dấu gạch nối thiếu dấu cách ở một bên.'],
  [/[“"] \p{L}[^”"“]{1,60}["”]/gu, 'Thừa dấu cách sau dấu ngoặc kép mở.'],
];
const mostNotes = 20;

/** A match widened to the words it touches. */
function wholeWords(text: string, match: RegExpExecArray): readonly [number, number] {
  let [from, to] = [match.index, match.index + match[0].length];
  while (from > 0 && /[\p{L}\d]/u.test(text[from - 1]!)) from--;
  while (to < text.length && /[\p{L}\d]/u.test(text[to]!)) to++;
  return [from, to];
}

function spacingNotes(passages: readonly Passage[]): readonly Finding[] {
  const found = passages.flatMap((passage) =>
    spacing.flatMap(([shape, message]) =>
      matchesIn(passage.text, shape).map((match) =>
        findingAt(passage, ...wholeWords(passage.text, match), { severity: 'note', code: 'punctuation', message }),
      ),
    ),
  );
  return found.slice(0, mostNotes);
}

/** What is wrong with the characters themselves: decomposed letters, look-alikes, a lost encoding, spaces. */
export function characterFindings(lines: readonly Line[], passages: readonly Passage[]): readonly Finding[] {
  return [
    ...wrongEncoding(passages),
    ...decomposed(lines),
    ...lookalikes(passages),
    ...invisible(lines),
    ...spacingNotes(passages),
  ];
}
