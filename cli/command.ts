import { parseArgs } from 'node:util';
import { settingOf } from './settings.ts';

/** Exit 0 done; 1 refused, or findings of severity error; 2 bad call. */
export type ExitCode = 0 | 1 | 2;

export interface Options {
  readonly [name: string]: string | boolean | undefined;
}

/** One `datchuan <noun> <verb>`. */
export interface Command {
  readonly usage: string;
  /** Options with a value, and those without. */
  readonly options: Readonly<Record<string, 'text' | 'flag'>>;
  /** How many words follow the options; `some` is one or more. */
  readonly operands: number | 'some';
  run(operands: readonly string[], options: Options): Promise<ExitCode>;
}

/** Options of every command that opens the site. */
export const siteOptions = { data: 'text', 'database-url': 'text' } as const;

/** A call that cannot be understood: exit 2 with one sentence. */
export class BadCall extends Error {}

/** @throws BadCall when an option is unknown or an operand is missing. */
export function parse(command: Command, args: readonly string[]): { operands: string[]; options: Options } {
  const options = Object.fromEntries(
    Object.entries<'text' | 'flag'>({ ...command.options, help: 'flag' }).map(([name, kind]) => [
      name,
      { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const fits = command.operands === 'some' ? positionals.length > 0 : positionals.length === command.operands;
    if (!fits && !values.help) throw new BadCall(command.usage);
    return { operands: positionals, options: values as Options };
  } catch (error) {
    throw error instanceof BadCall ? error : new BadCall(`${(error as Error).message}\n${command.usage}`);
  }
}

export const isEnglish = () => settingOf('DATCHUAN_LANG') === 'en';

/** Words for the person at the terminal; stdout is kept for results. */
export function say(vi: string, en: string): void {
  process.stderr.write(`${isEnglish() ? en : vi}\n`);
}

/** The one JSON value of `--json`. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
