import { momentText, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Verdict } from '../ui/Verdict.tsx';
import type { ShownAppraisal } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface FinishedVerdictProps {
  readonly appraisal: NonNullable<ShownAppraisal['appraisal']>;
  readonly max: string;
}

/** What the appraisal came to, in one sentence. */
export function FinishedVerdict({ appraisal, max }: FinishedVerdictProps) {
  const words = useWords(appraisalWords);
  const { judgement, finishedAt, finishedBy } = appraisal;
  return (
    <Verdict
      kind={judgement.qualified ? 'done' : 'error'}
      word={judgement.qualified ? words.qualified : words.notQualified}
      law={finishedAt && words.finishedBy(finishedBy ?? '', momentText(finishedAt))}
    >
      {words.totalOf(pointsText(judgement.total), max)}{' '}
      {judgement.qualified ? words.allGood : judgement.reasons.map(({ message }) => message).join(' ')}
    </Verdict>
  );
}
