/** One Vietnamese syllable taken apart (âm tiết): onset and rime as written, tone 0–5 (ngang, huyền, sắc, hỏi, ngã, nặng). */
export interface Syllable {
  readonly onset: string;
  readonly rime: string;
  readonly tone: number;
}

const toneMarks = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const anyTone = /[\u0300\u0301\u0309\u0303\u0323]/;

const onsets = [
  'ngh',
  'ch',
  'gh',
  'gi',
  'kh',
  'ng',
  'nh',
  'ph',
  'qu',
  'th',
  'tr',
  'b',
  'c',
  'd',
  'đ',
  'g',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'x',
];

/** Rimes before which c, g and ng are written. */
const backRimes =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
  'u ua uc ui um un ung uôc uôi uôm uôn uông uôt up ut ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm ưn';
/** Rimes before which k, gh and ngh are written. */
const frontRimes = 'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu';
/** Rimes with a glide, and those spelled with y. */
const glideRimes =
  'oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oe oen oeo oet uân uâng uât uây uê uêch uên uênh uơ uy uya uych uyên uyêt uynh uyt uyu uyp';
const yRimes = 'y yêm yên yêng yêt yêu';
const afterQu =
  'a ac ach ai am an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât ây âu e en eo et ê ên êt ênh ech êch y yên yêt ynh yt ych ơ ơi ôc it i uơ';
const afterGi =
  'a ac ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e em en eo ep et o oc oi on ong op ot ô ôi ôm ôn ông ôp ôt ơ ơi ơn u ua uc ui um un ung uôc uông up ut ư ưa ưc ưng ươc ương ường';
const giWhole = 'i in iêng iêt iêc iên iêm';

const set = (...texts: readonly string[]) => new Set(texts.flatMap((text) => text.split(' ')));
const back = set(backRimes);
const front = set(frontRimes);
const glides = set(glideRimes);
const open = set(backRimes, frontRimes, glideRimes);
const bare = set(backRimes, frontRimes, glideRimes, yRimes);
const shortY = new Set(['h', 'k', 'l', 'm', 't', 's', 'v', 'th', 'tr', 'n', 'r', 'd', 'qu']);
const noGlide = new Set(['b', 'm', 'p', 'ph', 'v', 'r', 'n', 'g', 'gh']);
/** The few glides that lips allow, mostly borrowed: "thuế voan", "xe buýt", "noãn", "ngoại". */
const allowedGlides = new Set([
  'voan',
  'buyt',
  'phuy',
  'phuyt',
  'noan',
  'goa',
  'goai',
  'roa',
  'roang',
  'boa',
  'noa',
  'muy',
  'roet',
  'moay',
  'moap',
  'gooc',
  'voi',
]);
const quRimes = set(afterQu);
const giRimes = set(afterGi);
const giAlone = set(giWhole);

function rimeFits(onset: string, rime: string): boolean {
  if (onset === '') return bare.has(rime);
  if (onset === 'qu') return quRimes.has(rime);
  if (onset === 'gi') return giRimes.has(rime);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh')
    return front.has(rime) || (onset === 'k' && (rime === 'y' || rime === 'a'));
  if (onset === 'c' || onset === 'ng' || onset === 'g') {
    if (onset === 'g' && giAlone.has(rime)) return true;
    return back.has(rime) || (glides.has(rime) && (onset !== 'g' || allowedGlides.has(onset + rime)) && onset !== 'c');
  }
  if (glides.has(rime) && noGlide.has(onset)) return allowedGlides.has(onset + rime);
  return open.has(rime) || (rime === 'y' && shortY.has(onset));
}

/** Letters without the tone, and the tone; null where two tones stand on one word. */
function toneOf(word: string): { letters: string; tone: number } | null {
  let tone = 0;
  let letters = '';
  for (const unit of word.toLowerCase().normalize('NFD')) {
    if (!anyTone.test(unit)) letters += unit;
    else if (tone > 0) return null;
    else tone = toneMarks.indexOf(unit);
  }
  return { letters: letters.normalize('NFC'), tone };
}

/** Takes a written word apart, wherever its tone is placed; null where it is no Vietnamese syllable ("nagyf", "ch1nh", "chuânr"). */
export function syllableOf(word: string): Syllable | null {
  const parts = toneOf(word);
  if (!parts) return null;
  const { letters, tone } = parts;
  for (const onset of ['', ...onsets]) {
    if (!letters.startsWith(onset)) continue;
    const rime = letters.slice(onset.length);
    if (!rimeFits(onset, rime)) continue;
    if (/(?:c|ch|p|t)$/.test(rime) && tone !== 2 && tone !== 5) continue;
    return { onset, rime, tone };
  }
  return null;
}

/** True for a word that Vietnamese could write: onset, rime and tone that go together. */
export function isSyllable(word: string): boolean {
  return syllableOf(word) !== null;
}

/** One key for the accepted spellings of a syllable: hóa and hoá, kỷ and kỉ, lower case. Words that are no syllable keep their letters. */
export function syllableKey(word: string): string {
  const parts = toneOf(word);
  if (!parts) return word.toLowerCase().normalize('NFC');
  return `${parts.letters.replace(/^([hklmst])y$/, '$1i')}${parts.tone}`;
}

const confusedOnsets = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi'],
  ['d', 'v'],
  ['gi', 'v'],
  ['d', 'r'],
  ['gi', 'r'],
  ['l', 'n'],
  ['kh', 'h'],
  ['d', 'đ'],
  ['g', 'gh'],
  ['ng', 'ngh'],
  ['c', 'k'],
];
const confused = new Set(confusedOnsets.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** One letter put in, left out, changed, or two neighbours changed about. */
function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** True where one word is the other with one slip: another tone, one letter, or two onsets that sound alike. Equal words are none. */
export function isOneSlip(a: string, b: string): boolean {
  const [left, right] = [toneOf(a), toneOf(b)];
  if (!left || !right) return false;
  if (left.letters === right.letters) return left.tone !== right.tone;
  if (left.tone !== right.tone) return false;
  if (oneLetterApart(left.letters, right.letters)) return true;
  const [first, second] = [syllableOf(a), syllableOf(b)];
  return first !== null && second !== null && first.rime === second.rime && confused.has(`${first.onset} ${second.onset}`);
}
