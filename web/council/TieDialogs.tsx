import { useState } from 'react';
import * as api from '#api/council.ts';
import { type DeclaredReason, declaredReasons } from '#domain/council/tie.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PickField } from '../ui/PickField.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { toast } from '../ui/toast.ts';
import type { Case, Sitting } from './SittingPage.tsx';
import { sittingWords } from './sittingWords.ts';

interface TieProps {
  readonly sitting: Sitting;
  readonly one: Case;
  readonly onClose: () => void;
}

interface ReasonProps {
  readonly value: DeclaredReason | null;
  readonly onChange: (value: DeclaredReason) => void;
}

function ReasonField({ value, onChange }: ReasonProps) {
  const words = useWords(sittingWords);
  const options = declaredReasons.map((one) => ({ value: one, label: words.reasons[one] }));
  return <SelectField name="reason" label={words.declareReason} options={options} value={value} onChange={onChange} />;
}

/** A member tells that they are tied: yes or no, nothing about a relative. */
export function DeclareDialog({ sitting, one, onClose }: TieProps) {
  const words = useWords(sittingWords);
  const [reason, setReason] = useState<DeclaredReason | null>(null);
  const write = useWrite(api.declareTie, { onDone: onClose });
  const wasVoted = (one.inside?.course?.votes.length ?? 0) > 0;
  return (
    <FormDialog
      title={words.declareTitle}
      act={words.declare}
      size="m"
      onClose={onClose}
      onSubmit={() => reason && write.write({ caseId: one.id, reason })}
      write={write}
      whyNot={reason ? [] : [words.declareMissing]}
    >
      <Note kind="info">{words.declareWhy}</Note>
      {wasVoted && <Note kind="risk">{sitting.state === 'signed' ? words.declareSigned : words.declareVoted}</Note>}
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}

/** Whoever runs the sitting sets a tie of somebody. */
export function SetTieDialog({ sitting, one, onClose }: TieProps) {
  const words = useWords(sittingWords);
  const isSigned = sitting.state === 'signed';
  const [personId, setPerson] = useState<string | null>(null);
  const [reason, setReason] = useState<DeclaredReason | null>(null);
  const write = useWrite(api.setTie, {
    onDone: ({ voided }) => {
      toast(voided ? (isSigned ? words.voidedSigned : words.voided) : words.done);
      onClose();
    },
  });
  const submit = () => {
    if (personId && reason) write.write({ caseId: one.id, personId, reason });
  };
  return (
    <FormDialog
      title={words.setTie}
      act={words.setTie}
      onClose={onClose}
      onSubmit={submit}
      write={write}
      whyNot={personId && reason ? [] : [words.setTieMissing]}
    >
      <Note kind="risk">{isSigned ? words.setTieSigned : words.setTieWhy}</Note>
      <PickField
        name="personId"
        label={words.setTieWho}
        options={sitting.around.map((person) => ({ value: person.personId, label: person.name }))}
        value={personId}
        onChange={setPerson}
      />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  );
}
