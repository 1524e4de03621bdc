import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareReading, entriesOf, handEntries } from '#tests/support/handReading.ts';
import { selected, wordedIn } from '#tests/support/spans.ts';
import { readPlan } from './readPlan.ts';

const cases = new URL('./cases/genre/', import.meta.url);
const names = readdirSync(cases)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));
const read = (name: string) => readPlan(readFileSync(new URL(`${name}.txt`, cases)), { fileName: `${name}.txt` });

describe('papers of the genre, read as a careful reader reads them', () => {
  test.each(names)('%s', (name) => {
    const hand = handEntries(readFileSync(new URL(`${name}.reading`, cases), 'utf8'));
    const { missed, invented } = compareReading(hand, entriesOf(read(name)));
    expect({ missed, invented }).toEqual({ missed: [], invented: [] });
  });

  test.each(names)('every place in %s selects exactly its words', (name) => {
    const { lines, signatory, findings: _, ...reading } = read(name);
    for (const { words, span } of wordedIn(reading)) expect(selected(lines, span)).toBe(words);
    if (signatory?.name) expect(selected(lines, signatory.span)).toContain(signatory.name);
  });
});

describe('holding a reading against one by hand', () => {
  const hand = handEntries(
    'plan: yes\ngroup: 1 | Nhiệm vụ | -\n  - Hoàn thành … kế hoạch | >= 90%; \nbody: Văn phòng\n  task: Tổng hợp.',
  );

  test('lines stand under what they are indented below', () => {
    expect(hand.map(({ sort, under }) => [sort, under])).toEqual([
      ['plan', ''],
      ['group', ''],
      ['item', 'Nhiệm vụ'],
      ['body', ''],
      ['task', 'Văn phòng'],
    ]);
  });

  test('what is missed, read differently or invented is told', () => {
    const item = { sort: 'item', under: 'Nhiệm vụ', fields: ['Hoàn thành tốt kế hoạch', '> 90%', ''] };
    const group = { sort: 'group', under: '', fields: ['1', 'Nhiệm vụ', '-'] };
    const { missed, invented, shares } = compareReading(hand.slice(1), [group, item, group]);
    expect(missed).toEqual(['body: Văn phòng', 'task: Tổng hợp.', 'target of "Hoàn thành tốt kế hoạch": >= 90%; <> > 90%']);
    expect(invented).toEqual(['group: 1 | Nhiệm vụ | -']);
    expect(shares.get('group')).toEqual({ expected: 1, found: 1, extra: 1 });
  });
});
