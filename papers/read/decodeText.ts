import { Unreadable } from './unreadable.ts';

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Control bytes that no text holds, tab, line ends and form feed apart. */
function controlShare(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) controls++;
  }
  return controls / Math.max(1, text.length);
}

/** The text of a plain text file: UTF-8 or UTF-16 with its mark. @throws Unreadable when the bytes are no text. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Unreadable('bad-encoding', 'Tệp không phải văn bản Unicode (UTF-8). Hãy lưu lại ở dạng Unicode rồi gửi lại.');
  }
  if (text.includes('\0') || controlShare(text) > 0.01)
    throw new Unreadable('binary', 'Tệp là dữ liệu nhị phân, không phải văn bản.');
  return text;
}
