import { fold } from './vietnamese.ts';

/** A column that a list asks for, as far as its names go. */
export interface NamedColumn {
  readonly key: string;
  readonly headers: readonly string[];
}

/** A heading as the file writes it, and which column it is taken for. */
export interface SuggestedHead {
  readonly head: string;
  readonly key: string | null;
  /** `sure`: one of the names we print or know; `likely`: alike, for a person to look at. */
  readonly sureness: 'sure' | 'likely' | null;
}

const short: Readonly<Record<string, string>> = {
  sqd: 'so quyet dinh',
  qd: 'quyet dinh',
  tb: 'thong bao',
  vb: 'van ban',
  dv: 'don vi',
  cq: 'co quan',
  cv: 'chuc vu',
  cd: 'chuc danh',
  ht: 'ho ten',
  hvt: 'ho va ten',
  nv: 'nhan vien',
  cb: 'can bo',
  kq: 'ket qua',
  dh: 'danh hieu',
  dt: 'dien thoai',
  ns: 'ngay sinh',
  n: 'ngay',
  cqqd: 'co quan quyet dinh',
  dc: 'dia chi',
  tg: 'thoi gian',
  tgbd: 'tu ngay',
  cn: 'cong nhan',
  cqbh: 'co quan ban hanh',
};
const empty = new Set(['va', 'cua', 'cac', 'hoac', 'theo', 'the', 'la', 'bat', 'buoc']);
const numbering = new Set(['stt', 'tt', 'so thu tu', 'so tt']);

const bareWords = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Letters and digits alone: `Họ và tên (*)` is `hovaten`. */
export const bareHead = (text: string): string => bareWords(text).replaceAll(' ', '');

/** The words that tell a heading from others, abbreviations written out. */
function tellingWords(text: string): readonly string[] {
  return bareWords(text)
    .split(' ')
    .flatMap((word) => (short[word] ?? word).split(' '))
    .filter((word) => word !== '' && !empty.has(word));
}

/** Whether a heading only numbers the rows (STT). */
export const isNumberingHead = (text: string): boolean => numbering.has(bareWords(text));

function alike(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const common = one.filter((word) => other.includes(word)).length;
  return (2 * common) / (one.length + other.length);
}

const likelyFrom = 0.6;

/**
 * Which column each heading of a file is for (ghép cột): by the names we know without regard to marks and signs, else by the words they share,
 * abbreviations written out. A column is given to one heading, the most alike first; what is like nothing stays open.
 */
export function suggestHeads(heads: readonly string[], columns: readonly NamedColumn[]): readonly SuggestedHead[] {
  const taken = new Set<string>();
  const found = new Map<number, { readonly key: string; readonly sureness: 'sure' | 'likely' }>();
  for (const [at, head] of heads.entries()) {
    const column = columns.find(({ headers }) => headers.some((name) => bareHead(name) === bareHead(head)));
    if (!column || bareHead(head) === '' || taken.has(column.key)) continue;
    taken.add(column.key);
    found.set(at, { key: column.key, sureness: 'sure' });
  }
  const likely = heads.flatMap((head, at) => {
    if (found.has(at) || isNumberingHead(head)) return [];
    const words = tellingWords(head);
    return columns.map(({ key, headers }) => ({
      at,
      key,
      score: Math.max(...headers.map((name) => alike(words, tellingWords(name)))),
    }));
  });
  for (const { at, key, score } of likely.sort((a, b) => b.score - a.score)) {
    if (score < likelyFrom || found.has(at) || taken.has(key)) continue;
    taken.add(key);
    found.set(at, { key, sureness: 'likely' });
  }
  return heads.map((head, at) => ({ head, key: found.get(at)?.key ?? null, sureness: found.get(at)?.sureness ?? null }));
}
