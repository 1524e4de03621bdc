import type * as api from '#api/pledges.ts';
import type { Choice } from '#domain/enrolments/offer.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { useWords } from '../ui/language.ts';
import { contentOf } from './PledgeSteps.tsx';
import type { MyCampaign, Signing } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

interface SignDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly campaign: MyCampaign;
  readonly offer: api.OfferShape;
  readonly choice: Choice;
  readonly signing: Signing;
  readonly onSign: () => void;
}

/** The signature: what it fixes, once, then the receipt. */
export function SignDialog({ opened, onClose, campaign, offer, choice, signing, onSign }: SignDialogProps) {
  const words = useWords(enrolmentWords);
  const content = contentOf(offer, choice);
  const texts = [...content.titles, ...content.commitments, ...(content.household ? [words.household] : []), content.initiative];
  const done = signing.receipt;
  return (
    <BindingAct
      opened={opened}
      onClose={onClose}
      question={words.signQuestion(campaign.year)}
      consequence={words.signConsequence}
      fixes={texts.filter((text) => text !== null).map((text) => ({ icon: 'check', text }))}
      confirm={words.sign}
      onConfirm={onSign}
      pending={signing.pending}
      refusals={signing.refusals}
      doneTitle={words.signedDone}
      receipt={
        done && {
          title: words.signReceipt,
          code: done.receipt,
          at: done.signedAt,
          stamp: words.stampSigned,
          rows: [
            [words.year(campaign.year), campaign.unitName],
            [words.late, done.late ? words.lateNote : null],
          ],
        }
      }
    />
  );
}
