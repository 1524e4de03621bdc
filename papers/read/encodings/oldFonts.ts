import { filler } from './oldEncoding.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** What the letters of a font of before Unicode are: codes of TCVN3, the same shown as capitals, or codes of VNI. */
export type OldFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Tells an old Vietnamese font by its name, with or without the prefix of a PDF: ".VnTime", ".VnTimeH", "VNI-Times". */
export function oldFontOf(name: string): OldFont | null {
  if (/(?:^|\+)\.?Vn[A-Z]/.test(name)) return /H(?:$|[,\s-])/.test(name) ? 'tcvn3-capitals' : 'tcvn3';
  return /(?:^|\+)VNI[-\s]/i.test(name) ? 'vni' : null;
}

/** Text set in a font: letters of an old font as they look; text that is in Unicode all the same stays. */
export function fromOldFont(font: string, text: string): string {
  const old = oldFontOf(font);
  if (old === null || /[\u0100-\uffff]/.test(text.replace(/[\u2010-\u2026]/g, ''))) return text;
  if (old === 'vni') return fromVni(text).replaceAll(filler, '');
  const letters = fromTcvn3(text).replaceAll(filler, '');
  return old === 'tcvn3-capitals' ? letters.toUpperCase() : letters;
}
