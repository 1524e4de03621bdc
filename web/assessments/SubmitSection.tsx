import { useState } from 'react';
import * as api from '#api/assessments.ts';
import { useNow } from '../kernel/clock.ts';
import { ExchangeNote } from '../kernel/ExchangeNote.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { Diff } from '../ui/Diff.tsx';
import { closingText, momentText, timeLeft } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Receipt } from '../ui/Receipt.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { fixesOf } from './fixes.ts';
import styles from './SubmitSection.module.css';
import type { ShownAssessment } from './useAssessment.ts';
import { assessmentWords } from './words.ts';

type Submission = ShownAssessment['submissions'][number];

/** The submission: what is left before it, the act, the receipt, and every earlier one with its reasons. */
export function SubmitSection({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const now = useNow();
  const last = shown.submissions.at(-1);
  const isSubmitted = shown.state === 'submitted';
  const keeps = shown.isLive && !shown.whyNot.submit.some(({ kind }) => kind === 'forbidden');
  const { closesAt } = shown.submission;
  return (
    <Section title={words.submitTitle} aside={!isSubmitted && words.dueUntil(closingText(closesAt), timeLeft(closesAt, now))}>
      {isSubmitted && last && <LastReceipt shown={shown} submission={last} />}
      {keeps && <SubmitAct shown={shown} />}
      {!isSubmitted && !keeps && <Note kind="wait">{words.beforeSubmit}</Note>}
      {isSubmitted && (
        <div className={`row no-print ${styles.acts}`}>
          <PaperButton icon="download" href={`/api/assessments/${shown.id}/papers/receipt`}>
            {words.printReceipt}
          </PaperButton>
          <PaperButton icon="download" href={`/api/assessments/${shown.id}/papers/score-sheet`}>
            {words.sheetPdf}
          </PaperButton>
          {keeps && (
            <Button icon="send" href="/quan-tri/trao-doi">
              {words.toOtherSite}
            </Button>
          )}
        </div>
      )}
      <ExchangeNote campaignId={shown.campaignId} />
      {shown.submissions.length > 1 || (last && !isSubmitted) ? (
        <div className={styles.acts}>
          <Earlier submissions={shown.submissions} />
        </div>
      ) : null}
    </Section>
  );
}

function LastReceipt({ shown, submission }: { readonly shown: ShownAssessment; readonly submission: Submission }) {
  const words = useWords(assessmentWords);
  return <Receipt {...receiptOf(shown, submission, words)} />;
}

type Words = (typeof assessmentWords)['vi'];

function receiptOf(
  shown: ShownAssessment,
  given: Pick<Submission, 'receipt' | 'submittedAt' | 'contentHash' | 'late'>,
  words: Words,
) {
  return {
    title: words.receiptTitle,
    code: given.receipt,
    at: given.submittedAt,
    stamp: words.stampSubmitted,
    hash: given.contentHash.slice(0, 16),
    rows: [
      [words.unit, shown.unitName],
      [words.receiver, shown.superiors.map(({ name }) => name).join('; ')],
      [words.deadline, `${closingText(shown.submission.closesAt)}: ${(given.late ? words.late : words.onTime).toLowerCase()}`],
    ] as const,
  };
}

function SubmitAct({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(assessmentWords);
  const now = useNow();
  const [opened, setOpened] = useState(false);
  const submit = useWrite(api.submitAssessment);
  const { closesAt } = shown.submission;
  const isLate = now >= closesAt;
  const names = shown.signatures.filter(({ voided }) => voided === null).map(({ person }) => person.fullName);
  const fixes = [
    ...fixesOf(shown, words),
    { icon: 'seal', text: words.fixSigners(names.join(', ')) } as const,
    { icon: 'send', text: words.fixTo(shown.superiors.map(({ name }) => name).join('; ')) } as const,
    { icon: 'clock', text: isLate ? words.fixLate : words.fixDue(timeLeft(closesAt, now), closingText(closesAt)) } as const,
  ];
  return (
    <>
      {shown.state !== 'submitted' && (
        <SealButton size="l" whyNot={reasonsOf(shown.whyNot.submit)} onClick={() => setOpened(true)}>
          {words.submit}
        </SealButton>
      )}
      <BindingAct
        opened={opened}
        onClose={() => setOpened(false)}
        question={words.submitQuestion(shown.year)}
        consequence={words.submitConsequence}
        fixes={fixes}
        confirm={words.submitDo}
        pending={submit.pending}
        refusals={submit.refusals}
        failure={submit.failure && words.saveFailed}
        receipt={submit.result && receiptOf(shown, submit.result, words)}
        onConfirm={() => submit.write({ assessmentId: shown.id, contentHash: shown.contentHash ?? '' })}
      />
    </>
  );
}

function Earlier({ submissions }: { readonly submissions: readonly Submission[] }) {
  const words = useWords(assessmentWords);
  return (
    <Lines label={words.submissions}>
      {[...submissions].reverse().map((each) => (
        <Line
          key={each.number}
          when={words.submissionOf(each.number)}
          margin={momentText(each.submittedAt)}
          title={each.receipt}
          why={[words.submittedBy(each.submittedBy), each.late ? words.late : words.onTime].join(' · ')}
          actions={each.returned && <Tag kind="risk">{words.returnedWord}</Tag>}
        >
          {each.returned && (
            <p className="small">
              {words.returnedBy(each.returned.by, momentText(each.returned.at))}: {each.returned.reason}
            </p>
          )}
          {each.changes.length > 0 && (
            <details>
              <summary>{words.changedSince}</summary>
              <Diff changes={each.changes.map(({ what, before, after }) => ({ field: what, before, after }))} />
            </details>
          )}
        </Line>
      ))}
    </Lines>
  );
}
