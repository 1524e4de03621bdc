import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageLength, messageOf } from './message.ts';

const more = (count: number) => `… và ${count} việc khác`;

test('a text to send round is never longer than a message takes, keeps the order, and counts what it left out', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ minLength: 1, maxLength: 600 }).map((line) => `- ${line.replaceAll('\n', ' ')}`),
        { maxLength: 60 },
      ),
      (lines) => {
        const text = messageOf('Đơn vị, còn thiếu:', lines, more);
        expect(text.length).toBeLessThanOrEqual(messageLength);
        const [heading, ...said] = text.split('\n');
        expect(heading).toBe('Đơn vị, còn thiếu:');
        const left = /^… và (\d+) việc khác$/.exec(said.at(-1) ?? '');
        const taken = left ? said.slice(0, -1) : said;
        expect(taken.length + Number(left?.[1] ?? 0)).toBe(lines.length);
        for (const [index, line] of taken.entries()) {
          const start = line.endsWith('…') ? line.slice(0, -1) : line;
          expect(lines[index]!.startsWith(start)).toBe(true);
        }
      },
    ),
  );
});

test('what fits is said whole', () => {
  expect(messageOf('A:', ['- b', '- c'], more)).toBe('A:\n- b\n- c');
});
