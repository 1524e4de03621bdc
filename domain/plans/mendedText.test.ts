import { expect, test } from 'vitest';
import { readPlan } from '#papers/read/readPlan.ts';
import type { Correction } from './corrections.ts';
import { mendedText } from './mendedText.ts';

const text = 'KẾ HOẠCH\nGữi vững danh hiệu; gữi vững nền nếp\n$& và $1';
const finding = { severity: 'error', code: 'spelling', line: 2, excerpt: 'Gữi', message: '' } as const;
const draft = {
  ...readPlan(new TextEncoder().encode(text)),
  findings: [finding, { ...finding, line: 3, excerpt: '$1' }],
} as never;
const answer = (at: number, words: string | null): Correction => ({
  ...{ kind: 'finding', finding: at, text: words, reason: null, by: 'a', at: '2026-01-01T00:00:00.000Z' },
  answer: words === null ? 'dismissed' : 'edited',
});
const mended = (...corrections: readonly Correction[]) =>
  mendedText({ text, draft, confirmation: { parts: [], corrections } }).join('\n');

test('words that were put stand in their line, once; what was passed over stays', () => {
  expect(mended(answer(0, 'Giữ'), answer(1, null))).toBe(text.replace('Gữi', 'Giữ'));
  expect(mended(answer(1, '$& “mới”'))).toBe('KẾ HOẠCH\nGữi vững danh hiệu; gữi vững nền nếp\n$& và $& “mới”');
  expect(mended(answer(7, 'x'))).toBe(text);
});
