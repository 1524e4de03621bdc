import { useState } from 'react';
import * as api from '#api/appraisals.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { closingText, momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './LatenessSection.module.css';
import type { ShownAppraisal, ShownAssessment } from './useUnderReview.ts';
import { appraisalWords } from './words.ts';

interface LatenessSectionProps {
  readonly shown: ShownAssessment;
  readonly above: ShownAppraisal;
}

/** A late submission: flagged, never refused by itself; a person decides and says why. */
export function LatenessSection({ shown, above }: LatenessSectionProps) {
  const words = useWords(appraisalWords);
  const lateness = above.appraisal?.lateness ?? null;
  const [editing, setEditing] = useState(false);
  const last = shown.submissions.at(-1)!;
  const mayDecide = above.whyNot.decideLateness.length === 0;
  const said = lateness && words.decided(lateness.decision === 'accepted' ? words.accept : words.refuse, lateness.reason);
  return (
    <Section title={words.lateTitle} first>
      <Note kind={lateness ? 'info' : 'risk'} title={said}>
        {words.lateWhy(momentText(last.submittedAt), closingText(shown.submission.closesAt))}
      </Note>
      {mayDecide && (lateness === null || editing) && (
        <div className={styles.form}>
          <LatenessForm shown={shown} above={above} onDone={() => setEditing(false)} />
        </div>
      )}
      {mayDecide && lateness !== null && !editing && (
        <Button icon="pen" size="s" onClick={() => setEditing(true)}>
          {words.changeDecision}
        </Button>
      )}
    </Section>
  );
}

function LatenessForm({ shown, above, onDone }: LatenessSectionProps & { readonly onDone: () => void }) {
  const words = useWords(appraisalWords);
  const [decision, setDecision] = useState<'accepted' | 'refused' | null>(above.appraisal?.lateness?.decision ?? null);
  const [reason, setReason] = useState(above.appraisal?.lateness?.reason ?? '');
  const decide = useWrite(api.decideLateness, { onDone });
  const submit = () =>
    decide.write({ assessmentId: shown.id, version: above.appraisal?.version ?? 0, decision, reason } as Parameters<
      typeof decide.write
    >[0]);
  return (
    <Form onSubmit={submit} refusals={decide.refusals} label={words.lateTitle}>
      <RadioField
        name="decision"
        label={words.decision}
        options={[
          { value: 'accepted', label: words.accept },
          { value: 'refused', label: words.refuse },
        ]}
        value={decision}
        onChange={setDecision}
      />
      <TextArea name="reason" label={words.decisionReason} rows={2} value={reason} onChange={setReason} />
      <div>
        <Button kind="main" type="submit" busy={decide.pending}>
          {words.decide}
        </Button>
      </div>
    </Form>
  );
}
