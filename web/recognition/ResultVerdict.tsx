import { shortDate } from '#domain/kernel/day.ts';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Verdict } from '../ui/Verdict.tsx';
import { Reasons } from './Reasons.tsx';
import type { Outcome } from './useOutcome.ts';
import { recognitionWords } from './words.ts';

/** Qualified or not, by which notice, with every reason; or what is still awaited. */
export function ResultVerdict({ outcome }: { readonly outcome: Outcome }) {
  const words = useWords(recognitionWords);
  const { result, proposal, campaignId } = outcome;
  if (!result) {
    return (
      <Verdict kind="wait" word={words.noResult}>
        {proposal ? words.proposalWhy : words.notYetWhy}
      </Verdict>
    );
  }
  return (
    <>
      <Verdict
        kind={result.qualified ? 'done' : 'risk'}
        word={result.qualified ? words.qualified : words.notQualified}
        action={
          <PaperButton icon="download" href={`/api/campaigns/${campaignId}/result/notice.pdf`}>
            {words.notice}
          </PaperButton>
        }
      >
        {words.announcedBy(result.number, shortDate(result.announcedOn), result.byUnitName)}
      </Verdict>
      {!result.qualified && <Reasons title={words.reasons} reasons={result.reasons} />}
    </>
  );
}
