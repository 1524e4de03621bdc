import { useState } from 'react';
import * as api from '#api/initiatives.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { PickField } from '../ui/PickField.tsx';
import { toast } from '../ui/toast.ts';
import type { Shown } from './useInitiativeForm.ts';
import { initiativeWords } from './words.ts';

interface TieDialogProps {
  readonly shown: Shown;
  readonly onClose: () => void;
}

/** The line of the sheet that the recognition is evidence of. */
export function TieDialog({ shown: { id, lines, tied }, onClose }: TieDialogProps) {
  const words = useWords(initiativeWords);
  const [line, setLine] = useState<string | null>(null);
  const write = useWrite(api.tieInitiative, {
    onDone: () => {
      toast(words.tiedToast);
      onClose();
    },
  });
  return (
    <FormDialog
      title={words.tie}
      act={words.tieDo}
      size="m"
      whyNot={line === null ? [words.missingLine] : []}
      onClose={onClose}
      onSubmit={() => line !== null && write.write({ initiativeId: id, lines: [line] })}
      write={write}
    >
      <p>{words.tieHint}</p>
      <PickField
        name="lines"
        label={words.line}
        options={lines
          .filter(({ code }) => !tied.includes(code))
          .map(({ code, text }) => ({ value: code, label: `${code}. ${text}` }))}
        value={line}
        onChange={setLine}
      />
    </FormDialog>
  );
}
