import { type Command, print, printJson, say, siteOptions } from './command.ts';
import { lineOfFinding, readPlanAt } from './planText.ts';

/** The findings of a document only; exit 1 when any is an error, or nothing can be read. */
export const planLint: Command = {
  usage: 'datchuan plan lint FILE [--json] [--data DIR] [--database-url URL]',
  options: { ...siteOptions, json: 'flag' },
  operands: 1,
  async run([path], options) {
    const read = await readPlanAt(path!, options);
    if (!read) return 1;
    const { findings } = read;
    if (options.json) printJson(findings);
    else for (const finding of findings) print(lineOfFinding(finding));
    if (!options.json && findings.length === 0) say('Không có phát hiện nào.', 'Nothing was found.');
    return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  },
};
