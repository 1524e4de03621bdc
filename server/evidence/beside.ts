import { type Doubts, doubtsOf } from '#domain/evidence/doubt.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { isInside } from '#domain/plans/policy.ts';
import type { Tx } from '../db/connection.ts';
import { sizesOf } from '../kernel/storedFile.ts';
import { personNames } from '../people/store.ts';
import { planTitles } from '../plans/planStore.ts';
import { listCampaignsOf } from '../plans/store.ts';
import type { Beside } from './present.ts';
import { usesOf } from './store.ts';
import { thumbnailsOf } from './thumbnailStore.ts';

/** What the presenting of these pieces looks up, each once for all of them. */
export async function besideOf(tx: Tx, actor: Actor, campaign: Campaign, pieces: readonly Evidence[]): Promise<Beside> {
  const hashes = pieces.flatMap(({ file }) => file?.hash ?? []);
  const inside = isInside(actor, campaign.unitId);
  const people = pieces.flatMap(({ addedBy, stillProves }) => [addedBy, ...(stillProves ? [stillProves.by] : [])]);
  return {
    actor,
    campaign,
    sizes: await sizesOf(tx, hashes),
    thumbnails: await thumbnailsOf(tx, hashes),
    uses: await usesOf(tx, campaign.unitId, hashes, !inside),
    others: inside ? await otherPlans(tx, campaign) : new Map(),
    names: inside ? await personNames(tx, people) : new Map<string, string>(),
  };
}

/** What the plans of the unit's other campaigns of the year are called. */
async function otherPlans(tx: Tx, campaign: Campaign): Promise<ReadonlyMap<string, string>> {
  const others = (await listCampaignsOf(tx, campaign.unitId, campaign.year)).filter(({ id }) => id !== campaign.id);
  const titles = await planTitles(
    tx,
    others.map(({ planId }) => planId),
  );
  return new Map(others.map(({ id, planId }) => [id, titles.get(planId)?.title ?? '']));
}

/** The doubts about one piece: where its file served in earlier years of the unit, and whether its day is of the year. */
export async function loadDoubts(tx: Tx, campaign: Campaign, evidence: Evidence): Promise<Doubts> {
  const hash = evidence.file?.hash;
  const uses = hash ? (await usesOf(tx, campaign.unitId, [hash])).get(hash) : undefined;
  return doubtsOf(evidence, campaign.year, uses ?? []);
}
