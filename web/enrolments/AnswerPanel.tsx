import { useState } from 'react';
import * as api from '#api/enrolments.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { Tag } from '../ui/Tag.tsx';
import { toast } from '../ui/toast.ts';
import { answerKinds } from './EnrolmentQueuePage.tsx';
import { fieldWords } from './fieldWords.ts';
import { ReturnEnrolmentDialog } from './ReturnEnrolmentDialog.tsx';
import type { ShownEnrolment } from './ReviewEnrolmentPage.tsx';
import { reviewWords } from './reviewWords.ts';
import styles from './Unit.module.css';

type ShownReview = ShownEnrolment['reviews'][number];

interface AnswerPanelProps {
  readonly enrolment: ShownEnrolment;
  readonly review: ShownReview;
}

/** What one body says of this submission, said before, and may say now. */
export function AnswerPanel({ enrolment, review }: AnswerPanelProps) {
  const words = useWords(reviewWords);
  const [asking, setAsking] = useState<'accept' | 'return' | null>(null);
  const close = () => setAsking(null);
  const accept = useWrite(api.acceptEnrolment, {
    onDone: () => {
      close();
      toast(words.doneAccept);
    },
  });
  const { enrolmentId, submission } = enrolment;
  const answered = { enrolmentId, bodyId: review.unitId, submission: submission.number };
  return (
    <section className={styles.answer} aria-label={words.answerOf(review.unitName)}>
      <h3>{words.answerOf(review.unitName)}</h3>
      <p className="row">
        <Tag kind={answerKinds[review.state]}>{words.states[review.state]}</Tag>
        {review.recognises && <span className="small ink-2">{words.recognises}</span>}
        {review.reviewedAt && <span className="small ink-2">{momentText(review.reviewedAt)}</span>}
      </p>
      <ReasonList reasons={review.reasons} />
      {review.earlier.map((earlier) => (
        <div key={earlier.submission} className="small ink-2">
          <p>
            {words.earlier(earlier.submission)}: {earlier.state === 'returned' ? words.saidReturned : words.saidAccepted},{' '}
            {momentText(earlier.reviewedAt)}
          </p>
          <ReasonList reasons={earlier.reasons} />
        </div>
      ))}
      <p className={styles.papers}>
        <SealButton whyNot={reasonsOf(review.whyNot.accept)} onClick={() => setAsking('accept')}>
          {words.accept}
        </SealButton>
        {review.whyNot.return.length === 0 && <Button onClick={() => setAsking('return')}>{words.return}</Button>}
      </p>
      <BindingAct
        opened={asking === 'accept'}
        onClose={close}
        question={words.acceptQuestion(enrolment.unitName, submission.year)}
        consequence={words.acceptConsequence}
        fixes={[
          { text: words.fixContent(submission.number) },
          ...(review.recognises ? [{ icon: 'check' as const, text: words.fixYear }] : []),
        ]}
        confirm={words.accept}
        onConfirm={() => accept.write(answered)}
        pending={accept.pending}
        refusals={accept.refusals}
        failure={accept.failure ? words.failure : null}
      />
      {asking === 'return' && <ReturnEnrolmentDialog answered={answered} onClose={close} />}
    </section>
  );
}

function ReasonList({ reasons }: { readonly reasons: ShownReview['reasons'] }) {
  const fields = useWords(fieldWords);
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.at + reason.text}>
          <b>{fields[reason.at]}</b>: {reason.text}
        </li>
      ))}
    </ul>
  );
}
