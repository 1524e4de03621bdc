import { longDate } from '#domain/kernel/day.ts';
import { markerOf } from '../frame.ts';
import { type Block, closed, type LetterPaper, type Paper, plainText, type SignatureBlock } from '../paper.ts';

/** A paper as plain text, a line a line of the model: what a golden case holds. */
export function paperText(paper: Paper): string {
  if (paper.format === 'certificate') {
    const { honour, signature } = paper;
    return lines([
      paper.authority.toUpperCase(),
      paper.grants?.toUpperCase(),
      paper.heading.toUpperCase(),
      paper.unit,
      paper.under,
      ...('merit' in honour ? [honour.merit] : [`“${honour.title}”`, honour.period]),
      paper.basis,
      paper.register && `Số vào sổ: ${paper.register}`,
      `Mã: ${paper.code}`,
      `${paper.place}, ${longDate(paper.day)}`,
      ...signed(signature),
    ]);
  }
  return letterText(paper);
}

function letterText(paper: LetterPaper): string {
  const { head } = paper;
  return lines([
    `${head.system === 'party' ? 'ĐẢNG' : 'QUỐC HIỆU'} | ${[head.superior, head.issuer].filter(Boolean).join(' / ').toUpperCase()}`,
    [head.number && `Số: ${head.number}`, head.place && `${head.place}, ${head.day ? longDate(head.day) : 'ngày … tháng … năm …'}`]
      .filter(Boolean)
      .join(' | '),
    paper.regarding === undefined ? paper.type.toUpperCase() : `V/v ${paper.regarding}`,
    paper.subject,
    '',
    ...paper.body.flatMap(blockLines),
    '',
    ...paper.signatures.map((signature) => `[${signed(signature).join(' / ')}]`),
    ...(paper.recipients.length > 0 ? ['Nơi nhận:', ...closed(paper.recipients.map((line) => `- ${line}`))] : []),
    ...(paper.annexes ?? []).flatMap((annex) => ['', `--- ${annex.label}: ${annex.title}`, ...annex.body.flatMap(blockLines)]),
  ]);
}

const signed = ({ lines, note, name }: SignatureBlock) => [...lines, ...(note ? [note] : []), ...(name ? [name] : [])];
const lines = (all: readonly (string | undefined)[]) => `${all.filter((line) => line !== undefined).join('\n')}\n`;

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'bases':
      return closed(block.lines).map((line) => `/${line}/`);
    case 'addressees':
      return [`Kính gửi: ${block.lines.join(' + ')}`];
    case 'banner':
      return [`= ${block.text.toUpperCase()} =`];
    case 'heading':
      return [`# ${block.text}`];
    case 'paragraph':
      return [plainText(block.text)];
    case 'article':
      return [`Điều ${block.number}. ${plainText(block.text)}`];
    case 'list':
      return block.items.map((item, at) => `  ${markerOf(block.marker, at)} ${plainText(item)}`);
    case 'facts':
      return block.rows.map(({ label, value }) => `  ${label}: ${value ?? '……'}`);
    case 'ticks':
      return block.items.map(({ text, ticked }) => `  [${ticked ? 'x' : ' '}] ${text}`);
    case 'table':
      return [
        `  | ${block.columns.map(({ head }) => head).join(' | ')} |`,
        ...block.rows.map(({ cells }) => `  | ${cells.map(plainText).join(' | ')} |`),
      ];
  }
}
