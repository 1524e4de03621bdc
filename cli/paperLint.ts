import { lintPaper } from '#papers/lint/lintPaper.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { type Command, print, printJson, say } from './command.ts';
import { readInput } from './inputFile.ts';
import { lineOfFinding } from './planText.ts';

/** Holds a Word document against the national format; exit 1 when anything is above a note, or nothing can be read. */
export const paperLint: Command = {
  usage: 'datchuan paper lint FILE.docx [--json]',
  options: { json: 'flag' },
  operands: 1,
  async run([path], options) {
    try {
      const { findings } = lintPaper(await readInput(path!));
      if (options.json) printJson(findings);
      else for (const finding of findings) print(`${lineOfFinding(finding)} [${finding.law.text}, ${finding.law.at}]`);
      if (!options.json && findings.length === 0) say('Đúng thể thức.', 'The format is right.');
      return findings.some(({ severity }) => severity !== 'note') ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      say(error.message, `Cannot be read (${error.code}): ${error.message}`);
      return 1;
    }
  },
};
