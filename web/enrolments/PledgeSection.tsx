import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { PledgeForm } from './PledgeForm.tsx';
import { SignedPledge } from './SignedPledge.tsx';
import type { MyCampaign } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

/** One year's pledge: the form while it is unsigned, returned or being amended, else what was signed. */
export function PledgeSection({ campaign }: { readonly campaign: MyCampaign }) {
  const words = useWords(enrolmentWords);
  const cache = useQueryClient();
  const [amending, setAmending] = useState(false);
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
      {pledge?.state === 'returned' && (
        <Note kind="risk" title={words.returnedTitle}>
          <p>{pledge.returnReason}</p>
        </Note>
      )}
      {isSigned && !amending ? (
        <SignedPledge campaign={campaign} pledge={pledge} onAmend={() => setAmending(true)} />
      ) : (
        <PledgeForm campaign={campaign} onLeave={isSigned ? leave : undefined} onSigned={leave} />
      )}
    </Section>
  );
}
