import { useState } from 'react';
import * as api from '#api/postings.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBox } from '../ui/CodeBox.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { awardWords } from './awardWords.ts';
import type { OnList, Posting } from './PostingPage.tsx';

interface PetitionDialogProps {
  readonly posting: Posting;
  readonly about: OnList;
  readonly onClose: () => void;
}

/** Says something about somebody on the list; the code that leads to the answer is shown once. */
export function PetitionDialog({ posting, about, onClose }: PetitionDialogProps) {
  const words = useWords(awardWords);
  const { round, today, keeps } = posting;
  const text = useDraft(`petition.${about.nominationId}`, '');
  const [way, setWay] = useState<'self' | 'paper' | 'spoken'>('self');
  const [on, setOn] = useState<Day | null>(today);
  const write = useWrite(api.makePetition, { onDone: () => text.clear() });
  if (write.result) return <Sent code={write.result.code} onClose={onClose} />;
  const missing = [
    ...(text.value.trim() === '' ? [words.missing.text] : []),
    ...(way !== 'self' && on === null ? [words.missing.day] : []),
  ];
  const received = way === 'self' ? null : { way, on: on! };
  const submit = () => {
    if (missing.length === 0) write.write({ roundId: round.id, nominationId: about.nominationId, text: text.value, received });
  };
  return (
    <FormDialog
      title={words.petitionOf(about.name)}
      act={words.petitionDo}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      <Note icon="lock">
        <p>{words.petitionKept}</p>
      </Note>
      <TextArea
        name="text"
        label={words.petitionText}
        hint={words.petitionHint}
        value={text.value}
        maxLength={4000}
        onChange={text.change}
      />
      {keeps && (
        <SelectField
          name="way"
          label={words.received}
          value={way}
          onChange={setWay}
          options={[
            { value: 'self', label: words.receivedSelf },
            { value: 'paper', label: words.ways.paper },
            { value: 'spoken', label: words.ways.spoken },
          ]}
        />
      )}
      {way !== 'self' && <DateField name="received.on" label={words.receivedOn} value={on} onChange={setOn} max={today} />}
    </FormDialog>
  );
}

function Sent({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  const words = useWords(awardWords);
  const foot = (
    <Button kind="main" onClick={onClose}>
      {words.close}
    </Button>
  );
  return (
    <Dialog opened onClose={onClose} title={words.petitionTitle} foot={foot}>
      <p>{words.petitionSent}</p>
      <CodeBox kind="code" label={words.code} code={code} />
    </Dialog>
  );
}
