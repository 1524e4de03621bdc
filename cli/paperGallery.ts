import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paper, PaperKind } from '#papers/write/paper.ts';
import { paperSamples } from '#papers/write/samples.ts';
import { PaperAnswer, paperFile } from '#server/kernel/paperAnswer.ts';
import type { Site } from '#server/site.ts';
import { casesOf, papersOf } from './casePapers.ts';
import { BadCall, type Command, say, siteOptions } from './command.ts';
import { liveSample } from './demo.ts';
import { withSite } from './withSite.ts';

/** One paper of the gallery as `index.json` lists it. */
interface Shown {
  readonly kind: PaperKind;
  readonly title: string;
  readonly docx: string;
  readonly pdf: string;
  readonly format: Paper['format'];
}

/** Every kind of paper once, as DOCX and PDF, from a demo's years; from a throw-away demo where none is named. */
export const paperGallery: Command = {
  usage: 'datchuan paper gallery --out DIR [--data DIR]',
  options: { ...siteOptions, out: 'text' },
  operands: 0,
  async run(_, options) {
    if (typeof options.out !== 'string' || options.out === '') throw new BadCall(paperGallery.usage);
    const out = options.out;
    const own = options.data === undefined && options['database-url'] === undefined;
    const folder = own ? mkdtempSync(join(tmpdir(), 'datchuan-giay-to-')) : undefined;
    try {
      if (folder) await liveSample(folder);
      const shown = await withSite(folder ? { data: folder } : options, async (site) => {
        if (!site.app.site.isDemo) throw new BadCall(notADemo);
        return writeAll(out, await papersByKind(site));
      });
      say(`Đã ghi ${shown.length} loại giấy tờ vào ${out}.`, `${shown.length} kinds of papers written to ${out}.`);
      return 0;
    } finally {
      if (folder) rmSync(folder, { recursive: true, force: true });
    }
  },
};

const notADemo = 'Bộ mẫu giấy tờ chỉ lấy từ trang giả định; hãy trỏ --data tới trang do lệnh demo lập.';

/** What the site's cases print, each kind once; a kind that no case reached yet is the sample of that kind. */
async function papersByKind(site: Site): Promise<ReadonlyMap<PaperKind, PaperAnswer>> {
  const found = new Map<PaperKind, PaperAnswer>();
  for (const one of await casesOf(site))
    for await (const answer of papersOf(site, one))
      if (!found.has(answer.paper.kind) && isNumbered(answer.paper)) found.set(answer.paper.kind, answer);
  for (const { name, paper } of Object.values(paperSamples))
    if (!found.has(name)) found.set(name, new PaperAnswer(name, { ...paper, sample: true }));
  return found;
}

/** False for an administrative document that waits for its number: a gallery shows papers as they leave the office. */
const isNumbered = (paper: Paper) => paper.format !== 'nd30' || !paper.head.number?.startsWith('/');

function writeAll(out: string, papers: ReadonlyMap<PaperKind, PaperAnswer>): readonly Shown[] {
  mkdirSync(out, { recursive: true });
  const shown = Object.values(paperSamples).map(({ name, title }): Shown => {
    const answer = papers.get(name)!;
    for (const form of ['docx', 'pdf'] as const) writeFileSync(join(out, `${name}.${form}`), paperFile(answer, form).bytes);
    return { kind: name, title, docx: `${name}.docx`, pdf: `${name}.pdf`, format: answer.paper.format };
  });
  writeFileSync(join(out, 'index.json'), `${JSON.stringify(shown, null, 2)}\n`);
  return shown;
}
