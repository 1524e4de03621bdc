import { useParams } from '@tanstack/react-router';
import { ExchangeNote } from '../kernel/ExchangeNote.tsx';
import { Loaded } from '../kernel/Loaded.tsx';
import { Button } from '../ui/Button.tsx';
import { numberText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Bench } from './Bench.tsx';
import { FinishedVerdict } from './FinishedVerdict.tsx';
import { InspectionSection } from './InspectionSection.tsx';
import { LatenessSection } from './LatenessSection.tsx';
import { PanelMarkNote } from './PanelMarkNote.tsx';
import { panelWords } from './panelWords.ts';
import { SubmissionSection } from './SubmissionSection.tsx';
import { type ShownAppraisal, type ShownAssessment, useAppraisal, useSubmitted } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

/** One submitted assessment in a reviewer's hands: self against mine, evidence beside, inspection, the end. */
export function AppraisalPage() {
  const words = useWords(appraisalWords);
  const { assessmentId } = useParams({ strict: false }) as { assessmentId: string };
  const submitted = useSubmitted(assessmentId);
  const appraisal = useAppraisal(assessmentId);
  if (submitted.data && appraisal.data) return <Shown shown={submitted.data} above={appraisal.data} />;
  return (
    <Page title={words.title} width="wide">
      <Loaded read={submitted}>{() => <Loaded read={appraisal}>{() => null}</Loaded>}</Loaded>
    </Page>
  );
}

function Shown({ shown, above }: { readonly shown: ShownAssessment; readonly above: ShownAppraisal }) {
  const words = useWords(appraisalWords);
  const panel = useWords(panelWords);
  const { appraisal } = above;
  const late = shown.submissions.at(-1)?.late ?? false;
  return (
    <Page
      title={words.titleOf(shown.unitName, shown.year)}
      width="wide"
      crumb={[{ label: words.title, href: '/tham-dinh' }, { label: shown.unitName }]}
      aside={
        <div className="row">
          <Tag kind={appraisal?.state === 'finished' ? 'done' : shown.state === 'submitted' ? 'info' : 'risk'}>
            {appraisal?.state === 'finished'
              ? appraisal.stateName
              : shown.state === 'submitted'
                ? (appraisal?.stateName ?? words.waiting)
                : words.returned}
          </Tag>
          {!above.panel && above.isReviewer && shown.state === 'submitted' && !appraisal?.scores.length && (
            <Button icon="people" size="s" href={`/tham-dinh/lap-to?ho-so=${shown.id}`}>
              {panel.setUp}
            </Button>
          )}
          <PaperButton icon="download" size="s" href={`/api/assessments/${shown.id}/papers/score-sheet`}>
            {words.printSheet}
          </PaperButton>
        </div>
      }
    >
      {!above.isReviewer && <Note kind="info">{appraisal ? words.onlyReviewer : `${words.onlyReviewer} ${words.noneYet}`}</Note>}
      {above.panel && <PanelMarkNote assessmentId={shown.id} mark={above.panel} />}
      {appraisal?.state === 'finished' && (
        <FinishedVerdict appraisal={appraisal} max={numberText(shown.sheet.totalPoints / 100)} />
      )}
      <ExchangeNote campaignId={shown.campaignId} />
      {late && <LatenessSection shown={shown} above={above} />}
      <Bench shown={shown} above={above} />
      <InspectionSection shown={shown} above={above} />
      <SubmissionSection shown={shown} />
    </Page>
  );
}
