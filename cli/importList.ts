import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Refused } from '#domain/kernel/refusal.ts';
import type { App } from '#server/kernel/action.ts';
import { inWords } from '#server/words.ts';
import { BadCall, type ExitCode, isEnglish, type Options, print, printJson, say } from './command.ts';
import { withSite } from './withSite.ts';

interface Said {
  readonly message: string;
}

interface Preview {
  readonly counts: { readonly new: number; readonly changed: number; readonly same: number; readonly refused: number };
  readonly refusals: readonly Said[];
  readonly warnings: readonly Said[];
}

interface Result {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly warnings: readonly Said[];
}

interface FileInput {
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
}

export interface ListActions {
  readonly usage: string;
  readonly preview: (app: App, input: FileInput) => Promise<Preview>;
  readonly take: (app: App, input: FileInput) => Promise<Result>;
}

/** Takes a list whole as the operator, or only looks at it; each refusal is a line. */
export async function importList(file: string, options: Options, actions: ListActions): Promise<ExitCode> {
  const input = { file: { name: basename(file), bytes: bytesOf(file, actions.usage) } };
  return await withSite(options, async ({ app }) => {
    if (options['dry-run']) return tellPreview(await actions.preview(app, input), options);
    try {
      return tellResult(await actions.take(app, input), options);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return tellRefusals(error, options);
    }
  });
}

function bytesOf(file: string, usage: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const why = isEnglish() ? 'The file cannot be read' : 'Không đọc được tệp';
    throw new BadCall(`${why} ${file} (${(error as NodeJS.ErrnoException).code}).\n${usage}`);
  }
}

function tellPreview(preview: Preview, options: Options): ExitCode {
  const { counts, refusals, warnings } = preview;
  if (options.json) printJson(preview);
  else {
    for (const { message } of [...refusals, ...warnings]) say(message, message);
    const { new: fresh, changed, same, refused } = counts;
    print(`Xem trước: ${fresh} mới, ${changed} thay đổi, ${same} không đổi, ${refused} hàng bị từ chối. Chưa ghi gì.`);
  }
  return refusals.length > 0 ? 1 : 0;
}

function tellResult(result: Result, options: Options): ExitCode {
  if (options.json) printJson(result);
  else {
    for (const { message } of result.warnings) say(message, message);
    print(`Đã nhập: ${result.new} mới, ${result.changed} thay đổi, ${result.same} không đổi.`);
  }
  return 0;
}

function tellRefusals(refused: Refused, options: Options): ExitCode {
  const said = refused.refusals.map((refusal) => inWords(refusal, isEnglish() ? 'en' : 'vi'));
  if (options.json) printJson({ refusals: said });
  else {
    for (const { message } of said) say(message, message);
    say(`Không hàng nào được nhập: ${said.length} lỗi.`, `Nothing was imported: ${said.length} reasons.`);
  }
  return 1;
}
