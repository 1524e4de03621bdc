import { useState } from 'react';
import { heldText } from '#domain/enrolments/submission.ts';
import { ActionBar } from '../ui/ActionBar.tsx';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { FileField } from '../ui/FileField.tsx';
import { hourText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import styles from './Unit.module.css';
import { unitWords } from './unitWords.ts';
import type { UnitEnrolment, UnitForm } from './useUnitEnrolment.ts';

interface SendBarProps {
  readonly page: UnitEnrolment;
  readonly form: UnitForm;
  readonly onDone: () => void;
}

/** Save, print for signature, attach what was signed, send. */
export function SendBar({ page, form, onDone }: SendBarProps) {
  const words = useWords(unitWords);
  const [asking, setAsking] = useState(false);
  const needsPaper = !page.mayHeadSubmit && form.papers.length === 0;
  const against = (page.mayHeadSubmit ? page.whyNot.submit : page.whyNot.submitOnPaper).filter(
    (refusal) => refusal.kind !== 'input' && refusal.code !== 'enrolments.nothing-saved',
  );
  const ask = () => {
    form.sending.reset();
    setAsking(true);
  };
  const close = () => {
    setAsking(false);
    if (!form.sending.result) return;
    form.finish();
    onDone();
  };
  return (
    <>
      <div className={styles.sign}>
        <FileField
          name="paper"
          label={words.paper}
          hint={words.paperHint}
          optional={page.mayHeadSubmit}
          accept=".pdf,.jpg,.jpeg,.png,.webp"
          value={form.papers}
          onChange={form.setPapers}
        />
        {page.enrolmentId && (
          <p className={styles.papers}>
            <PaperButton size="s" icon="print" href={`/api/enrolments/${page.enrolmentId}/form.pdf`}>
              {words.printForm}
            </PaperButton>
            <PaperButton size="s" icon="print" href={`/api/campaigns/${page.campaignId}/pledges.pdf`}>
              {words.printList}
            </PaperButton>
          </p>
        )}
        {page.window.standing === 'late' && <Note kind="wait">{words.lateNote}</Note>}
      </div>
      <ActionBar
        label={words.submit}
        actions={
          <>
            <Button busy={form.saving.pending} onClick={form.save}>
              {words.save}
            </Button>
            <SealButton whyNot={needsPaper ? [words.noPaper, ...reasonsOf(against)] : reasonsOf(against)} onClick={ask}>
              {words.submit}
            </SealButton>
          </>
        }
      >
        <span className="small ink-2">
          {form.savedAt ? `${words.unsaved} ${words.keptAt(hourText(form.savedAt))}` : page.enrolmentId ? words.saved : ''}
        </span>
      </ActionBar>
      <SendDialog page={page} form={form} opened={asking && form.sending.refusals.length === 0} onClose={close} />
    </>
  );
}

interface SendDialogProps {
  readonly page: UnitEnrolment;
  readonly form: UnitForm;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function SendDialog({ page, form, opened, onClose }: SendDialogProps) {
  const words = useWords(unitWords);
  const { typed, cycle, sending } = form;
  const first = typed.cycleFirstYear ?? page.year;
  const done = sending.result;
  return (
    <BindingAct
      opened={opened}
      onClose={onClose}
      question={words.submitQuestion(page.year)}
      consequence={words.submitConsequence}
      fixes={[
        { icon: 'document', text: words.fixKind(words.kinds[typed.kind]!, first, first + cycle.years - 1) },
        ...(form.held ? [{ icon: 'award' as const, text: words.fixHeld(heldText(form.held)) }] : []),
        { icon: 'people', text: words.fixPersons(page.totals.signed, page.totals.staff) },
        { icon: 'send', text: words.fixTo(page.superiors.map((superior) => superior.unitName).join(', ')) },
        ...(form.papers[0] ? [{ icon: 'attach' as const, text: words.fixPaper(form.papers[0].name) }] : []),
      ]}
      confirm={words.submit}
      onConfirm={form.send}
      pending={sending.pending}
      failure={sending.failure ? words.failure : null}
      doneTitle={words.done}
      receipt={
        done && {
          title: words.receipt,
          code: done.receipt,
          at: done.submittedAt,
          stamp: words.stamp,
          hash: done.contentHash,
          rows: [
            [words.receiptTo, done.superiors.join(', ')],
            [words.receiptNumber, String(done.number)],
            [words.receiptLate, done.late ? words.yes : null],
          ],
        }
      }
    />
  );
}
