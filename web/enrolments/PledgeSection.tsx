import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { OutboxLines } from '../kernel/outbox/OutboxLines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { PledgeForm } from './PledgeForm.tsx';
import { isAhead } from './pledgeItems.ts';
import { SignedPledge } from './SignedPledge.tsx';
import { type MyCampaign, useOwnSignature } from './useMyPledge.ts';
import { WaitingSignature } from './WaitingSignature.tsx';
import { enrolmentWords } from './words.ts';

/** One year's pledge: the form while it is unsigned, returned or being amended, else what was signed. */
export function PledgeSection({ campaign, isOneOfSeveral }: { readonly campaign: MyCampaign; readonly isOneOfSeveral: boolean }) {
  const words = useWords(enrolmentWords);
  const cache = useQueryClient();
  const [amending, setAmending] = useState(false);
  const [asking, setAsking] = useState(false);
  const waiting = useOwnSignature(campaign, 'waiting');
  const isBehind = isAhead(useOwnSignature(campaign, 'sent'), campaign) && !asking;
  const refused = useOwnSignature(campaign, 'refused');
  const { pledge, count } = campaign;
  const isSigned = pledge !== null && (pledge.state === 'signed' || pledge.state === 'accepted');
  const leave = () => {
    setAmending(false);
    void cache.invalidateQueries();
  };
  return (
    <Section
      title={words.pledgeOf(campaign.year)}
      aside={isSigned && count ? words.signedOf(count.signed, count.staff) : words.about}
      first
    >
      {campaign.alsoFor.length > 0 && <p className="ink-2">{words.alsoFor([campaign.planTitle, ...campaign.alsoFor])}</p>}
      {isOneOfSeveral && <p className="ink-2">{campaign.planTitle}</p>}
      {pledge?.state === 'returned' && (
        <Note kind="risk" title={words.returnedTitle}>
          <p>{pledge.returnReason}</p>
        </Note>
      )}
      {isBehind && (
        <>
          <Note kind="wait">{words.signatureTaken}</Note>
          <Skeleton lines={4} />
        </>
      )}
      {waiting && !asking && <WaitingSignature campaign={campaign} item={waiting} />}
      {isSigned && !amending && !asking && !waiting && (
        <>
          {refused && <OutboxLines label={words.refusedSignature} items={[refused]} />}
          <SignedPledge campaign={campaign} pledge={pledge} onAmend={() => setAmending(true)} />
        </>
      )}
      {(asking || (!waiting && !isBehind && (!isSigned || amending))) && (
        <PledgeForm
          campaign={campaign}
          refused={refused}
          asking={asking}
          onAsking={setAsking}
          onLeave={isSigned ? leave : undefined}
          onSigned={leave}
        />
      )}
    </Section>
  );
}
