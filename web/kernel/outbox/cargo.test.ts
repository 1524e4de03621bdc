import { expect, test } from 'vitest';
import { cargoOf, loaded, unloaded } from './cargo.ts';
import { begunItem, itemOf, sentItem } from './item.ts';
import { nextDue } from './sender.ts';

const given = { batch: 'b', detail: '', method: 'POST', path: '/api/a', page: '/', kind: 'picture', slot: null } as const;
const photo = new File(['ảnh'], 'vuon.jpg', { type: 'image/jpeg' });
const item = itemOf({ ...given, key: 'k', title: 'vuon.jpg', input: { note: 'vườn', file: photo } }, 'p', 1000, 0);

test('an item and its photo are kept apart and come together again', () => {
  expect(unloaded(item).input).toEqual({ note: 'vườn' });
  expect(cargoOf(item)).toEqual({ key: 'k', files: { file: photo } });
  expect(loaded(unloaded(item), cargoOf(item) ?? undefined)).toEqual(item);
});

test('what was sent carries nothing any more', () => {
  expect(cargoOf(sentItem(begunItem(item, []), {}, 2000))).toBeNull();
});

test('in a slot one goes after the other, each from the version that the one before left', () => {
  const tick = (key: string, now: number) =>
    itemOf({ ...given, key, kind: 'tick', slot: 's', title: '', input: { version: 0 } }, 'p', now, 0);
  const [first, second] = [tick('1', 1000), tick('2', 1001)];
  expect(nextDue([first, second], 2000)?.key).toBe('1');
  const delayed = { ...first, notBefore: 9000 };
  expect(nextDue([delayed, second], 2000)).toBeUndefined();
  const sent = sentItem(first, { version: 4 }, 2000);
  expect(nextDue([sent, second], 2000)?.key).toBe('2');
  expect(begunItem(second, [sent, second]).input).toEqual({ version: 4 });
});
