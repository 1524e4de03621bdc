import type { OutboxItem } from '../kernel/outbox/item.ts';
import { OutboxLines } from '../kernel/outbox/OutboxLines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Chosen, contentOf } from './PledgeSteps.tsx';
import { choiceIn } from './pledgeItems.ts';
import type { MyCampaign } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

/** Signed on this machine, not yet with the server: what was chosen, and that it is not signed before it arrives. */
export function WaitingSignature({ campaign, item }: { readonly campaign: MyCampaign; readonly item: OutboxItem }) {
  const words = useWords(enrolmentWords);
  return (
    <>
      <Note kind="wait" title={words.signatureWaits}>
        <p>{words.signatureWaitsWhy}</p>
      </Note>
      {campaign.offer && <Chosen content={contentOf(campaign.offer, choiceIn(item))} />}
      <OutboxLines label={words.signatureWaits} items={[item]} />
    </>
  );
}
