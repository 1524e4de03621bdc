import { Unreadable } from './unreadable.ts';

/** The attributes of an element, read when they are asked for. */
export interface XmlAttributes {
  readonly get: (name: string) => string | undefined;
  /** By the name behind a prefix, whatever the prefix. */
  readonly getLocal: (name: string) => string | undefined;
}

/** What somebody wants to hear of a part; elements go by their names without prefixes. */
export interface XmlListener {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string, inside: string) => void;
  readonly close?: (name: string) => void;
  /** The element right below the first one in which `take` may take elements whole: the place behind one, or where it stands when not. */
  readonly takesIn?: string;
  readonly take?: (bytes: SlicedBuffer, at: number) => number;
}

const damaged = (why: string) => new Unreadable('damaged', `Bảng tính bị hỏng: ${why}.`);
const [lessThan, greaterThan, slash, ampersand, equals, bang, question, colon] = [60, 62, 47, 38, 61, 33, 63, 58];
const [firstMark, lineEnd] = [0xef, 13];

const isSpace = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 9 || byte === 13;

/** 1: a name may begin with it; 2: may go on with it. Letters beyond ASCII are taken as they are. */
const nameBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  return (byte >= 128 && byte !== firstMark) || /[A-Za-z_:]/.test(letter) ? 1 : /[-.0-9]/.test(letter) ? 2 : 0;
});
/** What bytes of a text are, as bits. */
const [textBlank, textPlain, textWide] = [1, 2, 4];
/** Bytes that need a second look. */
export const textOdd = 8;
const textBytes = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 32 || byte === 9 || byte === 10) return textBlank;
  if (byte < 32 && byte !== lineEnd) return textPlain | textOdd;
  if (byte === lineEnd) return textOdd | textBlank;
  if (byte === ampersand || byte === greaterThan || byte === firstMark) return textPlain | textOdd;
  return byte > 127 ? textWide : textPlain;
});

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

function referred(whole: string, name: string | undefined): string {
  const found = name === undefined ? undefined : references[name];
  if (found !== undefined) return found;
  const code = name?.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name?.slice(1));
  const letter = name !== undefined && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
  if (letter === undefined || notXml.test(letter)) throw damaged(`“${whole}” không có nghĩa`);
  return letter;
}

/** Line ends made one, references replaced, letters that XML does not allow refused. */
function meant(text: string): string {
  if (notXml.test(text)) throw damaged('có ký tự không được phép');
  const even = text.replace(/\r\n?/g, '\n');
  return even.replace(/&(?:(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);)?/g, referred);
}

/**
 * Walks a part of XML in UTF-8 from its first to its last element, as strict as a parser has to be: what is not well-formed is refused, and so
 * is a document type, so that no entity is ever declared or fetched. Workbooks have millions of small elements, so it goes over bytes and makes a
 * text only where somebody listens. @throws Unreadable.
 */
export function walkXml(given: Uint8Array, listener: XmlListener): void {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength) as SlicedBuffer;
  const { open, text, close, takesIn: inside } = listener;
  const names: string[] = [];
  /** Of each open element: its name from and to. */
  const starts: number[] = [];
  const ends: number[] = [];
  /** Of each attribute: its name from and to, its value from and to, whether the value says what stands there. */
  let places = new Int32Array(5 * 16);
  let filled = 0;
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const first = at;
  let hasRoot = false;

  const valueAt = (nth: number) => {
    const from = places[nth + 2]!;
    const to = places[nth + 3]!;
    if (places[nth + 4] === 1) return shortText(bytes, from, to);
    return meant(bytes.utf8Slice(from, to).replace(/\r\n|[\t\n\r]/g, ' '));
  };
  const attributes: XmlAttributes = {
    get(name) {
      for (let nth = 0; nth < filled; nth += 5) if (isNamed(bytes, name, places[nth]!, places[nth + 1]!)) return valueAt(nth);
      return undefined;
    },
    getLocal(name) {
      for (let nth = 0; nth < filled; nth += 5) {
        const to = places[nth + 1]!;
        const mark = bytes.indexOf(colon, places[nth]!);
        if (isNamed(bytes, name, mark >= 0 && mark < to ? mark + 1 : places[nth]!, to)) return valueAt(nth);
      }
      return undefined;
    },
  };

  const nameEnd = (from: number) => {
    if (nameBytes[bytes[from]!] !== 1) throw damaged('tên phần tử không hợp lệ');
    let to = from + 1;
    while (nameBytes[bytes[to]!]) to += 1;
    return to;
  };
  const pastSpace = (from: number) => {
    let to = from;
    while (isSpace(bytes[to])) to += 1;
    return to;
  };
  const pastAll = (letters: string, from: number) => {
    const found = bytes.indexOf(letters, from, 'latin1');
    if (found < 0) throw damaged('bị cắt cụt');
    return found;
  };

  /** An attribute whose name begins here; the place behind its value. */
  const attribute = (from: number) => {
    const to = nameEnd(from);
    let place = pastSpace(to);
    if (bytes[place] !== equals) throw damaged('thuộc tính không có giá trị');
    place = pastSpace(place + 1);
    const mark = bytes[place];
    if (mark !== 34 && mark !== 39) throw damaged('giá trị không trong dấu nháy');
    const begin = place + 1;
    let isAsIs = 1;
    for (place = begin; bytes[place] !== mark; place += 1) {
      const byte = bytes[place];
      if (byte === undefined) throw damaged('bị cắt cụt');
      if (byte === lessThan) throw damaged('giá trị có dấu “<”');
      if (byte < 32 || byte > 126 || byte === ampersand) isAsIs = 0;
    }
    if (isAsIs === 0) meant(bytes.utf8Slice(begin, place));
    for (let nth = 0; nth < filled; nth += 5)
      if (isSame(bytes, places[nth]!, places[nth + 1]!, from, to)) throw damaged('thuộc tính lặp lại');
    if (filled === places.length) {
      const more = new Int32Array(2 * filled);
      more.set(places);
      places = more;
    }
    places[filled] = from;
    places[filled + 1] = to;
    places[filled + 2] = begin;
    places[filled + 3] = place;
    places[filled + 4] = isAsIs;
    filled += 5;
    return place + 1;
  };

  /** From `<` to behind `>`. */
  const opening = () => {
    const from = at + 1;
    const to = nameEnd(from);
    if (names.length === 0 && hasRoot) throw damaged('có hai phần tử gốc');
    hasRoot = true;
    const name = nameOf(bytes, from, to);
    filled = 0;
    let place = to;
    let byte = bytes[place];
    while (byte !== greaterThan && byte !== slash) {
      const next = pastSpace(place);
      byte = bytes[next];
      if (byte === greaterThan || byte === slash) {
        place = next;
        break;
      }
      if (next === place) throw damaged('thẻ viết sai');
      place = attribute(next);
      byte = bytes[place];
    }
    open?.(name, attributes);
    if (byte === slash) {
      if (bytes[place + 1] !== greaterThan) throw damaged('thẻ viết sai');
      close?.(name);
      at = place + 2;
      return;
    }
    names.push(name);
    starts.push(from);
    ends.push(to);
    at = place + 1;
  };

  /** From `</` to behind `>`. */
  const closing = () => {
    const name = names.pop();
    const from = starts.pop();
    const to = ends.pop();
    if (name === undefined || from === undefined || to === undefined) throw damaged('thẻ đóng không khớp');
    const end = at + 2 + to - from;
    if (!isSame(bytes, from, to, at + 2, end)) throw damaged('thẻ đóng không khớp');
    const place = pastSpace(end);
    if (bytes[place] !== greaterThan) throw damaged('thẻ đóng không khớp');
    at = place + 1;
    close?.(name);
  };

  /** What begins with `<!` or `<?`. */
  const aside = () => {
    if (bytes.latin1Slice(at, at + 4) === '<!--') {
      const end = pastAll('--', at + 4);
      if (bytes[end + 2] !== greaterThan) throw damaged('ghi chú viết sai');
      meant(bytes.utf8Slice(at + 4, end).replaceAll('&', ''));
      at = end + 3;
    } else if (bytes.latin1Slice(at, at + 9) === '<![CDATA[' && names.length > 0) {
      const end = pastAll(']]>', at + 9);
      const said = bytes.utf8Slice(at + 9, end);
      if (notXml.test(said)) throw damaged('có ký tự không được phép');
      text?.(said.replace(/\r\n?/g, '\n'), names.at(-1)!);
      at = end + 3;
    } else if (bytes[at + 1] === question) {
      const to = nameEnd(at + 2);
      if (/^xml$/i.test(bytes.latin1Slice(at + 2, to)) && at !== first) throw damaged('khai báo XML không ở đầu');
      if (bytes[to] !== question && !isSpace(bytes[to])) throw damaged('chỉ dẫn viết sai');
      const end = pastAll('?>', to);
      meant(bytes.utf8Slice(to, end).replaceAll('&', ''));
      at = end + 2;
    } else throw damaged('có khai báo kiểu tài liệu, không được nhận');
  };

  /** Up to the next `<`. */
  const between = () => {
    const from = at;
    at = textEnd(bytes, from);
    const kinds = textKinds(bytes, from, at);
    if (names.length > 0) text?.(textOf(bytes, from, at, kinds), names.at(-1)!);
    else if ((kinds & ~textOdd) > textBlank) throw damaged('có chữ ngoài phần tử gốc');
  };

  while (at < bytes.length) {
    if (bytes[at] !== lessThan) between();
    else if (bytes[at + 1] === slash) closing();
    else if (bytes[at + 1] === bang || bytes[at + 1] === question) aside();
    else {
      const end = inside !== undefined && names.length === 2 && names[1] === inside ? listener.take!(bytes, at) : at;
      if (end > at) at = end;
      else opening();
    }
  }
  if (names.length > 0 || !hasRoot) throw damaged('bị cắt cụt');
}

/** The place of the next `<`. */
export function textEnd(bytes: Uint8Array, from: number): number {
  let place = from;
  while (place < bytes.length && bytes[place] !== lessThan) place += 1;
  return place;
}

/** What kinds of bytes stand in a text. */
export function textKinds(bytes: Uint8Array, from: number, to: number): number {
  let kinds = 0;
  for (let place = from; place < to; place += 1) kinds |= textBytes[bytes[place]!]!;
  return kinds;
}

/** A text of these kinds of bytes. @throws Unreadable. */
export function textOf(bytes: SlicedBuffer, from: number, to: number, kinds: number): string {
  if (kinds < textWide) return shortText(bytes, from, to);
  const said = bytes.utf8Slice(from, to);
  if (kinds < textOdd) return said;
  if (said.includes(']]>')) throw damaged('có “]]>” giữa chữ');
  return meant(said);
}

/** Without the looking up of an encoding's name at each of millions of calls. */
export interface SlicedBuffer extends Buffer {
  readonly latin1Slice: (from: number, to: number) => string;
  readonly utf8Slice: (from: number, to: number) => string;
}

function isNamed(bytes: Uint8Array, name: string, from: number, to: number): boolean {
  if (to - from !== name.length) return false;
  for (let nth = 0; nth < name.length; nth += 1) if (bytes[from + nth] !== name.charCodeAt(nth)) return false;
  return true;
}

function isSame(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  const length = to - from;
  if (length !== otherTo - otherFrom) return false;
  for (let nth = 0; nth < length; nth += 1) if (bytes[from + nth] !== bytes[otherFrom + nth]) return false;
  return true;
}

/** Names of up to four letters, which are nearly all, by their bytes. */
const short = new Map<number, string>();

/** Texts of a few letters of ASCII that were made last, each in its place. */
const made: string[] = Array(256).fill('');

/** What stands here, in ASCII; the same string again where it was made a moment ago. */
function shortText(bytes: SlicedBuffer, from: number, to: number): string {
  if (to - from > 12) return bytes.latin1Slice(from, to);
  const place = (bytes[from]! + 31 * (to - from)) & 255;
  const last = made[place]!;
  if (isNamed(bytes, last, from, to)) return last;
  const text = bytes.latin1Slice(from, to);
  made[place] = text;
  return text;
}

function nameOf(bytes: SlicedBuffer, from: number, to: number): string {
  if (to - from > 4) return localName(bytes.utf8Slice(from, to));
  let key = 0;
  for (let place = from; place < to; place += 1) key = key * 256 + bytes[place]!;
  let name = short.get(key);
  if (name === undefined) {
    name = localName(bytes.utf8Slice(from, to));
    if (short.size < 1000) short.set(key, name);
  }
  return name;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
