import { type Command, type Options, print, printJson, say, siteOptions } from './command.ts';
import { lineOfFinding, readPlanAt, readPlansAt, summaryOf } from './planText.ts';

/** The findings of a document only; exit 1 when any is an error, or nothing can be read. */
export const planLint: Command = {
  usage: 'datchuan plan lint FILE... [--json] [--data DIR] [--database-url URL]',
  options: { ...siteOptions, json: 'flag' },
  operands: 'some',
  async run(paths, options) {
    if (paths.length > 1) return await lintMany(paths, options);
    const read = await readPlanAt(paths[0]!, options);
    if (!read) return 1;
    const { findings } = read;
    if (options.json) printJson(findings);
    else for (const finding of findings) print(lineOfFinding(finding));
    if (!options.json && findings.length === 0) say('Không có phát hiện nào.', 'Nothing was found.');
    return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  },
};

/** Several files: the findings of each under its name, then a line each. */
async function lintMany(paths: readonly string[], options: Options): Promise<0 | 1> {
  const files = await readPlansAt(paths, options);
  if (options.json) printJson(files.map(({ file, read }) => ({ file, findings: read?.findings ?? null })));
  else {
    for (const { file, read } of files) for (const finding of read?.findings ?? []) print(`${file}: ${lineOfFinding(finding)}`);
    for (const line of summaryOf(files)) print(line);
  }
  return files.every(({ read }) => read?.findings.every((finding) => finding.severity !== 'error')) ? 0 : 1;
}
