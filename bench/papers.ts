import { renderDocx } from '#papers/write/docx.ts';
import { renderHtml } from '#papers/write/html.ts';
import type { LetterPaper } from '#papers/write/paper.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { paperSamples } from '#papers/write/samples.ts';

/** What one form of a paper costs: processor time of one, and how many a second that makes. */
export interface PaperCost {
  readonly form: string;
  readonly milliseconds: number;
  readonly perSecond: number;
  readonly bytes: number;
}

const rows = 40;
const [warm, counted] = [10, 40];

/** A decision on titles with an annexed list of forty units; no two made are alike, so that nothing is remembered. */
function decision(nth: number): LetterPaper {
  const sample = paperSamples['title-decision'].paper as LetterPaper;
  const units = Array.from({ length: rows }, (_, at) => [
    String(at + 1),
    `Trường Trung học cơ sở Bến Sậy số ${at + 1}`,
    'xã Bến Sậy',
  ]);
  const columns = [
    { head: 'STT', share: 1 },
    { head: 'Tên đơn vị', share: 8 },
    { head: 'Địa chỉ', share: 5 },
  ];
  const list = { kind: 'table' as const, columns, rows: units.map((cells) => ({ cells })) };
  return { ...sample, subject: `${sample.subject} (${nth})`, annexes: [{ label: 'Danh sách', title: 'Đơn vị', body: [list] }] };
}

/** Makes the same decision as a Word file, a page and a PDF, each many times, and takes the processor's time. */
export function measurePapers(): readonly PaperCost[] {
  const forms: readonly (readonly [string, (paper: LetterPaper) => Uint8Array | string])[] = [
    ['DOCX', renderDocx],
    ['HTML', renderHtml],
    ['PDF', renderPdf],
  ];
  let nth = 0;
  return forms.map(([form, render]) => {
    let bytes = 0;
    for (let at = 0; at < warm; at++) bytes = render(decision(nth++)).length;
    const start = process.cpuUsage();
    for (let at = 0; at < counted; at++) render(decision(nth++));
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000 / counted;
    return { form, milliseconds, perSecond: 1000 / milliseconds, bytes };
  });
}

/** As the terminal shows it. */
export const papersTable = (costs: readonly PaperCost[]) =>
  costs
    .map(
      ({ form, milliseconds, perSecond, bytes }) =>
        `${form.padEnd(5)} ${milliseconds.toFixed(1).padStart(6)} ms ${perSecond.toFixed(0).padStart(5)} bản/giây ${String(bytes).padStart(8)} B`,
    )
    .join('\n');
