import { fold } from '#domain/kernel/vietnamese.ts';
import type { CoSigner, Signatory } from '#domain/plans/reading.ts';
import { isCapitals } from '../outline.ts';
import { cut, joined, type Passage, spanOf } from '../passage.ts';

const offices =
  'chu tich|pho chu tich|quyen chu tich|chu tich cong doan|chu tich cdcs|hieu truong|pho hieu truong|giam doc|pho giam doc|tong giam doc|' +
  'pho tong giam doc|truong ban|pho truong ban|pho truong ban thuong truc|truong phong|pho truong phong|bi thu|pho bi thu|bi thu chi bo|' +
  'chanh van phong|pho chanh van phong|thu truong|thu truong co quan|thu truong don vi|cuc truong|vu truong|vien truong|chi cuc truong|' +
  'truong tram|to truong|bo truong|thu truong bo|thu tuong|pho thu tuong|chu nhiem|pho chu nhiem|doi truong|tram truong|hieu pho';
const office = new RegExp(
  `^(?:${offices})(?: (?:ubnd|uy ban nhan dan|cong doan|cdcs|ldld|hdnd|truong|xa|phuong|huyen|tinh|thi xa|thi tran|thanh pho|so|ban)\\b.*)?$`,
);
const prefix = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*[./]?\s*\p{Lu}/u;
const coSignature = /^(?:xac nhan|duyet|phe duyet|y kien|nguoi lap|nguoi xay dung|nguoi viet|dai dien|thong qua|chung nhan)\b/;
const personName = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5}$/u;

/** "TM. ỦY BAN NHÂN DÂN", "KT. HIỆU TRƯỞNG": in whose name a paper is signed (quyền hạn của người ký). */
export function isSignaturePrefix(text: string): boolean {
  return text.length <= 120 && prefix.test(text) && isCapitals(text.replace(/^T\/M|^K\/T/u, 'TM'));
}

/** "CHỦ TỊCH", "PHÓ HIỆU TRƯỞNG": the office of the one who signs, in capitals on a line of its own. */
export function isOffice(text: string): boolean {
  return text === text.toUpperCase() && office.test(fold(text).replace(/[.,;:]+$/, ''));
}

/** "XÁC NHẬN CỦA ĐƠN VỊ", "NGƯỜI LẬP KẾ HOẠCH": somebody else who signs. */
export function isCoSignature(text: string): boolean {
  return text.length <= 100 && coSignature.test(fold(text)) && (isCapitals(text) || /^Người (?:lập|viết|xây)/u.test(text));
}

/** A person's name on a line of its own. */
export function isPersonName(text: string): boolean {
  return personName.test(text.replace(/^(?:Đã ký|\(Đã ký\))\s*/iu, ''));
}

/** "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH" on one line: in whose name, then the office. */
function officeApart(line: Passage): readonly Passage[] {
  if (!isSignaturePrefix(line.text)) return [line];
  for (const space of line.text.matchAll(/(?<!KT\.) /gu)) {
    if (isOffice(line.text.slice(space.index + 1))) return [cut(line, 0, space.index), cut(line, space.index + 1)];
  }
  return [line];
}

/** "THỦ TƯỚNG Nguyễn Văn A" on one line: the office, then the name. */
function nameApart(line: Passage): readonly Passage[] {
  const match = /^(\p{Lu}[\p{Lu}.\s/]*\p{Lu})\s+(?=\p{Lu}\p{Ll})/u.exec(line.text);
  if (!match || !isPersonName(line.text.slice(match[0].length))) return officeApart(line);
  return [...officeApart(cut(line, 0, match[1]!.length)), cut(line, match[0].length)];
}

/** Who signs and who confirms, from the lines below the text, recipients left out. */
export function signaturesOf(lines: readonly Passage[]): { signatory: Signatory | null; coSigners: readonly CoSigner[] } {
  const coSigners: CoSigner[] = [];
  const found: { prefix?: Passage; title?: Passage; name?: Passage } = {};
  for (const line of lines.flatMap(nameApart)) {
    if (isCoSignature(line.text)) coSigners.push({ title: line.text, span: spanOf(line) });
    else if (isSignaturePrefix(line.text)) found.prefix ??= line;
    else if (isOffice(line.text) || (found.prefix && !found.title && isCapitals(line.text))) found.title ??= line;
    else if (isPersonName(line.text)) found.name ??= line;
  }
  const whole = [found.prefix, found.title, found.name].filter((part) => part !== undefined);
  if (whole.length === 0) return { signatory: null, coSigners };
  const inOrder = whole.sort((a, b) => a.lines[0]! - b.lines[0]! || a.starts[0]! - b.starts[0]!);
  const signatory: Signatory = {
    ...(found.prefix && { prefix: found.prefix.text }),
    ...(found.title && { title: found.title.text }),
    ...(found.name && { name: found.name.text }),
    span: spanOf(joined(inOrder)),
  };
  return { signatory, coSigners };
}
