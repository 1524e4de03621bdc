import type { Plan } from './plan.ts';

/** The plan's text, line by line, with the words that people put for what was found in it (văn bản đã sửa); what the paper lacks is not written into it. */
export function mendedText({ text, draft, confirmation }: Pick<Plan, 'text' | 'draft' | 'confirmation'>): readonly string[] {
  return confirmation.corrections.reduce((lines, correction) => {
    const found = correction.kind === 'finding' ? draft.findings[correction.finding] : undefined;
    const words = correction.kind === 'finding' ? correction.text : null;
    if (!found || words === null || found.excerpt === '') return lines;
    return lines.map((line, at) => (at + 1 === found.line ? line.replace(found.excerpt, () => words) : line));
  }, text.split('\n'));
}
