import { linesOf, type SheetBody, type SheetLine } from '../criteria/scoreSheet.ts';
import { fold } from '../kernel/vietnamese.ts';
import { personalTitleRules } from '../law/personalTitles.ts';
import { reaches } from './quota.ts';
import { type RoundTitle, roundTitles } from './titles.ts';

/** A line of the unit's sheet that speaks of a title (tiêu chí dùng tỷ lệ danh hiệu). */
export interface FedLine {
  readonly line: SheetLine;
  readonly title: RoundTitle;
  /** The share it asks for, in hundredths of a percent; null where it names none. */
  readonly asks: number | null;
}

/** The lines of a sheet that name a title of the round, by the title's words, accents apart; the longer-named title first. */
export function fedLines(body: SheetBody): readonly FedLine[] {
  return linesOf(body).flatMap((line) => {
    const title = roundTitles.find((each) => fold(line.text).includes(fold(personalTitleRules[each].name)));
    return title ? [{ line, title, asks: asksOf(line) }] : [];
  });
}

/** A share's target; else the percentage its text names. */
function asksOf({ measure, text }: SheetLine): number | null {
  if (measure.kind === 'share') return measure.atLeast * 100;
  const named = /(\d{1,3})(?:[,.](\d))?\s*%/.exec(text);
  return named ? Number(named[1]) * 100 + Number(named[2] ?? 0) * 10 : null;
}

/** Whether a count of a base reaches what a line asks; null where the line asks no share. */
export function feeds({ asks }: FedLine, achieved: number, base: number): boolean | null {
  return asks === null ? null : reaches(achieved, base, asks);
}
