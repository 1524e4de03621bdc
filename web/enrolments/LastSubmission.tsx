import { heldText } from '#domain/enrolments/submission.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBox } from '../ui/CodeBox.tsx';
import { Facts } from '../ui/Facts.tsx';
import { exactMoment } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { fieldWords } from './fieldWords.ts';
import styles from './Unit.module.css';
import { unitWords } from './unitWords.ts';
import type { UnitEnrolment } from './useUnitEnrolment.ts';

interface LastSubmissionProps {
  readonly page: UnitEnrolment;
  readonly submission: NonNullable<UnitEnrolment['lastSubmission']>;
}

/** What was handed in last, with its receipt and its papers. */
export function LastSubmission({ page, submission }: LastSubmissionProps) {
  const words = useWords(unitWords);
  const fields = useWords(fieldWords);
  const base = `/api/enrolments/${page.enrolmentId}`;
  return (
    <Section title={words.lastSubmission(submission.number)} aside={exactMoment(submission.submittedAt)}>
      <Facts
        rows={[
          [words.code, <CodeBox key="code" code={submission.receipt} kind="code" />],
          [fields.kind!, submission.kindName],
          [fields.held!, submission.held ? heldText(submission.held) : submission.heldNote],
          [fields.totals!, words.attachedCount(submission.totals.signed, submission.totals.staff)],
          [words.receiptLate, submission.late ? words.yes : null],
          [words.submittedBy, submission.submittedByName],
        ]}
      />
      <p className={styles.papers}>
        <PaperButton size="s" icon="download" href={`${base}/form.pdf`}>
          {words.pageTitle}
        </PaperButton>
        <PaperButton size="s" icon="download" href={`${base}/persons.pdf`}>
          {words.attached}
        </PaperButton>
        {submission.hasPaper && (
          <Button size="s" icon="attach" href={`${base}/paper`} download>
            {words.paper}
          </Button>
        )}
      </p>
    </Section>
  );
}
