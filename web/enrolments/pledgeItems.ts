import * as api from '#api/pledges.ts';
import { type Choice, nothingChosen } from '#domain/enrolments/offer.ts';
import { machineName, newKey } from '../kernel/newKey.ts';
import type { NewItem, OutboxItem } from '../kernel/outbox/item.ts';
import { printOf } from '../kernel/outbox/print.ts';
import type { MyCampaign } from './useMyPledge.ts';

/** Everything on one's own pledge of a year goes in one order, each from the version that the one before left. */
export const pledgeSlot = (campaignId: string) => `pledge.${campaignId}`;

/** What stands on the pledge now, as the form's beginning; nothing where there is none. */
export function choiceOf(pledge: MyCampaign['pledge']): Choice {
  if (!pledge) return nothingChosen;
  const { titles, commitments, household, initiative } = pledge;
  return { titles, commitments: commitments.map((one) => one.code), household, initiative };
}

/** What was chosen in an item that waits or came back. */
export function choiceIn({ input }: OutboxItem): Choice {
  const { titles, commitments, household, initiative } = input as unknown as Choice;
  return { titles, commitments, household, initiative: initiative || null };
}

/** The pledge has gone further than what was read of it. */
export const isAhead = (item: OutboxItem | undefined, { pledge }: MyCampaign): boolean =>
  item !== undefined && versionLeft(item) > (pledge?.version ?? 0);

const versionLeft = ({ answer }: OutboxItem) => Number((answer as { readonly version?: number } | null)?.version ?? 0);

/** The latest version of the pledge that this machine knows of. */
export function knownVersion(campaign: MyCampaign, items: readonly OutboxItem[]): number {
  const slot = pledgeSlot(campaign.campaignId);
  return Math.max(campaign.pledge?.version ?? 0, ...items.filter((item) => item.slot === slot).map(versionLeft));
}

interface Given {
  readonly kind: 'draft' | 'signature';
  readonly title: string;
  readonly choice: Choice;
  readonly version: number;
}

/** The same choice on the same version, pressed twice or in two tabs, is one item. */
export function pledgeItem(campaign: MyCampaign, { kind, title, choice, version }: Given): NewItem {
  const { campaignId, unitName } = campaign;
  const slot = pledgeSlot(campaignId);
  const { titles, commitments, household, initiative } = choice;
  const input = { titles: [...titles], commitments: [...commitments], household, initiative: initiative ?? '' };
  return {
    key: `${machineName()}.${slot}.${kind}.${version}.${printOf(input)}`,
    batch: newKey(),
    slot,
    kind,
    title,
    detail: unitName,
    method: 'POST',
    path: kind === 'signature' ? api.signPledge.path : api.keepPledgeDraft.path,
    input: { campaignId, version, ...input },
    page: '/viec-cua-toi',
  };
}
