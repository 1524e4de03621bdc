import { useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { checkWords } from './checkWords.ts';
import { ShotForm } from './ShotForm.tsx';
import { type ShotFor, useShot } from './useShot.ts';

interface LineShotProps {
  readonly to: ShotFor;
  readonly text: string;
  readonly file: File;
  readonly onClose: () => void;
}

/** A photo was taken for a line: looked at, and sent. */
export function LineShot({ to, text, file, onClose }: LineShotProps) {
  const words = useWords(checkWords);
  const shot = useShot(to, () => {
    toast(words.sent);
    onClose();
  });
  const { take } = shot;
  // The camera has closed before this opens: what it took is handed over once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `take` is new with every drawing, the file is not
  useEffect(() => take(file), [file]);
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.lineTitle(to.line)}
      busy={shot.pending}
      foot={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button kind="main" icon="send" busy={shot.pending} whyNot={shot.file ? [] : [words.photoFirst]} onClick={shot.send}>
            {words.send}
          </Button>
        </>
      }
    >
      <ShotForm shot={shot} to={to} what={`${to.line} ${text}`} />
    </Dialog>
  );
}
