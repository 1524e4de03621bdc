import { writeFileSync } from 'node:fs';
import { paperFile } from '#server/kernel/paperAnswer.ts';
import { casesOf, papersOf } from './casePapers.ts';
import { BadCall, type Command, say, siteOptions } from './command.ts';
import { filledTemplate } from './filledTemplate.ts';
import { withSite } from './withSite.ts';

/** Any paper of a case, by its kind and the id of the case: a campaign, an assessment, an enrolment, a pledge or a title; a year's paper also in an office's own Word file. */
export const paperPrint: Command = {
  usage: 'datchuan paper KIND ID --out FILE.docx|FILE.pdf [--template FILE.docx] [--data DIR]',
  options: { ...siteOptions, out: 'text', template: 'text' },
  operands: 2,
  async run([kind, id], options) {
    const out = String(options.out ?? '');
    const form = (['docx', 'pdf'] as const).find((ending) => out.toLowerCase().endsWith(`.${ending}`));
    const template = options.template === undefined ? null : String(options.template);
    if (!form || (template !== null && form !== 'docx')) throw new BadCall(paperPrint.usage);
    return await withSite(options, async (site) => {
      for (const one of (await casesOf(site)).filter((each) => Object.values(each).includes(id!))) {
        if (template !== null) {
          const filled = await filledTemplate(site, one, kind!, template);
          if (!filled) continue;
          writeFileSync(out, filled);
          return 0;
        }
        for await (const answer of papersOf(site, one))
          if (answer.paper.kind === kind) {
            writeFileSync(out, paperFile(answer, form).bytes);
            return 0;
          }
      }
      say(`Không có giấy tờ loại ${kind} của hồ sơ ${id}.`, `No paper of kind ${kind} for ${id}.`);
      return 1;
    });
  },
};
