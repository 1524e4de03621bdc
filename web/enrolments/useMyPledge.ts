import { useState } from 'react';
import type * as api from '#api/pledges.ts';
import type { Choice } from '#domain/enrolments/offer.ts';
import type { Output } from '../kernel/client.ts';
import { useDraft } from '../kernel/drafts.ts';
import type { OutboxItem } from '../kernel/outbox/item.ts';
import { enqueue, outcomeOf } from '../kernel/outbox/outbox.ts';
import { printOf } from '../kernel/outbox/print.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { useWords } from '../ui/language.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import { choiceIn, choiceOf, knownVersion, pledgeItem, pledgeSlot } from './pledgeItems.ts';
import { enrolmentWords } from './words.ts';

export type MyPledges = Output<typeof api.myPledges>;
export type MyCampaign = MyPledges['campaigns'][number];
type Receipt = Output<typeof api.signPledge>;

/** So long the signature is waited for before it is left to the outbox. */
const patience = 10_000;

/** What became of the signature: its receipt, its reasons, or that it waits on this machine. */
export interface Signing {
  readonly pending: boolean;
  readonly receipt: Receipt | null;
  readonly refusals: readonly ShownRefusal[];
  readonly waits: boolean;
}

const idle: Signing = { pending: false, receipt: null, refusals: [], waits: false };

/** The last signature of this year from this machine that waits, was not taken, or went. */
export function useOwnSignature(campaign: MyCampaign, state: OutboxItem['state']): OutboxItem | undefined {
  const slot = pledgeSlot(campaign.campaignId);
  return useOutbox().findLast((item) => item.slot === slot && item.kind === 'signature' && item.state === state);
}

/** The form of one's own pledge: kept in this browser as it is typed, on the server from step to step, then signed; all of it by way of the outbox. */
export function useMyPledge(campaign: MyCampaign, refused: OutboxItem | undefined) {
  const words = useWords(enrolmentWords);
  const { campaignId, pledge } = campaign;
  const isUnsigned = !pledge || pledge.state === 'draft';
  const place = refused ? refused.batch : isUnsigned ? 'draft' : pledge.version;
  const draft = useDraft<Choice>(`pledge.${campaignId}.${place}`, refused ? choiceIn(refused) : choiceOf(pledge));
  const items = useOutbox();
  const [signing, setSigning] = useState<Signing>(idle);
  const choice = draft.value;
  const item = (kind: 'draft' | 'signature') => {
    const title = kind === 'signature' ? words.signatureOf(campaign.year) : words.draftOf(campaign.year);
    return pledgeItem(campaign, { kind, title, choice, version: knownVersion(campaign, items) });
  };

  const sign = async () => {
    if (signing.pending) return;
    setSigning({ ...idle, pending: true });
    const given = item('signature');
    const isKept = await enqueue([given]);
    const [after] = await outcomeOf([given.key], patience);
    if (isKept || after?.state === 'sent') draft.clear();
    setSigning({
      pending: false,
      receipt: after?.state === 'sent' ? (after.answer as Receipt) : null,
      refusals: after?.state === 'refused' ? after.refusals : [],
      waits: after?.state === 'waiting',
    });
  };
  const latest = items.findLast(({ slot }) => slot === pledgeSlot(campaignId));
  const isKeptAlready = latest ? latest.key.endsWith(printOf(item('draft').input)) : sameChoice(choice, choiceOf(pledge));
  return {
    choice,
    savedAt: draft.savedAt,
    change: (part: Partial<Choice>) => draft.change((now) => ({ ...now, ...part })),
    /** Between steps; a signed pledge keeps no draft on the server. */
    keepStep: () => {
      if (isUnsigned && !isKeptAlready) void enqueue([item('draft')]);
    },
    sign: () => void sign(),
    signing,
  };
}

const sameChoice = (one: Choice, other: Choice) => printOf(one) === printOf(other);

/** Puts a code in or takes it out. */
export const toggled = <T extends string>(codes: readonly T[], code: T, on: boolean): readonly T[] =>
  on ? [...codes.filter((one) => one !== code), code] : codes.filter((one) => one !== code);
