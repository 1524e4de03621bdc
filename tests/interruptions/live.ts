import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '../support/mutations.ts';
import { compare, type Ledger } from './ledger.ts';
import { machine } from './machine.ts';
import { type Break, type Memory, newMemory } from './memory.ts';
import { doPiece, firstVisit, type Loss, namesInOutbox, type Work } from './person.ts';
import { below, drawPiece, type Piece } from './pieces.ts';
import { openSchool } from './school.ts';
import { drawTrouble, makeTrouble, type TroubleKind } from './troubles.ts';

export interface Options {
  readonly interruptions: number;
  readonly seed: number;
  /** The negative control: the browser keeps nothing, so that the queue lives in the page alone. */
  readonly withoutQueue?: boolean;
  say(text: string): void;
}

export interface Result extends Ledger {
  readonly seed: number;
  readonly interruptions: Readonly<Partial<Record<TroubleKind, number>>>;
  readonly pieces: number;
  readonly characters: number;
  readonly files: number;
  readonly lost: readonly Loss[];
  /** Not sent at the end, or given up. */
  readonly stuck: readonly string[];
  readonly seconds: number;
}

const noIndexedDb = 'Object.defineProperty(window, "indexedDB", { value: undefined })';
/** So long a person goes on trying once nothing interrupts them any more. */
const patience = 120_000;

/** A person fills in and sends, while random troubles come at random moments; then all is counted. */
export async function live({ interruptions, seed, withoutQueue = false, say }: Options): Promise<Result> {
  const began = Date.now();
  const school = await openSchool();
  const phone = machine(withoutQueue ? noIndexedDb : undefined);
  const [troubles, chance] = [seeded(seed), seeded(seed + 1)];
  const breaks: Break[] = [];
  const lost: Loss[] = [];
  const stuck: string[] = [];
  const done: Piece[] = [];
  const counts: Partial<Record<TroubleKind, number>> = {};
  let over = false;
  let troubledAt = began;

  const disturb = async () => {
    for (let number = 1; number <= interruptions; number++) {
      await wait(200 + below(troubles, 2600));
      const kind = drawTrouble(troubles);
      counts[kind] = (counts[kind] ?? 0) + 1;
      say(`${number}: ${kind}`);
      troubledAt = Date.now();
      await makeTrouble(kind, { school, machine: phone, random: troubles, breaks });
      if (number % 20 === 0) say(`${number} interruptions, ${done.length} pieces, ${lost.length} lost`);
    }
    over = true;
  };

  const workOn = async (memory: Memory): Promise<Work> => ({
    school,
    page: await phone.page(),
    memory,
    breaks,
    random: chance,
    lost: (loss) => {
      lost.push(loss);
      say(`LOST ${loss.piece}: ${loss.what}`);
    },
  });

  const work = async () => {
    for (let number = 1; !over; number++) {
      const piece = drawPiece(chance, number);
      const memory = newMemory();
      const startedAt = Date.now();
      let lastTrouble = '';
      for (let tries = 1; ; tries++) {
        try {
          await doPiece(await workOn(memory), piece);
          done.push(piece);
          say(`${piece.kind} ${piece.id} done`);
          break;
        } catch (error) {
          lastTrouble = String(error).slice(0, 300);
          say(`${piece.kind} ${piece.id}, try ${tries}: ${lastTrouble.split('\n')[0]}`);
          // Coming back to the page breaks off what it was about to write, as a reload by hand does.
          breaks.push({ at: Date.now(), wholeBrowser: false });
          await wait(300);
          if (Date.now() < Math.max(troubledAt, startedAt) + patience) continue;
          stuck.push(`${piece.id}: ${lastTrouble}`);
          break;
        }
      }
    }
  };

  try {
    await firstVisit(await workOn(newMemory()));
    const disturbing = disturb().catch((error) => {
      over = true;
      stuck.push(`the troubles themselves broke: ${String(error)}`);
    });
    await work();
    await disturbing;
    stuck.push(...(await drain(workOn)));
    const ledger = await compare(school, done);
    const typed = done.map((piece) => (piece.kind === 'pledge' ? piece.initiative : piece.note).length);
    return {
      ...ledger,
      seed,
      interruptions: counts,
      pieces: done.length,
      characters: typed.reduce((sum, length) => sum + length, 0),
      files: done.reduce((sum, piece) => sum + (piece.kind === 'pictures' ? piece.pictures.length : 0), 0),
      lost,
      stuck,
      seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    await phone.close();
    await school.close();
  }
}

/** All is well again: what waits goes, or it is said what does not. */
async function drain(workOn: (memory: Memory) => Promise<Work>): Promise<readonly string[]> {
  for (let tries = 0; tries < 60; tries++) {
    try {
      const work = await workOn(newMemory());
      await namesInOutbox(work, 2000);
      const retry = work.page.getByRole('button', { name: 'Gửi ngay', exact: true });
      if ((await retry.count()) === 0) return await refusedOn(work);
      await retry.click();
      await retry.waitFor({ state: 'detached', timeout: 5000 });
    } catch {
      await wait(500);
    }
  }
  return ['something still waits a minute after the last interruption'];
}

async function refusedOn({ page }: Work): Promise<readonly string[]> {
  const refused = page.getByRole('list', { name: 'Máy chủ không nhận' }).getByRole('listitem');
  return (await refused.allTextContents()).map((text) => `refused: ${text}`);
}
