import * as api from '#api/plans.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { KeptWords } from './KeptWords.tsx';
import type { ShownFinding, ShownPlan } from './usePlan.ts';
import { planWords } from './words.ts';

interface AnswerDialogProps {
  readonly plan: ShownPlan;
  readonly finding: ShownFinding;
  readonly onClose: () => void;
}

/** Other words for what a finding quotes. */
export function AnswerDialog({ plan, finding, onClose }: AnswerDialogProps) {
  const words = useWords(planWords);
  const draft = useDraft(`plan.${plan.id}.answer.${finding.index}`, finding.suggestion ?? finding.excerpt);
  const answering = useWrite(api.settleFinding, {
    onDone: () => {
      draft.clear();
      onClose();
    },
  });
  const send = () =>
    answering.write({ planId: plan.id, version: plan.version, finding: finding.index, answer: 'edited', text: draft.value });
  return (
    <FormDialog title={words.answerTitle} act={words.save} size="m" onClose={onClose} onSubmit={send} write={answering}>
      <Note kind={finding.severity === 'error' ? 'error' : 'risk'} title={finding.message}>
        {finding.excerpt && <q>{finding.excerpt}</q>}
      </Note>
      <KeptWords draft={draft} />
      <TextArea
        name="text"
        label={words.newWords}
        hint={finding.excerpt ? words.newWordsHint : undefined}
        rows={3}
        value={draft.value}
        onChange={draft.change}
      />
    </FormDialog>
  );
}
