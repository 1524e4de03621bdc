import { fold } from '#domain/kernel/vietnamese.ts';
import type { PlacedText } from '#domain/plans/reading.ts';
import { startsTail } from '../documentParts.ts';
import { withoutEnd } from '../edges.ts';
import { isRule } from '../marks.ts';
import { cut, type Passage, pieces, placed } from '../passage.ts';
import type { Line } from '../textLines.ts';
import { columnsOf } from './columns.ts';
import { isOffice, isPersonName } from './signatures.ts';

const bullet = /^[-–+•*]\s*/u;

/** Splits the lines below the text: those of "Nơi nhận" and the others. */
export function tailColumns(lines: readonly Line[]): { recipients: readonly PlacedText[]; others: readonly Passage[] } {
  const recipients: PlacedText[] = [];
  const others: Passage[] = [];
  let open = false;
  for (const column of lines.flatMap(columnsOf)) {
    const { text } = column;
    if (isRule(text)) continue;
    const heading = /^nơi (?:nhận|gửi)\s*:?\s*/iu.exec(text);
    if (heading) {
      open = true;
      for (const piece of pieces(cut(column, heading[0].length), /;|\s+(?=[-–]\s)/gu)) recipients.push(recipient(piece));
    } else if (bullet.test(text) && open) recipients.push(recipient(column));
    else if (open && !startsTail(text) && !isOffice(text) && !isPersonName(text) && /[;.]$|^l[ưu]u/iu.test(text))
      recipients.push(recipient(column));
    else others.push(column);
  }
  return { recipients: recipients.filter(({ text }) => fold(text) !== ''), others };
}

function recipient(passage: Passage): PlacedText {
  const from = bullet.exec(passage.text)?.[0].length ?? 0;
  return placed(cut(passage, from, withoutEnd(passage.text, ';.,').length));
}
