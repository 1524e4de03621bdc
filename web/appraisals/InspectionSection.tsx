import { useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { InspectionForm } from './InspectionForm.tsx';
import styles from './InspectionSection.module.css';
import type { ShownAppraisal, ShownAssessment } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface InspectionSectionProps {
  readonly shown: ShownAssessment;
  readonly above: ShownAppraisal;
}

/** The team's visit: a form until it is recorded, then its one minutes. */
export function InspectionSection({ shown, above }: InspectionSectionProps) {
  const words = useWords(appraisalWords);
  const [editing, setEditing] = useState(false);
  const inspection = above.appraisal?.inspection ?? null;
  const mayRecord = above.whyNot.inspect.length === 0;
  if (!above.isReviewer && inspection === null) return null;
  const showForm = mayRecord && (inspection === null || editing);
  return (
    <Section title={words.inspectionTitle}>
      {showForm ? (
        <InspectionForm shown={shown} above={above} onDone={() => setEditing(false)} />
      ) : inspection ? (
        <Recorded inspection={inspection} />
      ) : (
        <Note kind="wait">{words.inspectionNone}</Note>
      )}
      {!showForm && inspection && (
        <div className={`row no-print ${styles.acts}`}>
          {mayRecord && (
            <Button icon="pen" onClick={() => setEditing(true)}>
              {words.editInspection}
            </Button>
          )}
          <PaperButton icon="download" href={`/api/assessments/${shown.id}/papers/inspection-minutes`}>
            {words.printInspection}
          </PaperButton>
        </div>
      )}
    </Section>
  );
}

type Inspection = NonNullable<NonNullable<ShownAppraisal['appraisal']>['inspection']>;

function Recorded({ inspection }: { readonly inspection: Inspection }) {
  const words = useWords(appraisalWords);
  const text = (value: string) =>
    value && (
      <span key={value} className={styles.text}>
        {value}
      </span>
    );
  const present = [inspection.headPresent && words.headPresent, inspection.coSignerPresent && words.coSignerPresent];
  return (
    <Facts
      rows={[
        [words.onDay, `${shortDate(inspection.onDay)}, ${inspection.from} – ${inspection.until}`],
        [words.decisionNumber, `${inspection.decisionNumber}, ${shortDate(inspection.decisionDay)}`],
        [words.team, text(inspection.team.map(({ name, title }) => `${name}, ${title}`).join('\n'))],
        [words.presence, present.filter(Boolean).join('; ')],
        [words.strengths, text(inspection.strengths)],
        [words.shortcomings, text(inspection.shortcomings)],
        [words.requests, text(inspection.requests)],
        [words.reply, inspection.reply && text(inspection.reply)],
      ]}
    />
  );
}
