import { setTimeout as wait } from 'node:timers/promises';
import type { Machine } from './machine.ts';
import type { Break } from './memory.ts';
import { bagOf, below, pick, type Random } from './pieces.ts';
import { endSessions, type Member, type School } from './school.ts';

export const troubleKinds = [
  'tab-closed',
  'tab-crashed',
  'browser-killed',
  'network-lost',
  'answers-lost',
  'session-ended',
  'server-killed',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** What a person has just done; troubles are counted and aimed by it. */
export type Moment = 'tried' | 'opened' | 'typed' | 'taken' | 'ticked' | 'pressed';

/** One interruption, drawn in advance: what, at which moment, how long after it, for how long. */
export interface Trouble {
  readonly kind: TroubleKind;
  readonly aim: Moment | 'any';
  /** Moments of that kind that pass unharmed first. */
  readonly skip: number;
  readonly afterMillis: number;
  readonly lastsMillis: number;
  /** The phone knows that it has no network. */
  readonly isKnown: boolean;
}

/** The troubles of a run: each kind as often as every other, in an order that the seed draws. */
export function drawTroubles(
  random: Random,
  count: number,
  kinds: readonly TroubleKind[] = troubleKinds,
  always?: Moment,
): readonly Trouble[] {
  const next = bagOf(random, kinds);
  const drawn = drawAll(random, count, next);
  return always === undefined ? drawn : drawn.map((trouble) => ({ ...trouble, aim: always, skip: 0, afterMillis: 0 }));
}

function drawAll(random: Random, count: number, next: () => TroubleKind): readonly Trouble[] {
  return Array.from({ length: count }, () => {
    const kind = next();
    const aim = pick(random, ['any', 'any', 'typed', 'taken', 'pressed', 'pressed'] as const);
    return {
      kind,
      // An answer is lost only where one is awaited.
      aim: kind === 'answers-lost' ? 'pressed' : aim,
      skip: aim === 'any' ? below(random, 4) : 0,
      afterMillis: kind === 'answers-lost' ? 0 : pick(random, [0, 0, 30, 150, 500, 1500, 2500]),
      lastsMillis: 200 + below(random, 2300),
      isKnown: random() < 0.5,
    };
  });
}

export interface Scene {
  readonly school: School;
  readonly member: Member;
  readonly machine: Machine;
  readonly breaks: Break[];
}

/** One interruption, and what it takes until all is well again. */
export async function makeTrouble({ kind, lastsMillis, isKnown }: Trouble, scene: Scene): Promise<void> {
  const { school, machine, member, breaks } = scene;
  if (kind === 'tab-closed' || kind === 'tab-crashed' || kind === 'browser-killed') {
    breaks.push({ at: Date.now(), wholeBrowser: kind === 'browser-killed' });
    if (kind === 'tab-closed') await machine.closePage();
    else if (kind === 'tab-crashed') await machine.crashPage();
    else await machine.kill();
  } else if (kind === 'network-lost') await loseNetwork(scene, lastsMillis, isKnown);
  else if (kind === 'answers-lost') await loseAnswers(school, lastsMillis);
  else if (kind === 'session-ended') await endSessions(school, member);
  else {
    await school.server.kill();
    await wait(lastsMillis / 4);
    await school.server.start();
  }
}

/** The wire is cut; half of the time the phone knows it. */
async function loseNetwork({ school, machine }: Scene, millis: number, isKnown: boolean): Promise<void> {
  school.line.set('down');
  if (isKnown) await machine.setOffline(true).catch(() => undefined);
  await wait(millis);
  school.line.set('open');
  if (isKnown) await machine.setOffline(false).catch(() => undefined);
}

async function loseAnswers({ line }: School, millis: number): Promise<void> {
  line.set('deaf');
  await wait(millis);
  line.set('open');
}
