import { elementOf, generator } from '#ballot/group.ts';
import type { Ballot } from '#ballot/record.ts';
import type { TestSite } from '#tests/support/site.ts';
import { seeded } from './seeded.ts';
import { attack, type Known, type Score } from './siteAttacker.ts';
import { holdVotes, type Keep, type Kept, keepsNothing, type Stage, stageOf } from './siteElections.ts';
import { logPlace, materialOf } from './siteMaterial.ts';

/** What this process says while it serves, as a log keeps it. */
export interface ServerLog {
  readonly lines: string[];
  stop(): void;
}

export function listening(): ServerLog {
  const lines: string[] = [];
  const told = { log: console.log, warn: console.warn, error: console.error };
  const hear = (...said: readonly unknown[]) => void lines.push(said.map(String).join(' '));
  Object.assign(console, { log: hear, warn: hear, error: hear });
  return { lines, stop: () => void Object.assign(console, told) };
}

/** Both councils, votes to learn from, and a thief who comes when the votes to be guessed are over. */
export interface Theft {
  /** Holds `count` votes in each council, keeping what a build keeps, and lets the thief guess. */
  rob(count: number, keep?: (log: ServerLog) => Keep): Promise<Score>;
}

/**
 * @param practice how many votes of each council the thief knows the truth of
 * @param restores whether the thief brings the backup to life again
 */
export async function theftAt(world: TestSite, practice: number, seed: string, restores = false): Promise<Theft> {
  const since = await logPlace(world.site.db);
  const random = seeded(seed);
  const stages: readonly Stage[] = [await stageOf(world, 'award-council'), await stageOf(world, 'recognition-council')];
  const hold = async (count: number, keep: Keep) => {
    const held: Known[] = [];
    for (const stage of stages) held.push(...(await holdVotes(world, stage, count, random, keep)));
    return held;
  };
  const known = await hold(practice, keepsNothing);
  const rob = async (count: number, keep: (log: ServerLog) => Keep) => {
    const log = listening();
    try {
      const targets = await hold(count, keep(log));
      const folder = process.env.DATCHUAN_TEST_FOLDER ?? '';
      return attack(await materialOf(world.site.db, { folder, since, restores }, log.lines.join('\n')), known, targets);
    } finally {
      log.stop();
    }
  };
  return {
    rob: async (count, keep = () => keepsNothing) => await rob(count, keep),
  };
}

const jot = async (world: TestSite, text: string) => {
  const at = world.site.app.site.id;
  const row = {
    id: crypto.randomUUID(),
    type: 'weak',
    subject_id: at,
    body: JSON.stringify({ text }),
    at: '2021-12-10T01:00:00Z',
  };
  await world.site.db
    .insertInto('event')
    .values({ ...row, actor_id: null, salt: Buffer.alloc(16), leaf: Buffer.alloc(32) })
    .execute();
};

interface WeakBuild {
  /** Where it shows: in logs and rows, or only in the files of the database. */
  readonly shows: 'rows' | 'files';
  readonly keep: (world: TestSite) => (log: ServerLog) => Keep;
}

const hexOf = (drawn: readonly Uint8Array[]) => drawn.map((bytes) => Buffer.from(bytes).toString('hex'));

/** Builds that each keep one thing too much. */
export const weakBuilds: Readonly<Record<string, WeakBuild>> = {
  'a log of what was chosen': {
    shows: 'rows',
    keep: () => () => async (kept) => {
      const { personId, electionId, choice } = kept;
      console.log(JSON.stringify({ personId, electionId, choice }));
    },
  },
  'the randomness of each ballot in the event table': {
    shows: 'rows',
    keep:
      (world) =>
      () =>
      async ({ drawn }) =>
        await jot(world, hexOf(drawn).join(' ')),
  },
  'the randomness in rows deleted at once': { shows: 'files', keep: (world) => () => (kept) => jotAndDelete(world, kept) },
  'each ballot decrypted by itself': {
    shows: 'rows',
    keep:
      (world) =>
      () =>
      async ({ ballot, choice }) =>
        await jot(world, openedOne(ballot, choice).join(' ')),
  },
};

async function jotAndDelete({ site, cast }: TestSite, { drawn }: Kept): Promise<void> {
  for (const [index, hex] of hexOf(drawn).entries()) {
    const own = { actor_id: cast.person.an, key: `${hex.slice(0, 20)}${index}`, action: hex, request_hash: Buffer.alloc(32) };
    await site.db
      .insertInto('idempotency')
      .values({ ...own, response: 'null', at: '2021-12-10T01:00:00Z' })
      .execute();
    await site.db.deleteFrom('idempotency').where('key', '=', own.key).execute();
  }
}

/** What trustees who decrypt each ballot are left with: `b` less what the key hides, for each option. */
const openedOne = ({ answers }: Ballot, choice: Kept['choice']): readonly string[] =>
  answers[0]!.choices.slice(0, 2).map(({ b }, index) => {
    const isMarked = (index === 0) === (choice === 'agree');
    return isMarked ? elementOf(b).subtract(generator).toHex() : b;
  });
