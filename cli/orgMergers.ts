import { basename } from 'node:path';
import { grouped } from '#domain/kernel/grouped.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import {
  type DecisionCode,
  decisionCodes,
  type MergerAct,
  type MergerReading,
  readMergers,
  whyNotReadMergers,
} from '#domain/org/mergerActs.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { inFileOrder, refusalsIn } from '#server/kernel/sheetRefusals.ts';
import { readMergerRows } from '#server/org/mergerSheet.ts';
import { inWords } from '#server/words.ts';
import { type Command, type ExitCode, isEnglish, type Options, print, printJson, say, siteOptions } from './command.ts';
import { readInput } from './inputFile.ts';
import { mergersOnSite } from './orgMergersSite.ts';

const usage = 'datchuan org mergers FILE [--json] [--on YYYY-MM-DD (--data DIR | --database-url URL) [--decision NUMBER --set]]';

/**
 * What a table says in words of how places were merged: its figures, or with `--json` every act and every decision; with `--on` against the
 * units of a site. Nothing is written without `--set`.
 */
export const orgMergers: Command = {
  usage,
  options: { ...siteOptions, json: 'flag', on: 'text', decision: 'text', set: 'flag' },
  operands: 1,
  async run([path], options) {
    try {
      if (options.on !== undefined)
        return await mergersOnSite({ name: basename(path!), bytes: await readInput(path!) }, options, usage);
      return tell(await readInput(path!), options);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      say(error.message, `Cannot be read (${error.code}): ${error.message}`);
      return 1;
    }
  },
};

function tell(bytes: Uint8Array, options: Options): ExitCode {
  const { rows, findings } = readMergerRows(bytes);
  const unread = [...refusalsIn(findings), ...whyNotReadMergers(rows)];
  const none: readonly Refusal[] =
    rows.length + unread.length === 0 ? [{ kind: 'input', code: 'sheet.no-rows', at: 'file' }] : [];
  const refusals = inFileOrder([...none, ...unread]);
  if (refusals.length > 0) {
    const said = refusals.map(worded);
    if (options.json) printJson({ refusals: said });
    else for (const { message } of said) say(message, message);
    return 1;
  }
  const reading = readMergers(rows);
  if (options.json) {
    const toDecide = reading.toDecide.map(({ reason, mentions }) => ({ reason: worded(reason), mentions }));
    printJson({ rows: rows.length, acts: reading.acts, toDecide });
  } else for (const line of figuresOf(rows.length, reading)) print(line);
  return 0;
}

const worded = (refusal: Refusal) => inWords(refusal, isEnglish() ? 'en' : 'vi');

const actNames: Readonly<Record<MergerAct['kind'], readonly [string, string]>> = {
  keep: ['giữ nguyên', 'kept'],
  rename: ['đổi tên hoặc đổi loại', 'renamed, or of another kind'],
  merge: ['sáp nhập', 'merged'],
};

const decisionNames: Readonly<Record<DecisionCode, readonly [string, string]>> = {
  'org.merger-divided': ['chia cho nhiều nơi', 'divided among several places'],
  'org.merger-named-twice': ['ghi trọn nhiều lần', 'named whole several times'],
  'org.merger-perhaps-one': ['cùng tên, chưa rõ có phải một nơi', 'of one name, perhaps one place'],
  'org.merger-part-alone': ['chỉ có một phần', 'a part without the other'],
  'org.merger-rest-alone': ['chỉ có phần còn lại', 'a rest without the other part'],
  'org.merger-kind-unwritten': ['không ghi loại', 'kind not written'],
  'org.merger-below-commune': ['dưới cấp xã', 'below a commune'],
  'org.merger-named-in-unread': ['còn được nhắc ở đoạn chưa hiểu', 'spoken of where nothing was understood'],
  'org.merger-later-change': ['có thay đổi về sau', 'changed again later'],
  'org.merger-not-understood': ['chưa đọc hiểu được', 'not understood'],
};

function figuresOf(rows: number, { acts, toDecide }: MergerReading): readonly string[] {
  const at = isEnglish() ? 1 : 0;
  const [vi, en] = [!isEnglish(), isEnglish()];
  const places = acts.reduce((sum, { before }) => sum + before.length, 0);
  const clear = acts.filter(({ waitsFor }) => waitsFor === 0).length;
  const actLines = [...grouped(acts, ({ kind }) => kind)].map(([kind, ofKind]) => `  ${actNames[kind][at]}: ${ofKind.length}`);
  const byCode = grouped(toDecide, ({ reason }) => reason.code);
  const decisionLines = decisionCodes.flatMap((code) => {
    const [all, mentions] = [byCode.get(code) ?? [], (byCode.get(code) ?? []).flatMap((decision) => decision.mentions)];
    const lines = vi ? `${mentions.length} chỗ ghi` : `${mentions.length} mentions`;
    return all.length > 0 ? [`  ${decisionNames[code][at]}: ${all.length} (${lines})`] : [];
  });
  return [
    vi ? `${rows} hàng: ${clear} rõ cả hàng, ${rows - clear} còn chờ.` : `${rows} rows: ${clear} clear, ${rows - clear} wait.`,
    vi ? `${acts.length} việc sắp xếp, của ${places} đơn vị cũ:` : `${acts.length} acts, of ${places} old places:`,
    ...actLines,
    en ? `${toDecide.length} for a person to decide:` : `${toDecide.length} điều cần người quyết định:`,
    ...decisionLines,
  ];
}
