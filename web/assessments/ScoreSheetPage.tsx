import { useParams } from '@tanstack/react-router';
import * as api from '#api/assessments.ts';
import { dayAt } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { closingText, dayText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { AssessmentView } from './AssessmentView.tsx';
import { useAppraisal, useAssessment, useFoundAssessment } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

/** A year's score sheet: scored, read out, signed, submitted and appraised in one place. */
export function ScoreSheetPage() {
  const words = useWords(assessmentWords);
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const found = useFoundAssessment(campaignId);
  const year = found.data?.year;
  if (found.data?.assessmentId) return <Shown assessmentId={found.data.assessmentId} />;
  return (
    <Page
      title={year === undefined ? words.plainTitle : words.title(year)}
      crumb={[
        { label: words.years, href: '/phong-trao' },
        ...(year === undefined ? [] : [{ label: words.year(year), href: `/phong-trao/${campaignId}` }]),
      ]}
      lead={found.data?.unitName}
    >
      <Loaded read={found}>{(value) => <NotOpen campaignId={campaignId} found={value} />}</Loaded>
    </Page>
  );
}

function NotOpen({ campaignId, found }: { readonly campaignId: string; readonly found: Output<typeof api.findAssessment> }) {
  const words = useWords(assessmentWords);
  const language = useLanguage();
  const open = useWrite(api.openAssessment);
  const { selfScoring, whyNot } = found;
  const mayEver = !whyNot.open.some(({ kind }) => kind === 'forbidden');
  return (
    <Section title={words.viewSelf} first>
      <RefusalList refusals={open.refusals} takesFocus />
      <Empty
        title={mayEver ? words.notOpen : words.notSubmitted}
        action={
          mayEver && (
            <div className="row">
              <Button kind="main" busy={open.pending} whyNot={reasonsOf(whyNot.open)} onClick={() => open.write({ campaignId })}>
                {words.open}
              </Button>
              <Button href={`/bang-diem/${found.sheetId}`}>{words.seeSheet}</Button>
            </div>
          )
        }
      >
        {mayEver ? words.notOpenWhy : words.notOpenAbove}{' '}
        {words.scoringWindow(dayText(dayAt(selfScoring.opensAt), language), closingText(selfScoring.closesAt, language))}
      </Empty>
    </Section>
  );
}

function Shown({ assessmentId }: { readonly assessmentId: string }) {
  const words = useWords(assessmentWords);
  const assessment = useAssessment(assessmentId);
  const appraisal = useAppraisal(assessmentId);
  if (assessment.data && appraisal.data) return <AssessmentView shown={assessment.data} above={appraisal.data} />;
  return (
    <Page title={words.plainTitle}>
      <Loaded read={assessment}>{() => <Loaded read={appraisal}>{() => null}</Loaded>}</Loaded>
    </Page>
  );
}
