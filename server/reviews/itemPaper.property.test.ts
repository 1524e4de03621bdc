import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetBody } from '#domain/criteria/scoreSheet.ts';
import { addDays, day } from '#domain/kernel/day.ts';
import { namedIn } from '#domain/people/nameless.ts';
import { monthlyItem } from '#domain/reviews/monthlyItem.ts';
import { type NewShortcoming, type Shortcoming, whyNotRaise } from '#domain/reviews/shortcoming.ts';
import { monthlyItemText } from '#papers/write/minutes/monthlyItem.ts';
import { smallSheet } from '#tests/support/campaign.ts';
import { people } from '#tests/support/cast.ts';
import { itemValues } from './itemPaper.ts';

const staff = Object.values(people).map(({ fullName, position }) => ({ fullName, position }));
const words = fc.constantFrom('Sân', 'chưa', 'sạch', 'bàn', 'ghế', 'lớp', 'Tổ', 'cô', 'thầy', 'đồng chí', 'bình', 'an', 'muộn');
const name = fc.constantFrom(
  ...staff.flatMap(({ fullName }) => [fullName, fullName.toUpperCase(), fullName.normalize('NFD'), fullName.split(' ').at(-1)!]),
);
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: words }, { weight: 1, arbitrary: name }), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));
const today = day('2021-04-10');

test('whatever was typed, the text for the minutes names nobody of the unit', () => {
  const entry: fc.Arbitrary<NewShortcoming> = fc.record({
    area: text,
    role: text,
    text,
    dueOn: fc.nat(200).map((days) => addDays(today, days)),
  });
  let kept = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(entry, { minLength: 2, maxLength: 6 }), (entries) => {
      const free = entries.filter((one) => whyNotRaise(one, { heldOn: today }, 2021, staff).length === 0);
      kept += free.length;
      refused += entries.length - free.length;
      const shortcomings = free.map((one, index) => raised(String(index), one));
      const sheet: SheetBody = smallSheet;
      const year = {
        month: day('2021-04-01'),
        today,
        now: '2021-04-10T01:00:00.000Z',
        sheet,
        meetingId: null,
        ...{ meetings: [], tasks: [], plannedDays: [] },
        windows: {},
      };
      const item = monthlyItem({
        ...year,
        shortcomings,
        evidenceCounts: new Map(),
        violations: [{ lineCode: 'II.1', severity: 'warning', count: 1 }],
      });
      const said = monthlyItemText(itemValues(item, { unitName: 'Trường THCS Thị trấn Bến Sậy', isDemo: true }));
      expect(namedIn(said, staff)).toBeUndefined();
      for (const { text: written } of free) expect(said).toContain(written);
    }),
    { numRuns: 300 },
  );
  expect(kept).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
});

function raised(id: string, one: NewShortcoming): Shortcoming {
  const state = { state: 'open', outcome: null, closedOn: null, closedIn: null, version: 1 } as const;
  return { ...one, ...state, id, campaignId: 'c', unitId: 'u', raisedIn: 'm' };
}
