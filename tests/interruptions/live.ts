import { setTimeout as wait } from 'node:timers/promises';
import { seeded } from '../support/mutations.ts';
import { type Disturber, disturberOf } from './disturber.ts';
import { compare, type Ledger } from './ledger.ts';
import { machine } from './machine.ts';
import { type Break, type Memory, newMemory } from './memory.ts';
import { doPiece, firstVisit, type Loss, refusedOn, type Work, waitsAfterRetry } from './person.ts';
import { bagOf, drawPiece, type Piece, pieceKinds } from './pieces.ts';
import type { Member, School } from './school.ts';
import { drawTroubles, type Moment, type TroubleKind } from './troubles.ts';
import { type Without, weakenings } from './weakened.ts';

export interface Options {
  readonly school: School;
  readonly member: Member;
  readonly interruptions: number;
  readonly seed: number;
  /** The negative control. */
  readonly without?: Without | undefined;
  readonly troubles?: readonly TroubleKind[];
  /** All of them come right after this. */
  readonly aim?: Moment;
  readonly pieces?: readonly Piece['kind'][];
  say(text: string): void;
}

export interface Result extends Ledger {
  readonly seed: number;
  readonly interruptions: Readonly<Partial<Record<TroubleKind, number>>>;
  readonly pieces: number;
  readonly signatures: number;
  readonly characters: number;
  readonly files: number;
  readonly lost: readonly Loss[];
  /** Not sent at the end, or given up. */
  readonly stuck: readonly string[];
  readonly seconds: number;
}

/** So long a person goes on trying once nothing interrupts them any more. */
const patience = 120_000;

interface Life extends Options {
  readonly disturber: Disturber;
  readonly breaks: Break[];
  readonly lost: Loss[];
  readonly stuck: string[];
  readonly done: Piece[];
  workOn(memory: Memory): Promise<Work>;
}

/** A person fills in and sends, while troubles come at moments that the seed draws; then all is counted. */
export async function live(options: Options): Promise<Result> {
  const began = Date.now();
  const { school, member, interruptions, seed, without, say } = options;
  const phone = machine(without && weakenings[without]);
  const [breaks, lost, chance] = [[] as Break[], [] as Loss[], seeded(seed + 1)];
  const troubles = drawTroubles(seeded(seed), interruptions, options.troubles, options.aim);
  const disturber = disturberOf(troubles, { school, member, machine: phone, breaks }, say);
  const noteLoss = (loss: Loss) => {
    lost.push(loss);
    say(`LOST ${loss.piece}: ${loss.what}`);
  };
  const workOn = async (memory: Memory): Promise<Work> => {
    const page = await phone.page();
    return { school, member, page, memory, breaks, random: chance, lost: noteLoss, moment: disturber.moment };
  };
  const life: Life = { ...options, disturber, breaks, lost, stuck: [], done: [], workOn };
  try {
    const { pieces = pieceKinds } = options;
    await firstVisit({ ...(await workOn(newMemory())), moment: () => undefined }, pieces.includes('pledge'));
    await work(life, bagOf(chance, pieces), chance);
    await drain(life);
    return { ...(await counted(life)), seed, seconds: Math.round((Date.now() - began) / 1000) };
  } finally {
    await phone.close();
  }
}

/** One piece after the other until no trouble is left to come. */
async function work(life: Life, nextKind: () => Piece['kind'], chance: () => number): Promise<void> {
  for (let number = 1; !life.disturber.isOver(); number++) await finish(life, drawPiece(chance, number, nextKind()));
  life.stuck.push(...life.disturber.broken);
}

/** Tries until the machine has it. */
async function finish({ disturber, breaks, done, stuck, workOn, say }: Life, piece: Piece): Promise<void> {
  const memory = newMemory();
  const startedAt = Date.now();
  for (let tries = 1; ; tries++) {
    try {
      await doPiece(await workOn(memory), piece);
      done.push(piece);
      return say(`${piece.kind} ${piece.id} done`);
    } catch (error) {
      const trouble = String(error).split('\n')[0]!.slice(0, 300);
      say(`${piece.kind} ${piece.id}, try ${tries}: ${trouble}`);
      // Coming back to the page breaks off what it was about to write, as a reload by hand does.
      breaks.push({ at: Date.now(), wholeBrowser: false });
      await wait(300);
      if (Date.now() < Math.max(disturber.lastAt(), startedAt) + patience) continue;
      stuck.push(`${piece.id}: ${trouble}`);
      return;
    }
  }
}

/** All is well again: what waits goes, or it is said what does not. */
async function drain({ workOn, stuck }: Life): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    try {
      const now = await workOn(newMemory());
      if (!(await waitsAfterRetry(now))) return void stuck.push(...(await refusedOn(now)));
    } catch {
      await wait(500);
    }
  }
  stuck.push('something still waits long after the last interruption');
}

async function counted({ school, member, done, disturber, lost, stuck }: Life): Promise<Omit<Result, 'seed' | 'seconds'>> {
  const typed = done.map((piece) => (piece.kind === 'pledge' ? piece.initiative : piece.note).length);
  return {
    ...(await compare(school, member, done)),
    interruptions: disturber.counts,
    pieces: done.length,
    signatures: done.filter(({ kind }) => kind === 'pledge').length,
    characters: typed.reduce((sum, length) => sum + length, 0),
    files: done.reduce((sum, piece) => sum + (piece.kind === 'pictures' ? piece.pictures.length : 0), 0),
    lost,
    stuck,
  };
}
