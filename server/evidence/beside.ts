import { type Doubts, doubtsOf } from '#domain/evidence/doubt.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { isInside } from '#domain/plans/policy.ts';
import type { Tx } from '../db/connection.ts';
import { sizesOf } from '../kernel/storedFile.ts';
import { personNames } from '../people/store.ts';
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
    names: inside ? await personNames(tx, people) : new Map<string, string>(),
  };
}

/** The doubts about one piece: where its file served in earlier years of the unit, and whether its day is of the year. */
export async function loadDoubts(tx: Tx, campaign: Campaign, evidence: Evidence): Promise<Doubts> {
  const hash = evidence.file?.hash;
  const uses = hash ? (await usesOf(tx, campaign.unitId, [hash])).get(hash) : undefined;
  return doubtsOf(evidence, campaign.year, uses ?? []);
}
