import { setTimeout as wait } from 'node:timers/promises';
import type { Machine } from './machine.ts';
import type { Break } from './memory.ts';
import { below, pick, type Random } from './pieces.ts';
import type { School } from './school.ts';

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

interface Scene {
  readonly school: School;
  readonly machine: Machine;
  readonly random: Random;
  readonly breaks: Break[];
}

/** One interruption, and what it takes until all is well again. */
export async function makeTrouble(kind: TroubleKind, scene: Scene): Promise<void> {
  const { school, machine, random, breaks } = scene;
  const a = (shortest: number, longest: number) => shortest + below(random, longest - shortest);
  const noted = (wholeBrowser: boolean) => void breaks.push({ at: Date.now(), wholeBrowser });
  if (kind === 'tab-closed' || kind === 'tab-crashed' || kind === 'browser-killed') {
    noted(kind === 'browser-killed');
    if (kind === 'tab-closed') await machine.closePage();
    else if (kind === 'tab-crashed') await machine.crashPage();
    else await machine.kill();
    return;
  }
  if (kind === 'network-lost') return await loseNetwork(scene, a(300, 3000));
  if (kind === 'answers-lost') {
    school.line.set('deaf');
    await wait(a(200, 1500));
    return school.line.set('open');
  }
  if (kind === 'session-ended') {
    await endSessions(school);
    return;
  }
  await school.server.kill();
  await wait(a(0, 500));
  await school.server.start();
}

/** The wire is cut; half of the time the phone knows it. */
async function loseNetwork({ school, machine, random }: Scene, millis: number): Promise<void> {
  const knows = random() < 0.5;
  school.line.set('down');
  if (knows) await machine.setOffline(true).catch(() => undefined);
  await wait(millis);
  school.line.set('open');
  if (knows) await machine.setOffline(false).catch(() => undefined);
}

const endSessions = async ({ db, personId }: School) =>
  await db
    .deleteFrom('auth_session')
    .where('user_id', 'in', db.selectFrom('auth_user').select('id').where('person_id', '=', personId))
    .execute();

export const drawTrouble = (random: Random): TroubleKind => pick(random, troubleKinds);
