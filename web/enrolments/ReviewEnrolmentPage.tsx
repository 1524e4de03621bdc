import { useParams } from '@tanstack/react-router';
import * as api from '#api/enrolments.ts';
import { heldText } from '#domain/enrolments/submission.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Diff } from '../ui/Diff.tsx';
import { Facts } from '../ui/Facts.tsx';
import { exactMoment } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { SideBySide } from '../ui/SideBySide.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { Counted } from './AttachedList.tsx';
import { fieldWords } from './fieldWords.ts';
import { reviewWords } from './reviewWords.ts';
import styles from './Unit.module.css';

export type ShownEnrolment = Output<typeof api.showEnrolment>;

/** One enrolment before a reviewer: what was sent, what changed, the body's answer. */
export function ReviewEnrolmentPage() {
  const words = useWords(reviewWords);
  const { enrolmentId } = useParams({ strict: false }) as { enrolmentId: string };
  const read = useRead(api.showEnrolment, { enrolmentId });
  const shown = read.data;
  return (
    <Page
      title={shown ? shown.unitName : words.oneTitle}
      crumb={[{ label: words.queue, href: '/tham-dinh/dang-ky' }]}
      lead={shown && `${shown.submission.kindName}, ${shown.submission.year}`}
      width="wide"
    >
      <Loaded read={read}>{(enrolment) => <Parts enrolment={enrolment} />}</Loaded>
    </Page>
  );
}

function Parts({ enrolment }: { readonly enrolment: ShownEnrolment }) {
  const words = useWords(reviewWords);
  const fields: Readonly<Record<string, string>> = useWords(fieldWords);
  const { submission, changes } = enrolment;
  return (
    <>
      {enrolment.isWithdrawn && (
        <Note kind="wait" title={words.withdrawn}>
          <p>{enrolment.withdrawReason}</p>
        </Note>
      )}
      {submission.late && <Note kind="risk">{words.lateNote}</Note>}
      <SideBySide
        widths="minmax(0, 1.3fr) minmax(0, 1fr)"
        columns={[
          { id: 'sent', title: words.sent, note: words.earlier(submission.number), content: <Sent enrolment={enrolment} /> },
          {
            id: 'changed',
            title: words.changed,
            short: words.changedShort(submission.number, changes.length),
            content: (
              <>
                {submission.number === 1 ? (
                  <p className="ink-2">{words.firstTime}</p>
                ) : (
                  <Diff changes={changes.map((change) => ({ ...change, field: fields[change.field] ?? change.field }))} />
                )}
                {enrolment.reviews.map((review) => (
                  <AnswerPanel key={review.unitId} enrolment={enrolment} review={review} />
                ))}
              </>
            ),
          },
        ]}
      />
    </>
  );
}

function Sent({ enrolment }: { readonly enrolment: ShownEnrolment }) {
  const words = useWords(reviewWords);
  const fields = useWords(fieldWords);
  const { submission, enrolmentId } = enrolment;
  const { cycleFirstYear: first, cycleYears: years } = submission;
  const base = `/api/enrolments/${enrolmentId}`;
  return (
    <>
      <Facts
        rows={[
          [fields.titleKind, submission.titleName],
          [fields.kind, submission.kindName],
          [
            fields.held,
            submission.held ? heldText(submission.held) : submission.heldNote ? words.uncited(submission.heldNote) : null,
          ],
          [fields.cycleFirstYear, words.cycleText(first, first + years - 1, submission.cycleYear, years)],
          ...submission.before.map(
            ({ year, number, date, issuer }) => [words.before(year), words.beforePaper(number, shortDate(date), issuer)] as const,
          ),
          [fields.commitment, <Lined key="commitment" text={submission.commitment} />],
          [words.submittedBy, `${submission.submittedByName}, ${exactMoment(submission.submittedAt)}`],
          [words.receipt, submission.receipt],
        ]}
      />
      <p className={styles.papers}>
        <PaperButton size="s" icon="download" href={`${base}/form.pdf`}>
          {words.form}
        </PaperButton>
        <PaperButton size="s" icon="download" href={`${base}/persons.pdf`}>
          {words.list}
        </PaperButton>
        {submission.hasPaper && (
          <Button size="s" icon="attach" href={`${base}/paper`} download>
            {words.paper}
          </Button>
        )}
      </p>
      <Counted totals={submission.totals} persons={submission.persons} />
    </>
  );
}

function Lined({ text }: { readonly text: string }) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return text;
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
