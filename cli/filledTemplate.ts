import { basename } from 'node:path';
import * as api from '#api/templates.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { perform } from '#server/kernel/action.ts';
import { todayOf } from '#server/kernel/clock.ts';
import { FileAnswer } from '#server/kernel/route.ts';
import { actorOf } from '#server/people/store.ts';
import { routes } from '#server/routes.ts';
import type { Site } from '#server/site.ts';
import { type Case, makersOf } from './casePapers.ts';
import { readInput } from './inputFile.ts';

const filling = routes.find(({ endpoint }) => endpoint === api.fillTemplateFile)!.action;

/** An office's own Word file filled with a year's values, by the first who may make the paper; undefined when nobody may. @throws Refused with every fault of the file. */
export async function filledTemplate(site: Site, of: Case, kind: string, path: string): Promise<Uint8Array | undefined> {
  const file = { name: basename(path), bytes: await readInput(path) };
  for (const personId of await makersOf(site, of)) {
    const actor = await site.db.transaction().execute(async (tx) => await actorOf(tx, personId, await todayOf(tx)));
    try {
      const answer = await perform(site.app, filling, { campaignId: of.campaignId, kind, file }, { actor });
      if (answer instanceof FileAnswer) return answer.bytes;
    } catch (error) {
      if (!(error instanceof Refused) || error.refusals[0]?.kind !== 'unseen') throw error;
    }
  }
  return undefined;
}
