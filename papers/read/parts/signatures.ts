import { fold } from '#domain/kernel/vietnamese.ts';
import type { CoSigner, Signatory } from '#domain/plans/reading.ts';
import { isCapitals } from '../outline.ts';
import { cut, endAt, joined, lineAt, type Passage, spanOf, startAt } from '../passage.ts';

const offices =
  'chu tich|pho chu tich|quyen chu tich|chu tich cong doan|chu tich cdcs|hieu truong|pho hieu truong|giam doc|pho giam doc|tong giam doc|' +
  'pho tong giam doc|truong ban|pho truong ban|pho truong ban thuong truc|truong phong|pho truong phong|bi thu|pho bi thu|bi thu chi bo|' +
  'chanh an|pho chanh an|chanh thanh tra|tong bien tap|hat truong|truong doan|chanh van phong|pho chanh van phong|thu truong|thu truong co quan|thu truong don vi|cuc truong|vu truong|vien truong|chi cuc truong|' +
  'truong tram|to truong|bo truong|thu truong bo|thu tuong|pho thu tuong|chu nhiem|pho chu nhiem|doi truong|tram truong|hieu pho|truong khoi|cum truong|truong cum|khoi truong|chi huy truong|chinh uy|tu lenh|truong tieu ban|' +
  'bi thu doan truong|bi thu chi doan|tong phu trach|quyen hieu truong|phu trach truong|quyen giam doc|truong khoa|doi truong';
/** Behind an office stands whose it is, or that it is the standing one. */
const whose =
  'ubnd|uy ban|cong doan|cdcs|ldld|hdnd|truong|xa|phuong|huyen|tinh|thi xa|thi tran|thanh pho|tp|so|ban|thuong truc|to chuc|hanh chinh|noi vu|' +
  'van hoa|giao duc|phong|benh vien|trung tam|cong ty|hoi|lien doan|van dong|chi dao|van phong|doan|dang uy|vien|cuc|chi cuc|nha truong|don vi|co quan';
const office = new RegExp(`^(?:${offices})(?: (?:-\\s)?(?:${whose})\\b.{0,60})?$`);
const prefix = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ)\s*[./]?\s*\p{Lu}/u;
const coSignature = /^(?:xac nhan|duyet|phe duyet|y kien|nguoi lap|nguoi xay dung|nguoi viet|dai dien|thong qua|chung nhan)\b/;
const coSignatureBy = /^(?:xac nhan|duyet|phe duyet|y kien) cua [^.,;:]{2,30}$/;
const personName = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}$/u;
/** What stands before a name and is none: that it is signed, degrees and ranks. */
const beforeName =
  /^(?:\(?\s*[Đđ]ã ký\s*\)?[.:]?\s*|(?:GS|PGS|TS|ThS|Th\.S|CN|KS|BS|BSCK\s?I{1,2}|DS|TTND|TTƯT|NGƯT|NGND|LS)(?:[.:,]\s*|\s+)(?:CK\s?)?(?:I{1,2}\.\s*)?|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)\s+|(?:Ông|Bà|Thầy|Cô)\s+)+/u;
const surnames =
  /^(?:NGUYỄN|TRẦN|LÊ|PHẠM|HOÀNG|HUỲNH|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|LƯƠNG|TRỊNH|MAI|ĐÀO|ĐOÀN|LÂM|PHÙNG|HÀ|CAO|TẠ|THÁI|LƯU|CHU|TÔ|QUÁCH|KIỀU|TĂNG|NÔNG|TRIỆU|VI|LÒ|HỨA|THÂN|ĐIỂU|MÃ|GIÀNG|SÙNG|LỤC|BẾ|VƯƠNG)(?: \p{Lu}{2,8}){2,4}$/u;

/** "TM. ỦY BAN NHÂN DÂN", "KT. HIỆU TRƯỞNG": in whose name a paper is signed (quyền hạn của người ký). */
export function isSignaturePrefix(text: string): boolean {
  return text.length <= 120 && prefix.test(text) && isCapitals(text.replace(/^T\/M|^K\/T/u, 'TM'));
}

/** "CHỦ TỊCH", "PHÓ HIỆU TRƯỞNG": the office of the one who signs, in capitals on a line of its own. */
export function isOffice(text: string): boolean {
  return (
    text === text.toUpperCase() &&
    office.test(
      fold(text)
        .replace(/[.,;:]+$/, '')
        .replace(/^q\. ?/, ''),
    )
  );
}

/** "XÁC NHẬN CỦA ĐƠN VỊ", "NGƯỜI LẬP KẾ HOẠCH": somebody else who signs. */
export function isCoSignature(text: string): boolean {
  if (text.length > 100) return false;
  const folded = fold(text);
  return (coSignature.test(folded) && (isCapitals(text) || /^Người (?:lập|viết|xây)/u.test(text))) || coSignatureBy.test(folded);
}

/** A person's name on a line of its own, with or without a degree or rank. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(beforeName, '');
  return bare !== '' && (personName.test(bare) || surnames.test(bare));
}

const signed = /^\(?\s*(?:đã ký|ký tên|ký, (?:ghi rõ họ tên|đóng dấu)[^)]*)\s*\)?$/iu;

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH" on one line: in whose name, then the office. */
function officeApart(line: Passage): readonly Passage[] {
  const isFirst = isSignaturePrefix(line.text) ? () => true : isOffice;
  if (!isSignaturePrefix(line.text) && !isCapitals(line.text)) return [line];
  for (const space of line.text.matchAll(/(?<!(?:^|\s)(?:(?:KT|TL|TUQ|Q)\.|(?:K\/T|T\/L|T\/M)\.?)) /gu)) {
    if (isOffice(line.text.slice(space.index + 1)) && isFirst(line.text.slice(0, space.index)))
      return [cut(line, 0, space.index), cut(line, space.index + 1)];
  }
  return [line];
}

/** "THỦ TƯỚNG Lê Văn A" on one line: the office, then the name. */
function nameApart(line: Passage): readonly Passage[] {
  if (isPersonName(line.text)) return [line];
  const match = /^(\p{Lu}[\p{Lu}.\s/-]*\p{Lu})\s+(?=\p{Lu}\p{Ll}|\([Đđ]ã ký)/u.exec(line.text);
  if (!match || !isOfficial(match[1]!) || !isPersonName(line.text.slice(match[0].length))) return officeApart(line);
  return [...officeApart(cut(line, 0, match[1]!.length)), cut(line, match[0].length)];
}

const isOfficial = (text: string) => text === text.toUpperCase();

/** Lines of the same row are columns of signatures: the paper is signed in the one with "TM.", "KT.", or else in the last. */
function apart(lines: readonly Passage[]): { main: readonly Passage[]; beside: readonly Passage[] } {
  const rows = new Map<number, Passage[]>();
  for (const line of lines) {
    const row = rows.get(lineAt(line)!);
    if (row && endAt(row.at(-1)!)! <= startAt(line)!) row.push(line);
    else if (!row) rows.set(lineAt(line)!, [line]);
  }
  const wide = [...rows.values()].filter((row) => row.length > 1);
  const width = wide[0]?.length ?? 1;
  if (width === 1 || wide.some((row) => row.length !== width)) return { main: lines, beside: [] };
  const prefixed = wide[0]!.findIndex((column) => isSignaturePrefix(column.text));
  const place = prefixed < 0 ? width - 1 : prefixed;
  const beside = wide.flatMap((row) => row.filter((_, at) => at !== place));
  return { main: lines.filter((line) => !beside.includes(line)), beside };
}

/** What a column beside the signature says first: who confirms. */
function besideSigners(beside: readonly Passage[]): readonly CoSigner[] {
  const first = beside.filter((line) => lineAt(line) === lineAt(beside[0]!));
  return first.filter((line) => !isPersonName(line.text)).map((line) => ({ title: line.text, span: spanOf(line) }));
}

/** The name without what stands before it. */
function bareName(line: Passage): Passage {
  return cut(line, beforeName.exec(line.text)?.[0].length ?? 0);
}

/** Who signs and who confirms, from the lines below the text, recipients left out. */
export function signaturesOf(lines: readonly Passage[]): { signatory: Signatory | null; coSigners: readonly CoSigner[] } {
  const { main, beside } = apart(lines);
  const coSigners: CoSigner[] = [...besideSigners(beside)];
  const found: { prefixes: Passage[]; title?: Passage; capitals?: Passage; name?: Passage } = { prefixes: [] };
  for (const line of main.flatMap(nameApart)) {
    if (signed.test(line.text)) continue;
    if (isCoSignature(line.text)) coSigners.push({ title: line.text, span: spanOf(line) });
    else if (isSignaturePrefix(line.text) && !found.title) found.prefixes.push(line);
    else if (isPersonName(line.text)) found.name ??= bareName(line);
    else if (isOffice(line.text) || (found.prefixes.length > 0 && !found.title && isCapitals(line.text))) found.title ??= line;
    else if (!found.name && isCapitals(line.text)) found.capitals = line;
  }
  if (found.name && found.prefixes.length === 0) found.title ??= found.capitals;
  const prefix = found.prefixes.length > 0 ? joined(found.prefixes) : undefined;
  const whole = [prefix, found.title, found.name].filter((part) => part !== undefined);
  if (whole.length === 0) return { signatory: null, coSigners };
  const inOrder = whole.sort((a, b) => lineAt(a)! - lineAt(b)! || startAt(a)! - startAt(b)!);
  const signatory: Signatory = {
    ...(prefix && { prefix: prefix.text }),
    ...(found.title && { title: found.title.text }),
    ...(found.name && { name: found.name.text }),
    span: spanOf(joined(inOrder)),
  };
  return { signatory, coSigners };
}
