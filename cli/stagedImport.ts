import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportKindName } from '#domain/imports/importJob.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { beginImport } from '#server/imports/beginImport.ts';
import { dropImport, mapColumns, takeImport } from '#server/imports/changeImport.ts';
import { showImport } from '#server/imports/showImport.ts';
import { workOnce } from '#server/imports/worker.ts';
import { type App, perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { inWords } from '#server/words.ts';
import { BadCall, type Command, type ExitCode, isEnglish, type Options, print, printJson, say, siteOptions } from './command.ts';
import { withSite } from './withSite.ts';

const call = { actor: operator };

/** A list that is brought, weighed and taken as in the browser, with nobody to ask: a column or a name that is not plain refuses it. */
export function stagedImport(noun: string, kind: ImportKindName): Command {
  const usage = `datchuan ${noun} import FILE [--dry-run] [--json] [--data DIR] [--database-url URL]`;
  return {
    usage,
    options: { ...siteOptions, json: 'flag', 'dry-run': 'flag' },
    operands: 1,
    run: ([file], options) => {
      const input = { kind, file: { name: basename(file!), bytes: bytesOf(file!, usage) } };
      return withSite(options, ({ app }) => importWhole(app, input, options));
    },
  };
}

async function importWhole(app: App, input: object, options: Options): Promise<ExitCode> {
  const { id: importId } = await perform(app, beginImport, input, call);
  const at = async () => await perform(app, showImport, { importId }, call);
  const work = async () => {
    while (await workOnce(app));
    return await at();
  };
  let shown = await work();
  if (shown.state === 'mapping') {
    const columns = shown.heads.map((head) => ({ head: head.key, key: head.for }));
    try {
      await perform(app, mapColumns, { importId, columns }, call);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await perform(app, dropImport, { importId }, call);
      return tell(
        error.refusals.map((refusal) => inWords(refusal, isEnglish() ? 'en' : 'vi')),
        options,
      );
    }
    shown = await work();
  }
  if (shown.state === 'failed') return tell(shown.trouble, options);
  const { counts, refusals, warnings } = shown;
  const isNew = counts.new + counts.changed > 0;
  if (options['dry-run'] || refusals.length > 0 || !isNew) {
    await perform(app, dropImport, { importId }, call);
    if (refusals.length > 0 && !options['dry-run']) return tell(refusals, options);
    if (options.json) printJson({ counts, refusals, warnings });
    else {
      for (const { message } of [...refusals, ...warnings]) say(message, message);
      const { new: fresh, changed, same, refused } = counts;
      print(
        options['dry-run']
          ? `Xem trước: ${fresh} mới, ${changed} thay đổi, ${same} không đổi, ${refused} hàng bị từ chối. Chưa ghi gì.`
          : `Đã nhập: 0 mới, 0 thay đổi, ${same} không đổi.`,
      );
    }
    return refusals.length > 0 ? 1 : 0;
  }
  await perform(app, takeImport, { importId, version: shown.version }, call);
  shown = await work();
  if (shown.state !== 'taken') return tell([...shown.refusals, ...shown.trouble], options);
  const { new: fresh, changed, same } = shown.counts;
  if (options.json) printJson({ new: fresh, changed, same, warnings });
  else {
    for (const { message } of warnings) say(message, message);
    print(`Đã nhập: ${fresh} mới, ${changed} thay đổi, ${same} không đổi.`);
  }
  return 0;
}

function bytesOf(file: string, usage: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const why = isEnglish() ? 'The file cannot be read' : 'Không đọc được tệp';
    throw new BadCall(`${why} ${file} (${(error as NodeJS.ErrnoException).code}).\n${usage}`);
  }
}

function tell(refusals: readonly { readonly message: string }[], options: Options): ExitCode {
  if (options.json) printJson({ refusals });
  else {
    for (const { message } of refusals) say(message, message);
    say(`Không hàng nào được nhập: ${refusals.length} lỗi.`, `Nothing was imported: ${refusals.length} reasons.`);
  }
  return 1;
}
