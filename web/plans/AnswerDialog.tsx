import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { PlanWork, ShownFinding } from './usePlan.ts';
import { planWords } from './words.ts';

interface AnswerDialogProps {
  readonly finding: ShownFinding;
  readonly work: PlanWork;
  readonly onClose: () => void;
}

/** Other words for what a finding quotes. */
export function AnswerDialog({ finding, work, onClose }: AnswerDialogProps) {
  const words = useWords(planWords);
  const [text, setText] = useState(finding.suggestion ?? finding.excerpt);
  const send = () => {
    if (!text.trim()) return;
    work.answer(finding.index, text);
    onClose();
  };
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" onClick={send}>
        {words.save}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.edit} foot={foot}>
      <Form onSubmit={send}>
        <Note kind={finding.severity === 'error' ? 'error' : 'risk'} title={finding.message}>
          {finding.excerpt && <q>{finding.excerpt}</q>}
        </Note>
        <TextArea
          name="text"
          label={words.newWords}
          hint={finding.excerpt ? words.newWordsHint : undefined}
          rows={3}
          value={text}
          onChange={setText}
        />
      </Form>
    </Dialog>
  );
}
