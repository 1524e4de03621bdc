import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.ts';
import { checkWords } from './checkWords.ts';
import { ShotForm } from './ShotForm.tsx';
import type { ShotFor } from './shotFor.ts';
import { useShot } from './useShot.ts';

interface LineShotProps {
  readonly to: ShotFor;
  readonly text: string;
  /** Just taken; else what is kept of it. */
  readonly file?: File;
  readonly onClose: () => void;
}

/** A photo was taken for a line: looked at, and sent. */
export function LineShot({ to, text, file, onClose }: LineShotProps) {
  const words = useWords(checkWords);
  const shot = useShot(to, onClose, file);
  const drop = () => {
    shot.drop();
    onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={words.lineTitle(to.line)}
      busy={shot.busy}
      foot={
        <>
          {shot.file && (
            <Button kind="quiet" onClick={drop}>
              {words.dropShot}
            </Button>
          )}
          <Button onClick={onClose}>{words.close}</Button>
          <Button
            kind="main"
            icon="send"
            busy={shot.busy}
            whyNot={shot.file ? [] : [words.photoFirst]}
            onClick={() => void shot.send()}
          >
            {words.send}
          </Button>
        </>
      }
    >
      <ShotForm shot={shot} to={to} what={`${to.line} ${text}`} />
    </Dialog>
  );
}
