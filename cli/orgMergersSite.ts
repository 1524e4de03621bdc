import { type Day, isDay } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { type App, perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { readMergerTable } from '#server/org/readMergerTable.ts';
import { setReorganisation } from '#server/org/setReorganisation.ts';
import { inWords } from '#server/words.ts';
import { BadCall, type ExitCode, isEnglish, type Options, print, printJson, say } from './command.ts';
import { withSite } from './withSite.ts';

type Read = Awaited<ReturnType<typeof readMergerTable.run>>;

/** A table of mergers against the site's units: how its rows end; with `--set` the acts become one reorganisation by the decision named. */
export async function mergersOnSite(
  file: { name: string; bytes: Uint8Array },
  options: Options,
  usage: string,
): Promise<ExitCode> {
  const { on, decision, set } = options;
  if (typeof on !== 'string' || !isDay(on)) throw new BadCall(`--on YYYY-MM-DD\n${usage}`);
  if (set && typeof decision !== 'string') throw new BadCall(`--decision\n${usage}`);
  return await withSite(options, async ({ app }) => {
    const read = await perform(app, readMergerTable, { file, onDay: on }, { actor: operator });
    if (read.refusals.length > 0) return tellRefusals(read.refusals, options);
    if (!set) return tell(read, options, null);
    try {
      return tell(read, options, await take(app, read, on, decision as string));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return tellRefusals(
        error.refusals.map((refusal) => inWords(refusal, isEnglish() ? 'en' : 'vi')),
        options,
      );
    }
  });
}

async function take(app: App, { foundings, acts }: Read, onDay: Day, decision: string): Promise<string> {
  const wish = { onDay, decision, decidedOn: null, issuer: null, foundings, acts };
  return (await perform(app, setReorganisation, wish, { actor: operator })).state;
}

function tell({ counts, foundings, acts, toDecide }: Read, options: Options, state: string | null): ExitCode {
  if (options.json) printJson({ counts, foundings: foundings.length, acts: acts.length, toDecide, state });
  else {
    for (const { message } of toDecide) say(message, message);
    const { rows, acted, already, toDecide: open, elsewhere } = counts;
    const vi = `${rows} hàng: ${acted} thành việc, ${already} đã có, ${open} còn điều cần người quyết định, ${elsewhere} ngoài trang.`;
    const en = `${rows} rows: ${acted} become acts, ${already} stand already, ${open} leave decisions, ${elsewhere} lie elsewhere.`;
    print(isEnglish() ? en : vi);
    const done =
      state === null
        ? ['Chưa ghi gì.', 'Nothing is written.']
        : state === 'planned'
          ? ['Đã ban hành, chờ đến ngày.', 'Set; waits for its day.']
          : ['Đã ban hành và thực hiện.', 'Set and carried out.'];
    print(
      isEnglish()
        ? `${acts.length} acts, ${foundings.length} foundings. ${done[1]}`
        : `${acts.length} việc, ${foundings.length} đơn vị thành lập mới. ${done[0]}`,
    );
  }
  return 0;
}

function tellRefusals(refusals: readonly { readonly message: string }[], options: Options): ExitCode {
  if (options.json) printJson({ refusals });
  else for (const { message } of refusals) say(message, message);
  return 1;
}
