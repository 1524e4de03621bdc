import { Refused } from '#domain/kernel/refusal.ts';
import { CannotOpen } from '#server/db/cannotOpen.ts';
import { inWords } from '#server/words.ts';
import { ballotVerify } from './ballotVerify.ts';
import { certificateVerify } from './certificateVerify.ts';
import { BadCall, type Command, isEnglish, parse, say } from './command.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { exchangeExport, exchangeImport, exchangeKeys, exchangeReceipt } from './exchange.ts';
import { historyVerify } from './historyVerify.ts';
import { lawImport } from './lawImport.ts';
import { orgImport } from './orgImport.ts';
import { orgMergers } from './orgMergers.ts';
import { paperDossier } from './paperDossier.ts';
import { paperGallery } from './paperGallery.ts';
import { paperLint } from './paperLint.ts';
import { paperPrint } from './paperPrint.ts';
import { peopleImport } from './peopleImport.ts';
import { planLint } from './planLint.ts';
import { planRead } from './planRead.ts';
import { reportsRebuild } from './reportsRebuild.ts';
import { reportsVerify } from './reportsVerify.ts';
import { serve } from './serve.ts';
import { stagedImport } from './stagedImport.ts';

const commands: Readonly<Record<string, Command>> = {
  serve,
  demo,
  'plan read': planRead,
  'plan lint': planLint,
  paper: paperPrint,
  'paper dossier': paperDossier,
  'paper gallery': paperGallery,
  'paper lint': paperLint,
  'law import': lawImport,
  'org import': orgImport,
  'org mergers': orgMergers,
  'people import': peopleImport,
  'titles import': stagedImport('titles', 'titles'),
  'results import': stagedImport('results', 'results'),
  'exchange export': exchangeExport,
  'exchange import': exchangeImport,
  'exchange receipt': exchangeReceipt,
  'exchange keys': exchangeKeys,
  'history verify': historyVerify,
  'reports verify': reportsVerify,
  'reports rebuild': reportsRebuild,
  'certificate verify': certificateVerify,
  'ballot verify': ballotVerify,
  doctor,
};

/** Runs one command; its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const name = [args.slice(0, 2).join(' '), args[0] ?? ''].find((words) => words in commands);
  try {
    if (name === undefined) throw new BadCall(usageOfAll());
    const command = commands[name]!;
    const { operands, options } = parse(command, args.slice(name.split(' ').length));
    if (options.help) {
      process.stderr.write(`${command.usage}\n`);
      return 0;
    }
    return await command.run(operands, options);
  } catch (error) {
    return tell(error);
  }
}

function usageOfAll(): string {
  return Object.values(commands)
    .map((command) => command.usage)
    .join('\n');
}

function tell(error: unknown): number {
  if (error instanceof BadCall) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof Refused) {
    for (const refusal of error.refusals) process.stderr.write(`${inWords(refusal, isEnglish() ? 'en' : 'vi').message}\n`);
    return 1;
  }
  if (error instanceof CannotOpen) {
    say(error.message, error.en);
    return 1;
  }
  throw error;
}
