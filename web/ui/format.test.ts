import { describe, expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import {
  dueOf,
  exactMoment,
  inFours,
  longMoment,
  momentText,
  numberText,
  parseDay,
  parseNumber,
  pointsText,
  shareText,
  sizeText,
  timeLeft,
  urgencyOf,
} from './format.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('instants are said in Vietnam’s own time', () => {
  test('an hour and a day', () => {
    expect(momentText('2026-11-25T10:00:00Z')).toBe('17:00, 25/11/2026');
    expect(longMoment('2026-11-25T10:00:00Z')).toBe('17:00, thứ Tư 25/11/2026');
    expect(exactMoment('2026-11-27T12:04:12Z')).toBe('19:04:12, thứ Sáu 27/11/2026');
  });

  test('late evening in UTC is already tomorrow in Vietnam', () => {
    expect(longMoment('2026-12-31T17:30:00Z')).toBe('00:30, thứ Sáu 01/01/2027');
  });
});

describe('what is left', () => {
  const now = '2026-11-23T02:00:00Z';

  test.each([
    ['2026-11-25T10:00:00Z', 'còn 2 ngày 8 giờ'],
    ['2026-11-27T04:30:00Z', 'còn 4 ngày'],
    ['2026-11-25T02:00:00Z', 'còn 2 ngày'],
    ['2026-11-23T07:20:00Z', 'còn 5 giờ 20 phút'],
    ['2026-11-23T02:00:30Z', 'còn 1 phút'],
    ['2026-11-20T01:00:00Z', 'trễ 3 ngày'],
    ['2026-11-23T01:15:00Z', 'trễ 45 phút'],
  ])('%s is said as "%s"', (until, said) => {
    expect(plain(timeLeft(until, now))).toBe(said);
  });

  test('in English as well', () => {
    expect(plain(timeLeft('2026-11-24T03:00:00Z', now, 'en'))).toBe('1 day 1 hour left');
    expect(plain(timeLeft('2026-11-20T01:00:00Z', now, 'en'))).toBe('3 days late');
  });

  test('presses in the last three days and is late at the very instant', () => {
    expect(urgencyOf('2026-11-26T02:00:00Z', now)).toBe('plain');
    expect(urgencyOf('2026-11-26T01:59:00Z', now)).toBe('risk');
    expect(urgencyOf(now, now)).toBe('error');
  });

  test('a margin says what is left, then the hour and the day', () => {
    const due = dueOf('2026-11-25T10:00:00Z', now);
    expect({ ...due, when: plain(due.when) }).toEqual({
      when: 'còn 2 ngày 8 giờ',
      tone: 'risk',
      margin: 'trước 17:00, thứ Tư 25/11/2026',
    });
  });
});

describe('numbers', () => {
  test('points keep one decimal, two where there are two', () => {
    expect([8300, 9325, 50, 0, -150].map(pointsText)).toEqual(['83,0', '93,25', '0,5', '0,0', '−1,5']);
  });

  test('carry as many decimals as they have', () => {
    expect([1234.5, 1000, 0.25, 10].map((value) => numberText(value))).toEqual(['1.234,5', '1.000', '0,25', '10']);
  });

  test('a share is never shown without its base', () => {
    expect(shareText(33, 34)).toBe('33/34, 97,1%');
    expect(shareText(0, 0)).toBe('0/0');
  });

  test('sizes and hashes', () => {
    expect([512, 182_000, 1_240_000, 10_739_600_000].map(sizeText)).toEqual(['0,5 kB', '182 kB', '1,2 MB', '10,7 GB']);
    expect(inFours('7f3a91c20b4ed85a')).toBe('7F3A 91C2 0B4E D85A');
  });
});

describe('a number as typed', () => {
  test.each([
    ['1.234,5', 1234.5],
    ['1234,5', 1234.5],
    ['1.234', 1234],
    ['12.345.678', 12_345_678],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['−1,5', -1.5],
    [' 1 000 ', 1000],
  ])('"%s" is %d', (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  test('nothing is null, words are no number', () => {
    expect(parseNumber('  ')).toBeNull();
    expect(['năm', '1,2,3', '1.23,4', '--1'].map(parseNumber)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('what is shown is read back', () => {
    for (const value of [0, 0.25, 1234.5, 1_000_000, 99.99]) expect(parseNumber(numberText(value))).toBe(value);
  });
});

describe('a day as typed', () => {
  test.each(['05/02/2026', '5/2/2026', '5-2-2026', '05.02.26', '5 2 2026', '05022026', '2026-02-05'])(
    '"%s" is 5 February 2026',
    (typed) => {
      expect(parseDay(typed)).toEqual({ kind: 'day', day: day('2026-02-05') });
    },
  );

  test('says what is wrong with it', () => {
    expect(parseDay('31/11/2026')).toEqual({ kind: 'date', month: 11, days: 30 });
    expect(parseDay('29/02/2026')).toEqual({ kind: 'date', month: 2, days: 28 });
    expect(parseDay('05/13/2026')).toEqual({ kind: 'month', month: 13 });
    expect(parseDay('hôm nay')).toEqual({ kind: 'shape' });
    expect(parseDay(' ')).toEqual({ kind: 'empty' });
  });

  test('29 February stands in a leap year', () => {
    expect(parseDay('29/02/2028')).toEqual({ kind: 'day', day: day('2028-02-29') });
  });
});
