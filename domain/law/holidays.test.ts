import { expect, test } from 'vitest';
import { day, weekdayOf } from '../kernel/day.ts';
import { holidaysOf, isCovered, isWorkingDay, workingDaysFrom } from './holidays.ts';

const namesOn = (text: string) =>
  holidaysOf(Number(text.slice(0, 4)))
    .filter((holiday) => holiday.on === text)
    .map((holiday) => holiday.name);

test('fixed and lunar holidays, and the day taken instead of one on a weekend', () => {
  expect(namesOn('2021-04-30')).toEqual(['Ngày Chiến thắng']);
  expect(namesOn('2021-04-21')).toEqual(['Giỗ Tổ Hùng Vương']);
  expect(namesOn('2021-05-03')).toEqual(['Nghỉ bù Ngày Quốc tế lao động']);
  expect(namesOn('2022-05-02')).toEqual(['Nghỉ bù Ngày Chiến thắng']);
  expect(namesOn('2022-05-03')).toEqual(['Nghỉ bù Ngày Quốc tế lao động']);
  expect(namesOn('2023-09-04')).toEqual(['Nghỉ bù Quốc khánh']);
});

test('every day of the table is a weekday of its year, fixed dates apart, and stands once', () => {
  for (const year of [2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]) {
    const days = holidaysOf(year).map((holiday) => holiday.on);
    expect(new Set(days).size).toBe(days.length);
    const weekend = holidaysOf(year).filter((holiday) => [0, 6].includes(weekdayOf(holiday.on)));
    expect(weekend.every((holiday) => ['01-01', '04-30', '05-01', '09-02'].includes(holiday.on.slice(5)))).toBe(true);
  }
});

test('a year without a table has the fixed dates alone and says so', () => {
  expect(isCovered(2030)).toBe(false);
  expect(
    holidaysOf(2030)
      .filter((holiday) => !holiday.name.startsWith('Nghỉ bù'))
      .map((holiday) => holiday.on),
  ).toEqual(['2030-01-01', '2030-04-30', '2030-05-01', '2030-09-02']);
});

test('what no notice has settled is marked', () => {
  expect(
    holidaysOf(2026)
      .filter((holiday) => !holiday.certain)
      .map((holiday) => holiday.on),
  ).toEqual(['2026-01-02', '2026-08-31', '2026-11-24']);
});

test('counting over Tết', () => {
  expect(isWorkingDay(day('2021-02-12'))).toBe(false);
  expect(workingDaysFrom(day('2021-02-09'), 1)).toBe('2021-02-17');
  expect(workingDaysFrom(day('2021-02-14'), 0)).toBe('2021-02-09');
});
