import { fold, tidy } from '../kernel/vietnamese.ts';
import { kindAt, type PlaceKind, placeKinds, placeWords } from './placeName.ts';

/** How much of an old place went into the new one, as far as the words say. */
export type Share = 'whole' | 'part' | 'rest';

/** An old place that the words name. */
export interface MergedPart {
  readonly name: string;
  /** Null where the words do not say it. */
  readonly kind: PlaceKind | null;
  /** Which of several of one name: `quận Hai Bà Trưng`. */
  readonly within: string | null;
  readonly share: Share;
  /** Where the words say that the other parts went. */
  readonly goneTo: readonly string[];
  /** The passage as written. */
  readonly text: string;
}

/** What a new place was made of, as the words say; nothing that is written is left out. */
export type MergerWords =
  | { readonly kept: true }
  | {
      readonly kept: false;
      readonly parts: readonly MergedPart[];
      /** Passages that tell what was changed once more on a later day. */
      readonly later: readonly string[];
      readonly notUnderstood: readonly string[];
    };

/** Reads in words what a new place was made of (đọc câu “được sắp xếp từ …”). */
export function readMergerWords(before: string): MergerWords {
  const text = tidy(before);
  if (/^giu nguyen\.?$/.test(fold(text))) return { kept: true };
  const read = new Reader(text).read();
  const isEmpty = read.parts.length + read.later.length + read.notUnderstood.length === 0;
  return { kept: false, ...read, ...(isEmpty && { notUnderstood: [text] }) };
}

interface Token {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

const token = /[(),;]|\.(?=\s|$)|(?:[^\s(),;.]|\.(?!\s|$))+(?:(?<=(?:^|\s)(?:[tT][pPtTxX]|[pxhqPXHQ]))\.)?/g;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(token)].map((match) => ({
    text: match[0],
    folded: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const people = '(?:toan bo )?(?:quy mo )?dan so';
const land = 'dien tich(?: tu nhien| tn)?';
const measures = `(?: ${land})?(?:(?: ,| va)? ${people})?`;
const of = '(?: (?:cua|cu))*(?= |$)';
const opening = '(?:(?:sap xep|sap nhap|hop nhat|nhap) )?';
const scopes: readonly (readonly [Share, RegExp])[] = [
  ['part', new RegExp(`^${opening}mot phan${measures}${of}`)],
  ['rest', new RegExp(`^${opening}(?:toan bo )?phan${measures} con lai${of}`)],
  ['whole', new RegExp(`^${opening}toan bo${measures}${of}`)],
  ['whole', /^(?:sap xep|sap nhap|hop nhat|nhap)(?= )/],
];
const closing = /^sau khi (?:sap xep|sap nhap)(?: theo quy dinh tai khoan \d+ dieu (?:nay|\d+))?(?= |$)/;
const restInBrackets = new RegExp(
  `^(?:toan bo )?phan${measures} con lai(?: sau khi (?:sap xep|sap nhap|nhap)(?: vao (?<gone>.+))?)?$`,
);
const partInBrackets = new RegExp(`^mot phan${measures}$`);
const wholeInBrackets = new RegExp(`^toan bo${measures}$`);

interface Draft extends MergedPart {
  /** Where items of one list stand together, so that a kind written once holds for all of them. */
  readonly run: number;
}

class Reader {
  private at = 0;
  private share: Share = 'whole';
  private run = 0;
  /** The kind that `các xã` or `các phường` gives to the names that follow it. */
  private plural: PlaceKind | null = null;
  private readonly tokens: readonly Token[];
  private readonly parts: Draft[] = [];
  private readonly later: string[] = [];
  private readonly notUnderstood: string[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.tokens = tokensOf(text);
  }

  read() {
    while (this.at < this.tokens.length) {
      if (this.isSeparator(this.at)) this.at += 1;
      else if (this.isLaterNote()) {
        this.later.push(this.textOf(this.at, this.tokens.length));
        this.at = this.tokens.length;
      } else this.readItem();
    }
    return { parts: this.withKinds(), later: this.later, notUnderstood: this.notUnderstood };
  }

  private readItem(): void {
    const from = this.at;
    const scope = this.scopeAt(from);
    if (scope) this.beginRun(scope.share);
    const items = this.itemAt(from + (scope?.length ?? 0), from);
    if (items) {
      this.parts.push(items.part);
      this.at = items.next;
      if (items.closes) this.beginRun('whole');
      return;
    }
    this.at = this.endOfPassage(from);
    this.notUnderstood.push(this.textOf(from, this.at));
  }

  private beginRun(share: Share): void {
    this.share = share;
    this.run += 1;
    this.plural = null;
  }

  private scopeAt(at: number): { readonly share: Share; readonly length: number } | null {
    const said = this.foldedFrom(at);
    for (const [share, pattern] of scopes) {
      const match = pattern.exec(said);
      if (match && (at === 0 || pattern !== scopes.at(-1)![1])) return { share, length: match[0].split(' ').length };
    }
    return null;
  }

  /** A place with its brackets, up to the next separator; null where anything else stands there. */
  private itemAt(start: number, from: number) {
    const kinds = this.kindsAt(start);
    if (!kinds) return null;
    const named = this.nameAt(kinds.next, kinds.kind);
    if (!named) return null;
    const brackets = this.bracketsAt(named.next);
    if (!brackets) return null;
    const closed = closing.exec(this.foldedFrom(brackets.next));
    const next = brackets.next + (closed ? closed[0].split(' ').length : 0);
    if (next < this.tokens.length && !this.isSeparator(next)) return null;
    if (kinds.kind !== null) this.plural = kinds.isPlural ? kinds.kind : this.plural === kinds.kind ? this.plural : null;
    const { within, goneTo } = brackets;
    const share = brackets.share ?? this.share;
    const text = this.textOf(from, next);
    const part: Draft = { name: named.name, kind: kinds.kind ?? this.plural, within, share, goneTo, text, run: this.run };
    return { part, next, closes: closed !== null };
  }

  /** `các phường`, `Phường`, `phường Phường`; null where two different kinds are written. */
  private kindsAt(start: number): { readonly kind: PlaceKind | null; readonly isPlural: boolean; readonly next: number } | null {
    if (/^TP/i.test(this.tokens[start]?.text ?? '') && hoChiMinh.test(this.tokens[start]!.text)) {
      return { kind: 'thành phố', isPlural: false, next: start };
    }
    const isPlural = this.tokens[start]?.text.toLowerCase() === 'các';
    const first = this.kindAt(start + (isPlural ? 1 : 0));
    let next = start + (isPlural ? 1 : 0) + (first?.length ?? 0);
    if (!first) return { kind: null, isPlural, next };
    const second = placeKinds[first.kind] === 'village' ? null : this.kindAt(next);
    if (second && placeKinds[second.kind] !== 'village') {
      if (second.kind !== first.kind) return null;
      next += second.length;
    }
    return { kind: first.kind, isPlural, next };
  }

  private kindAt(at: number) {
    return kindAt(this.tokens.slice(at, at + 3).map(({ text }) => text));
  }

  private nameAt(at: number, kind: PlaceKind | null): { readonly name: string; readonly next: number } | null {
    if (kind === 'thành phố' && hoChiMinh.test(this.tokens[at]?.text ?? '')) return { name: 'Hồ Chí Minh', next: at + 1 };
    const words: string[] = [];
    for (let next = at; next < this.tokens.length && this.isNameWord(next, words.at(-1)); next++) {
      words.push(this.tokens[next]!.text.replace(/['ʼ‘`´]/g, '’'));
    }
    const next = at + words.length;
    const name = withoutRepetition(words, kind);
    if (name === null || (kind === null && isOnlySign(name) && !isOnlySign(this.parts.at(-1)?.name ?? ''))) return null;
    return { name, next };
  }

  private isNameWord(at: number, before: string | undefined): boolean {
    const { text } = this.tokens[at]!;
    return (
      /^[\p{Lu}\d]/u.test(text) || (before !== undefined && (/^[-–]$/.test(text) || /^[nl].+ trường$/i.test(`${before} ${text}`)))
    );
  }

  private bracketsAt(start: number) {
    let next = start;
    let within: string | null = null;
    let share: Share | undefined;
    let goneTo: readonly string[] = [];
    while (this.tokens[next]?.text === '(') {
      const close = this.tokens.findIndex(({ text }, at) => at > next && text === ')');
      if (close < 0) return null;
      const inside = this.tokens.slice(next + 1, close);
      const said = inside.map(({ folded }) => folded).join(' ');
      const rest = restInBrackets.exec(said);
      if (rest) {
        share = 'rest';
        const gone = rest.groups?.gone ? rest.groups.gone.split(' ').length : 0;
        goneTo = placesIn(inside.slice(inside.length - gone));
      } else if (partInBrackets.test(said)) share = 'part';
      else if (wholeInBrackets.test(said)) share = 'whole';
      else if (!said.startsWith('bao gom ')) {
        const hint = inside[0]?.folded === 'thuoc' ? inside.slice(1) : inside;
        const kind = kindAt(hint.map(({ text }) => text));
        if (within !== null || !kind || !['district', 'city', 'province'].includes(placeKinds[kind.kind])) return null;
        within = this.text.slice(hint[0]!.from, hint.at(-1)!.to);
      }
      next = close + 1;
    }
    return { within, share, goneTo, next };
  }

  /**
   * A name without a kind has that of its list, where one alone is written in it: “Phường 1, 2 và 3”. Beside the only town of a district
   * stand communes, so a town's kind holds for itself.
   */
  private withKinds(): readonly MergedPart[] {
    return this.parts.map(({ run, ...part }) => {
      if (part.kind !== null) return part;
      const [written, ...others] = this.parts.filter((other) => other.run === run && other.kind !== null);
      return { ...part, kind: others.length > 0 || !written || written.kind === 'thị trấn' ? null : written.kind };
    });
  }

  private isLaterNote(): boolean {
    const isSentence = this.at === 0 || this.tokens[this.at - 1]!.text === '.';
    return isSentence && /^(?:ke )?tu ngay /.test(this.foldedFrom(this.at));
  }

  private isSeparator(at: number): boolean {
    const { text } = this.tokens[at]!;
    return text === ',' || text === ';' || text === '.' || text === 'và';
  }

  private endOfPassage(from: number): number {
    let depth = 0;
    let at = from;
    for (; at < this.tokens.length; at++) {
      const { text } = this.tokens[at]!;
      if (text === '(') depth += 1;
      else if (text === ')') depth -= 1;
      else if (depth <= 0 && at > from && this.isSeparator(at)) break;
    }
    return at;
  }

  private foldedFrom(at: number): string {
    return this.tokens
      .slice(at, at + longestPhrase)
      .map(({ folded }) => folded)
      .join(' ');
  }

  private textOf(from: number, to: number): string {
    return this.text.slice(this.tokens[from]!.from, this.tokens[to - 1]!.to);
  }
}

const longestPhrase = 20;
const hoChiMinh = /^(?:TP\.?)?HCM$/i;

/** A number, a letter or a Roman number by itself is a name only beside another such: in “Long Điền A, B” nobody knows what B is. */
const isOnlySign = (name: string) => /^(?:\d+|\p{L}|[IVX]+)$/u.test(name);

/** “xã Yên Định Xã Yên Định” is Yên Định; null for no words, or for two places without a comma between them. */
function withoutRepetition(words: readonly string[], kind: PlaceKind | null): string | null {
  if (words.length === 0) return null;
  const again = words.findIndex((_, at) => {
    const found = at > 0 ? kindAt(words, at) : null;
    return found !== null && placeKinds[found.kind] === 'commune' && at + found.length < words.length;
  });
  if (again < 0) return words.join(' ');
  const repeated = kindAt(words, again)!;
  const [first, second] = [words.slice(0, again).join(' '), words.slice(again + repeated.length).join(' ')];
  return repeated.kind === kind && first === second ? first : null;
}

/** The new places of “sáp nhập vào phường A, phường B và C mới”. */
function placesIn(tokens: readonly Token[]): readonly string[] {
  const places: string[] = [];
  let words: string[] = [];
  let kind: PlaceKind | null = null;
  const end = () => {
    const found = kindAt(words);
    if (found && found.length < words.length) kind = found.kind;
    const name = words
      .slice(found && found.length < words.length ? found.length : 0)
      .filter((word, at) => at === 0 || word !== 'mới');
    if (name.length > 0) places.push(placeWords(kind, name.join(' ')));
    words = [];
  };
  for (const { text } of tokens) {
    if (text === ',' || text === 'và' || text === ';') end();
    else words.push(text);
  }
  end();
  return places;
}
