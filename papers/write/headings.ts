import { compoundWords } from './compounds.ts';
import { type Face, widthOf } from './measure.ts';

/** A centred heading as it stands: its lines, and how wide the longest is, in points. */
export interface Heading {
  readonly lines: readonly string[];
  readonly width: number;
}

/** A title between quotation marks, a date, a year with its word. */
const whole = /“[^”]{1,36}”|ngày \d{1,2} tháng \d{1,2} năm \d{4}|(?:năm|giai đoạn) \d{4}/gu;
const joint = '\u0001';
const joined = (words: string) => words.replaceAll(' ', joint);

/** What a heading may take of its room, so that it breaks alike in a font that stands in for Times. */
const certain = 0.955;

/**
 * Breaks a heading that is wider than the room given in points into the fewest lines, as even as may be: no word stands alone on the last,
 * and no word that offices are named by is parted.
 */
export function headingOf(text: string, given: number, size: number, face: Face): Heading {
  const room = given * certain;
  const measured = (words: string) => widthOf(words, size, face);
  const all = text.replace(/\s+/g, ' ').trim();
  const width = measured(all);
  if (width <= room) return { lines: [all], width };
  const units = all
    .replace(whole, joined)
    .replace(compoundWords, joined)
    .split(' ')
    .map((unit) => unit.replaceAll(joint, ' '))
    .flatMap((unit) => (measured(unit) > room ? unit.split(' ') : [unit]))
    .map((unit) => ({ unit, width: measured(unit) }));
  const space = measured(' ');
  let lines = brokenAt(units, room, space);
  for (let narrower = room - room / 60; narrower > room * 0.3; narrower -= room / 60) {
    const tighter = brokenAt(units, narrower, space);
    if (tighter.length > lines.length) break;
    lines = tighter;
  }
  return { lines, width: Math.max(...lines.map(measured)) };
}

function brokenAt(units: readonly { readonly unit: string; readonly width: number }[], room: number, space: number): string[] {
  const lines: string[] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const { unit, width } of units) {
    if (taken + space + width <= room) {
      lines[lines.length - 1] += ` ${unit}`;
      taken += space + width;
    } else {
      lines.push(unit);
      taken = width;
    }
  }
  return lines;
}
