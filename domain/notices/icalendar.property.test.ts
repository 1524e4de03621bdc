import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../kernel/day.ts';
import { type CalendarEntry, type CalendarItem, mergedCalendar } from './calendar.ts';
import { icalendar } from './icalendar.ts';

interface Component {
  readonly name: string;
  readonly properties: ReadonlyMap<string, readonly { readonly parameters: string; readonly value: string }[]>;
  readonly inside: readonly Component[];
}

/** A strict reader of RFC 5545: lines end in CR LF and have at most 75 octets, components nest, every property has a name, a colon, no bare sign. */
function parsed(text: string): Component {
  if (!text.endsWith('\r\n') || /[^\r]\n|\r[^\n]/.test(text)) throw new Error('a line that does not end in CR LF');
  const raw = text.slice(0, -2).split('\r\n');
  for (const line of raw) {
    const octets = new TextEncoder().encode(line);
    if (octets.length > 75 || octets.length === 0) throw new Error(`a line of ${octets.length} octets`);
    if (line.includes('\uFFFD')) throw new Error('a letter was cut');
  }
  const lines = raw.join('\r\n').replace(/\r\n /g, '').split('\r\n');
  let at = 0;
  const read = (): Component => {
    const [, name] = /^BEGIN:([A-Z]+)$/.exec(lines[at++]!) ?? [];
    if (!name) throw new Error('a component must begin');
    const properties = new Map<string, { parameters: string; value: string }[]>();
    const inside: Component[] = [];
    for (;;) {
      const line = lines[at];
      if (line === undefined) throw new Error(`${name} does not end`);
      if (line === `END:${name}`) break;
      if (line.startsWith('BEGIN:')) {
        inside.push(read());
        continue;
      }
      const [, key, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,"]+)*):(.*)$/s.exec(line) ?? [];
      if (key === undefined) throw new Error(`no property: ${line}`);
      properties.set(key, [...(properties.get(key) ?? []), { parameters: parameters!, value: value! }]);
      at++;
    }
    at++;
    return { name, properties, inside };
  };
  const whole = read();
  if (at !== lines.length) throw new Error('something after the end');
  return whole;
}

const only = (component: Component, name: string) => {
  const found = component.properties.get(name) ?? [];
  if (found.length !== 1) throw new Error(`${found.length} ${name}`);
  return found[0]!;
};

function textOf(value: string): string {
  if (/(?:^|[^\\])(?:\\\\)*[;,]/.test(value)) throw new Error(`a bare sign in: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

const instantOf = (value: string) => value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6.000Z');

function entryOf(event: Component): CalendarEntry {
  const start = only(event, 'DTSTART');
  const isDay = start.parameters === ';VALUE=DATE';
  if (!isDay && start.parameters !== ';TZID=Asia/Ho_Chi_Minh') throw new Error(`no zone: ${start.parameters}`);
  const [, year, month, date, hours, minutes] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)00)?$/.exec(start.value)!;
  const day = `${year}-${month}-${date}` as Day;
  if (isDay) expect(only(event, 'DTEND')).toEqual({ parameters: ';VALUE=DATE', value: addDays(day, 1).replaceAll('-', '') });
  const isCancelled = only(event, 'STATUS').value === 'CANCELLED';
  expect(event.inside.map(({ name }) => name)).toEqual(isCancelled ? [] : ['VALARM', 'VALARM']);
  for (const alarm of event.inside) expect(only(alarm, 'TRIGGER').value).toMatch(/^-P(?:\d+D)?(?:T\d+H)?$/);
  return {
    uid: textOf(only(event, 'UID').value),
    day,
    hour: isDay ? null : `${hours}:${minutes}`,
    summary: textOf(only(event, 'SUMMARY').value),
    description: textOf(only(event, 'DESCRIPTION').value),
    url: only(event, 'URL').value,
    sequence: Number(only(event, 'SEQUENCE').value),
    changedAt: instantOf(only(event, 'DTSTAMP').value),
    isCancelled,
  };
}

const texts = fc
  .array(fc.constantFrom('Hạn nộp', ' ', ';', ',', '\\', '\n', ':', '"', 'Đạt chuẩn văn hóa', 'n', 'ợ', '😀', 'BEGIN:VEVENT'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const days = fc.integer({ min: -120, max: 120 }).map((away) => addDays('2026-06-01' as Day, away));
const items = fc.uniqueArray(
  fc.record({
    uid: fc.integer({ min: 1, max: 12 }).map((number) => `viec-${number}@trang.example`),
    day: days,
    hour: fc.constantFrom(null, '08:00', '13:30'),
    summary: texts,
    description: texts,
    url: fc.constant('http://trang.example/phong-trao'),
  }) as fc.Arbitrary<CalendarItem>,
  { selector: ({ uid }) => uid, maxLength: 10 },
);

test('whatever the texts, a strict reader reads back what was written', () => {
  fc.assert(
    fc.property(items, (drawn) => {
      const entries = mergedCalendar([], drawn, '2026-06-01T01:00:00.000Z', '2026-06-01' as Day);
      const calendar = parsed(icalendar(entries, 'Lịch việc; của tôi'));
      expect([calendar.name, only(calendar, 'VERSION').value, textOf(only(calendar, 'X-WR-CALNAME').value)]).toEqual([
        'VCALENDAR',
        '2.0',
        'Lịch việc; của tôi',
      ]);
      const [timezone, ...events] = calendar.inside;
      expect([timezone!.name, only(timezone!, 'TZID').value]).toEqual(['VTIMEZONE', 'Asia/Ho_Chi_Minh']);
      expect(events.map(entryOf)).toEqual(entries);
    }),
  );
});

test('what changes counts up, what is gone before its day is cancelled once, what is past stays', () => {
  const today = '2026-06-01' as Day;
  const [first, later] = ['2026-06-01T01:00:00.000Z', '2026-06-02T01:00:00.000Z'];
  fc.assert(
    fc.property(items, items, (before, now) => {
      const told = mergedCalendar([], before, first, today);
      expect(mergedCalendar(told, before, later, today)).toEqual(
        told.filter(({ uid }) => before.some((item) => item.uid === uid)),
      );
      const next = mergedCalendar(told, now, later, today);
      for (const entry of next) {
        const was = told.find(({ uid }) => uid === entry.uid);
        const item = now.find(({ uid }) => uid === entry.uid);
        if (item) expect({ ...entry, ...item }).toEqual(entry);
        expect(entry.isCancelled).toBe(item === undefined && entry.day >= today);
        if (was) expect(entry.sequence - was.sequence).toBe(entry === was ? 0 : 1);
        expect(entry.changedAt).toBe(was === entry ? first : later);
      }
      for (const { uid } of now) expect(next.some((entry) => entry.uid === uid)).toBe(true);
      for (const entry of told) if (entry.day >= today) expect(next.some(({ uid }) => uid === entry.uid)).toBe(true);
      const again = mergedCalendar(next, now, '2026-06-03T01:00:00.000Z', today);
      expect(again).toEqual(next);
    }),
  );
});

test('a cancelled thing that comes back is confirmed, and counts on', () => {
  const item: CalendarItem = {
    uid: 'a',
    day: '2026-06-09' as Day,
    hour: null,
    summary: 'Hạn',
    description: '',
    url: 'http://a.example/',
  };
  const today = '2026-06-01' as Day;
  const told = mergedCalendar([], [item], '2026-06-01T01:00:00.000Z', today);
  const off = mergedCalendar(told, [], '2026-06-02T01:00:00.000Z', today);
  const back = mergedCalendar(off, [item], '2026-06-03T01:00:00.000Z', today);
  expect([told, off, back].map(([entry]) => [entry!.sequence, entry!.isCancelled])).toEqual([
    [0, false],
    [1, true],
    [2, false],
  ]);
});
