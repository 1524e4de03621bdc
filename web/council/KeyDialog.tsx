import { useState } from 'react';
import * as api from '#api/elections.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { handOver } from './ballotHand.ts';
import { ballotWords } from './ballotWords.ts';
import { saveFile } from './savedFile.ts';

interface KeyProps {
  readonly councilId: string;
  readonly trusteeId: string;
  readonly onClose: () => void;
}

const shortest = 10;

/** Makes one's keys: the file is saved here first, only then what everybody may know goes to the server. */
export function KeyDialog({ councilId, trusteeId, onClose }: KeyProps) {
  const words = useWords(ballotWords);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [making, setMaking] = useState(false);
  const write = useWrite(api.giveTrusteeKey, {
    onDone: () => {
      toast(words.keyMade);
      onClose();
    },
  });
  const make = async () => {
    setMaking(true);
    try {
      const { trustee, file } = await handOver('makeKeys', { trusteeId, passphrase });
      saveFile('tep-khoa-hoi-dong.json', `${JSON.stringify(file)}\n`);
      write.write({ councilId, trustee: { ...trustee } });
    } finally {
      setMaking(false);
    }
  };
  const whyNot = [
    ...(window.isSecureContext ? [] : [words.insecure]),
    ...(passphrase.length >= shortest ? [] : [words.passphraseShort]),
    ...(passphrase === again ? [] : [words.passphraseDiffers]),
  ];
  return (
    <FormDialog
      title={words.makeKey}
      act={words.makeKey}
      onClose={onClose}
      onSubmit={() => void make()}
      write={{ ...write, pending: write.pending || making }}
      whyNot={whyNot}
    >
      <Note kind="risk">{words.makeKeyWhy}</Note>
      <TextField
        name="passphrase"
        type="password"
        autoComplete="new-password"
        label={words.passphrase}
        hint={words.passphraseShort}
        value={passphrase}
        onChange={setPassphrase}
      />
      <TextField
        name="again"
        type="password"
        autoComplete="new-password"
        label={words.passphraseAgain}
        value={again}
        onChange={setAgain}
      />
    </FormDialog>
  );
}
