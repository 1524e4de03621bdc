import { expect, test } from 'vitest';
import { usualBlank } from '#domain/papers/blank.ts';
import { pdfPages } from '../../read/pdf/pdfPages.ts';
import { paperSamples } from '../samples.ts';
import { printInThread } from './printInThread.ts';
import { renderBatch } from './renderBatch.ts';

const sample = (kind: keyof typeof paperSamples) => paperSamples[kind].paper;
const named = (kind: keyof typeof paperSamples, count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `Số ${at + 1}`, paper: sample(kind) }));
const text = (glyphs: readonly { readonly letter: string }[]) =>
  glyphs
    .map(({ letter }) => letter)
    .join('')
    .replaceAll(/\s/g, '');

test('papers stand one after another, letters and certificates alike, each counting its own pages', async () => {
  const papers = [...named('self-review-form', 2), ...named('commendation-certificate', 2)];
  const pages = await pdfPages(renderBatch({ title: 'In thử', papers }));
  const [review] = [await pdfPages(renderBatch({ title: 'In thử', papers: papers.slice(0, 1) }))];
  expect(pages.length).toBe(2 * review.length + 2);
  expect(text(pages[review.length]!.glyphs)).toBe(text(pages[0]!.glyphs));
  expect(text(pages.at(-1)!.glyphs)).toContain('GIẤYKHEN');
  expect(pages.at(-1)!.width).toBeGreaterThan(pages.at(-1)!.height);
});

test('the thread prints what is printed here, byte for byte; a fault is told', async () => {
  const values = { title: 'Giấy khen', papers: named('commendation-certificate', 3) };
  expect(Buffer.from(await printInThread(values)).equals(Buffer.from(renderBatch(values)))).toBe(true);
  const blanks = { ...values, blank: usualBlank };
  expect(Buffer.from(await printInThread(blanks)).equals(Buffer.from(renderBatch(blanks)))).toBe(true);
  const letters = { title: 'x', papers: named('self-review-form', 1), blank: usualBlank };
  await expect(printInThread(letters)).rejects.toThrow('only certificates');
});
