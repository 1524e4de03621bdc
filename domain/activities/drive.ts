import { addDays, type Day, shortDate } from '../kernel/day.ts';
import { overlaps, yearPeriod } from '../kernel/period.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';

/** How a movement runs (hình thức tổ chức phong trào; Luật 06/2022/QH15 Điều 16): thường xuyên cả năm, theo đợt, theo chuyên đề. */
export const driveKinds = ['all-year', 'spell', 'theme'] as const;
export type DriveKind = (typeof driveKinds)[number];

/** What was done under a drive when it closed, counted (kết quả đợt thi đua). */
export interface DriveFigures {
  readonly activities: number;
  /** Pieces of evidence, each once. */
  readonly evidence: number;
  /** Sheet lines that its activities bear on. */
  readonly lines: number;
}

/** A drive within the year's plan (đợt thi đua, chuyên đề, phong trào thường xuyên); what is done under it counts for the title, too. */
export interface Drive {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly kind: DriveKind;
  readonly name: string;
  readonly theme: string;
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly closed: { readonly on: Day; readonly note: string; readonly figures: DriveFigures } | null;
  readonly version: number;
}

export type NewDrive = Pick<Drive, 'kind' | 'name' | 'theme' | 'from' | 'to'>;

/** Every reason against opening it: days the wrong way round, days outside the year, a name already taken. */
export function whyNotOpen(said: NewDrive, year: number, standing: readonly Drive[]): Refusal[] {
  const { from, to, name } = said;
  if (to < from) return [{ kind: 'input', code: 'activities.ends-before-it-begins', at: 'to' }];
  const isWithin = overlaps({ from, until: addDays(to, 1) }, yearPeriod(year));
  const isTaken = standing.some((drive) => drive.name.toLowerCase() === name.toLowerCase());
  return [
    ...(isWithin ? [] : [{ kind: 'input', code: 'activities.outside-year', at: 'to', facts: { year } } as const]),
    ...(isTaken ? [{ kind: 'state', code: 'activities.drive-name-taken', at: 'name', facts: { name } } as const] : []),
  ];
}

/** Closing a drive: on which day, with a short note. */
export interface DriveClosing {
  readonly on: Day;
  readonly note: string;
  readonly version: number;
}

/** Why it cannot be closed: it is, it was changed meanwhile, or the day lies before its beginning or ahead. */
export function whyNotClose(drive: Drive, closing: DriveClosing, today: Day): Refusal[] {
  if (drive.closed)
    return [{ kind: 'state', code: 'activities.drive-closed', facts: { name: drive.name, day: shortDate(drive.closed.on) } }];
  return [
    ...whyNotCurrent(drive.version, closing.version),
    ...(closing.on > today ? [{ kind: 'input', code: 'activities.in-the-future', at: 'on' } as const] : []),
    ...(closing.on < drive.from ? [{ kind: 'input', code: 'activities.closed-before-begun', at: 'on' } as const] : []),
  ];
}

/** The drive is over: its figures are fixed with the note (tổng kết đợt). @throws Refused with every reason. */
export function close(drive: Drive, closing: DriveClosing, figures: DriveFigures, today: Day): Drive {
  refuseIf(whyNotClose(drive, closing, today));
  const { on, note } = closing;
  return { ...drive, closed: { on, note, figures }, version: drive.version + 1 };
}
