import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { z } from 'zod';
import type { importPreview, importResult } from '#api/org.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type Action, perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { inWords } from '#server/words.ts';
import { BadCall, type ExitCode, isEnglish, type Options, print, printJson, say } from './command.ts';
import { withSite } from './withSite.ts';

interface ListActions {
  readonly usage: string;
  readonly preview: Action<z.ZodType, z.output<typeof importPreview>>;
  readonly take: Action<z.ZodType, z.output<typeof importResult>>;
}

/** Takes a list whole as the operator, or only looks at it; each refusal is a line. */
export async function importList(file: string, options: Options, { usage, preview, take }: ListActions): Promise<ExitCode> {
  const input = { file: { name: basename(file), bytes: bytesOf(file, usage) } };
  const call = { actor: operator };
  return await withSite(options, async ({ app }) => {
    if (options['dry-run']) return tellPreview(await perform(app, preview, input, call), options);
    try {
      const result = await perform(app, take, input, call);
      if (options.json) printJson(result);
      else {
        for (const warning of result.warnings) say(warning.message, warning.message);
        print(`Đã nhập: ${result.new} mới, ${result.changed} thay đổi, ${result.same} không đổi.`);
      }
      return 0;
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

function tellPreview(preview: z.output<typeof importPreview>, options: Options): ExitCode {
  const { counts, refusals, warnings } = preview;
  if (options.json) printJson(preview);
  else {
    for (const { message } of [...refusals, ...warnings]) say(message, message);
    print(
      `Xem trước: ${counts.new} mới, ${counts.changed} thay đổi, ${counts.same} không đổi, ${counts.refused} hàng bị từ chối. Chưa ghi gì.`,
    );
  }
  return refusals.length > 0 ? 1 : 0;
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
