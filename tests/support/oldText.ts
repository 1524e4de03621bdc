/** Writers of the old encodings, so that tests need no file from elsewhere. */
const toneSigns = '\u0300\u0301\u0303\u0309\u0323';

const abcRows: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const abc = new Map(
  abcRows.flatMap(([from, row]) => [...row].map((letter, at) => [letter, String.fromCharCode(from + at)] as const)),
);

/** As typed in .VnTime: a capital with a tone is its small letter. */
export const inTcvn3 = (text: string) =>
  [...text].map((letter) => abc.get(letter) ?? abc.get(letter.toLowerCase()) ?? letter).join('');

const withoutTone = (letter: string) =>
  [...letter.normalize('NFD')]
    .filter((sign) => !toneSigns.includes(sign))
    .join('')
    .normalize('NFC');

/** As some converters write it: the plain capital, then the small letter with the tone. */
export const inDoubledTcvn3 = (text: string) =>
  [...text]
    .map((letter) => {
      const plain = withoutTone(letter);
      const small = abc.get(letter.toLowerCase());
      return abc.get(letter) ?? (small === undefined ? letter : (abc.get(plain) ?? plain) + small);
    })
    .join('');

const vniMarks: Readonly<Record<string, string>> = {
  '\u0300': 'ø',
  '\u0301': 'ù',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0300': 'à',
  '\u0302\u0301': 'á',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0300': 'è',
  '\u0306\u0301': 'é',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
};
const vniSingles: Readonly<Record<string, string>> = { đ: 'ñ', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };

function vniOf(small: string): string {
  const single = vniSingles[small];
  if (single !== undefined) return single;
  const tone = [...small.normalize('NFD')].filter((sign) => toneSigns.includes(sign)).join('');
  const [base, ...shape] = withoutTone(small).normalize('NFD');
  if (shape[0] === '\u031b') return (base === 'o' ? 'ô' : 'ö') + (vniMarks[tone] ?? '');
  return base + (vniMarks[shape.join('') + tone] ?? '');
}

/** As typed in VNI-Times: a vowel, then its mark. */
export const inVni = (text: string) =>
  [...text]
    .map((letter) =>
      /\p{L}/u.test(letter)
        ? letter === letter.toLowerCase()
          ? vniOf(letter)
          : vniOf(letter.toLowerCase()).toUpperCase()
        : letter,
    )
    .join('');

/** One byte a character. */
export const bytesOfCodes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
