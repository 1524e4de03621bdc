import { dayAt, shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Diff } from '../ui/Diff.tsx';
import { Facts } from '../ui/Facts.tsx';
import { momentText, shareText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './SubmissionSection.module.css';
import type { ShownAssessment } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

/** What the unit handed in: the reading, the two signatures, each submission and what it changed. */
export function SubmissionSection({ shown }: { readonly shown: ShownAssessment }) {
  const words = useWords(appraisalWords);
  const { reading, signatures, submissions } = shown;
  return (
    <Section title={words.submissionTitle}>
      <Facts
        rows={[
          [words.reading, reading && `${shortDate(reading.heldOn)}, ${shareText(reading.present, reading.total)}`],
          ...signatures.map(
            ({ id, capacityName, person, signedAt, enteredBy, hasPaper }) =>
              [
                capacityName,
                <span key={id}>
                  {person.fullName},{' '}
                  {hasPaper
                    ? words.signedOnPaper(shortDate(dayAt(signedAt)), enteredBy ?? '')
                    : words.signedAt(momentText(signedAt))}{' '}
                  {hasPaper && (
                    <Button size="s" icon="download" href={`/api/assessments/${shown.id}/signatures/${id}/paper`} download>
                      {words.scan}
                    </Button>
                  )}
                </span>,
              ] as const,
          ),
        ]}
      />
      <div className={styles.submissions}>
        <Lines label={words.submissionTitle}>
          {[...submissions].reverse().map((each) => (
            <Line
              key={each.number}
              when={words.submissionOf(each.number)}
              margin={momentText(each.submittedAt)}
              title={each.receipt}
              why={[each.submittedBy, each.late && words.late, each.returned && words.returnedAt(momentText(each.returned.at))]
                .filter(Boolean)
                .join(' · ')}
            >
              {each.returned && <p className="small">{each.returned.reason}</p>}
              {each.changes.length > 0 && (
                <>
                  <p className="small strong">{words.changedSince}</p>
                  <Diff changes={each.changes.map(({ what, before, after }) => ({ field: what, before, after }))} />
                </>
              )}
            </Line>
          ))}
        </Lines>
      </div>
    </Section>
  );
}
