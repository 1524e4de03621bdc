import { useState } from 'react';
import * as api from '#api/postings.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { TextField } from '../ui/TextField.tsx';
import { awardWords } from './awardWords.ts';

/** What became of a petition, by its code. */
export function FollowDialog({ roundId, onClose }: { readonly roundId: string; readonly onClose: () => void }) {
  const words = useWords(awardWords);
  const [code, setCode] = useState('');
  const write = useWrite(api.followPetition, { rereads: false });
  const found = write.result;
  const missing = code.trim() === '' ? [words.missing.code] : [];
  const submit = () => {
    if (missing.length === 0) write.write({ roundId, code });
  };
  return (
    <FormDialog
      title={words.follow}
      act={words.followDo}
      size="m"
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      <TextField
        name="code"
        label={words.code}
        hint={words.followHint}
        value={code}
        maxLength={40}
        autoComplete="off"
        onChange={setCode}
      />
      {found &&
        (found.answer === null ? (
          <Note kind="wait" live title={words.followWaiting(found.name)} />
        ) : (
          <Note kind="done" live title={words.answered(words.states[found.state], shortDate(found.answeredOn!))}>
            <p>{found.answer}</p>
          </Note>
        ))}
    </FormDialog>
  );
}
