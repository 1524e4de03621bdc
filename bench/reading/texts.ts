import { readdirSync, readFileSync } from 'node:fs';
import { isMarkdown } from '#papers/read/markdown.ts';
import { planText } from '../planText.ts';

const folders = ['cases', 'cases/genre', 'cleanPlans'];

/** Every plan and paper of our own that the readings are tested on, and the one the site is filled with; in Markdown none. */
export function usualTexts(): readonly string[] {
  const ours = folders.flatMap((folder) => {
    const place = new URL(`../../papers/read/${folder}/`, import.meta.url);
    return readdirSync(place)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, place), 'utf8'));
  });
  return [...ours, planText(2026)].filter((text) => !isMarkdown(text));
}

const bodyOf = (text: string) => text.slice(text.indexOf('\nI. ') + 1, text.indexOf('\nNơi nhận'));
const headOf = (text: string) => text.slice(0, text.indexOf('\nI. ') + 1);

/** How a long text is made: `times` is 1, 2, 4, 8. */
export interface Growing {
  readonly name: string;
  readonly text: (times: number) => string;
}

/** Texts that double: by more criteria, by more papers, by more words in a paragraph, by more rows of a table. */
export function growingTexts(): readonly Growing[] {
  const plan = planText(2026);
  const body = bodyOf(plan);
  const all = usualTexts()
    .filter((text) => text.includes('\nI. '))
    .map(bodyOf)
    .join('\n');
  const words = body.replace(/[\n:;.]+/g, ' ');
  const rows = body
    .split('\n')
    .map((line, at) => `${at + 1} | ${line.replace(/^\S+ /, '')} | 5`)
    .join('\n');
  const grown = (name: string, part: string, head: string): Growing => ({
    name,
    text: (times) => headOf(plan) + head + Array.from({ length: times }, () => part).join('\n'),
  });
  return [
    grown('thêm tiêu chí', Array.from({ length: 8 }, () => body).join('\n'), ''),
    grown('thêm văn bản khác', all.slice(0, 20_000), ''),
    grown('một đoạn dài ra', words.repeat(8), 'II. NỘI DUNG\n'),
    grown('thêm dòng của bảng', Array.from({ length: 8 }, () => rows).join('\n'), 'II. BẢNG ĐIỂM\nTT | Nội dung | Điểm\n'),
  ];
}
