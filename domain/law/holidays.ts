import { addDays, type Day, day, dayOf, weekdayOf, yearOf } from '../kernel/day.ts';
import type { LawRef } from '../kernel/refusal.ts';

/** One day that offices do not work (ngày nghỉ lễ, tết). `certain` is false where the year's own notice was not at hand. */
export interface Holiday {
  readonly on: Day;
  readonly name: string;
  readonly certain: boolean;
  readonly source: LawRef;
}

const code2012: LawRef = { text: 'Bộ luật Lao động số 10/2012/QH13', at: 'Điều 115' };
const code2019: LawRef = { text: 'Bộ luật Lao động số 45/2019/QH14', at: 'Điều 112' };
const substitute: LawRef = { text: 'Bộ luật Lao động số 45/2019/QH14', at: 'Điều 111 khoản 3' };
const yearly: LawRef = { text: 'Thông báo nghỉ lễ, tết hằng năm của Bộ quản lý lao động' };

const codeOf = (year: number) => (year <= 2020 ? code2012 : code2019);

/** Days by the lunar calendar or moved by the year's notice; `?` marks the uncertain ones. The days of weekends are left out. */
const moving: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2020: { 'Tết Nguyên đán': '01-23 01-24 01-27 01-28 01-29', 'Giỗ Tổ Hùng Vương': '04-02' },
  2021: { 'Tết Nguyên đán': '02-10 02-11 02-12 02-15 02-16', 'Giỗ Tổ Hùng Vương': '04-21', 'Quốc khánh': '09-03' },
  2022: { 'Tết Nguyên đán': '01-31 02-01 02-02 02-03 02-04', 'Giỗ Tổ Hùng Vương': '04-11', 'Quốc khánh': '09-01' },
  2023: { 'Tết Nguyên đán': '01-20 01-23 01-24 01-25 01-26', 'Giỗ Tổ Hùng Vương': '05-03', 'Quốc khánh': '09-01' },
  2024: {
    'Tết Nguyên đán': '02-08 02-09 02-12 02-13 02-14',
    'Giỗ Tổ Hùng Vương': '04-18',
    'Quốc khánh': '09-03',
    'Nghỉ hoán đổi': '04-29',
  },
  2025: {
    'Tết Nguyên đán': '01-27 01-28 01-29 01-30 01-31',
    'Giỗ Tổ Hùng Vương': '04-07',
    'Quốc khánh': '09-01',
    'Nghỉ hoán đổi': '05-02',
  },
  2026: {
    'Tết Nguyên đán': '02-16 02-17 02-18 02-19 02-20',
    'Giỗ Tổ Hùng Vương': '04-27',
    'Quốc khánh': '09-01',
    'Nghỉ hoán đổi': '01-02? 08-31?',
    'Ngày Văn hóa Việt Nam': '11-24?',
  },
  2027: {
    'Tết Nguyên đán': '02-04? 02-05? 02-08? 02-09? 02-10?',
    'Giỗ Tổ Hùng Vương': '04-16',
    'Quốc khánh': '09-03?',
    'Ngày Văn hóa Việt Nam': '11-24?',
  },
};

const fixed = [
  [1, 1, 'Tết Dương lịch'],
  [4, 30, 'Ngày Chiến thắng'],
  [5, 1, 'Ngày Quốc tế lao động'],
  [9, 2, 'Quốc khánh'],
] as const;

/** True where this table knows the days of the lunar calendar; other years have the fixed dates alone. */
export function isCovered(year: number): boolean {
  return year in moving;
}

/** The working days of a year that are taken off, with their source. */
export function holidaysOf(year: number): readonly Holiday[] {
  const solar = fixed.map(
    ([month, date, name]): Holiday => ({ on: dayOf(year, month, date), name, certain: true, source: codeOf(year) }),
  );
  const lunar = Object.entries(moving[year] ?? {}).flatMap(([name, days]) =>
    days.split(' ').map((text): Holiday => {
      const moved = name === 'Nghỉ hoán đổi' || name === 'Ngày Văn hóa Việt Nam';
      const source = moved ? yearly : codeOf(year);
      return { on: day(`${year}-${text.replace('?', '')}`), name, certain: !text.endsWith('?'), source };
    }),
  );
  const known = [...solar, ...lunar];
  return [...known, ...substitutes(known)].sort((a, b) => (a.on < b.on ? -1 : 1));
}

const isWeekend = (on: Day) => weekdayOf(on) === 0 || weekdayOf(on) === 6;

/** A fixed holiday on a weekend is taken on the next working day. */
function substitutes(known: readonly Holiday[]): readonly Holiday[] {
  const taken = new Set(known.map((holiday) => holiday.on));
  return known
    .filter((holiday) => isWeekend(holiday.on))
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map((holiday) => {
      let on = addDays(holiday.on, 1);
      while (isWeekend(on) || taken.has(on)) on = addDays(on, 1);
      taken.add(on);
      return { on, name: `Nghỉ bù ${holiday.name}`, certain: holiday.certain && yearOf(on) <= 2026, source: substitute };
    });
}

/** Monday to Friday and no holiday (ngày làm việc). */
export function isWorkingDay(on: Day): boolean {
  return !isWeekend(on) && !holidaysOf(yearOf(on)).some((holiday) => holiday.on === on);
}

/** The working day `count` working days after (or, negative, before) a day; 0 gives the day itself, or the nearest one before it. */
export function workingDaysFrom(from: Day, count: number): Day {
  const step = count > 0 ? 1 : -1;
  let on = from;
  let left = Math.abs(count);
  while (left > 0 || !isWorkingDay(on)) {
    on = addDays(on, left > 0 ? step : -1);
    if (left > 0 && isWorkingDay(on)) left--;
  }
  return on;
}
