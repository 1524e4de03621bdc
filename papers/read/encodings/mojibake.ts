import { filler } from './oldEncoding.ts';

const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf = new Map([...windows1252].map((sign, at) => [sign, 0x80 + at]));
const byte = (sign: string) => byteOf.get(sign) ?? sign.charCodeAt(0);
const trail = `[\\u0080-\\u00bf${windows1252.replace(/[\u0080-\u009f]/g, '')}]`;
const sequence = new RegExp(`[\\u00c2-\\u00df]${trail}|[\\u00e0-\\u00ef]${trail}{2}`, 'gu');

/** UTF-8 that was once opened as Western text: "Káº¿ hoáº¡ch" is Kế hoạch. */
export function fromMojibake(line: string): string {
  return line.replace(sequence, (signs) => {
    const letter = new TextDecoder().decode(Uint8Array.from(signs, byte));
    return letter.length === 1 && letter !== '\ufffd' ? letter + filler.repeat(signs.length - 1) : signs;
  });
}
