import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { inTwoLanguages, useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import type { ShownRefusal } from '../ui/refusal.ts';
import { Trouble } from './Trouble.tsx';

const dialogWords = inTwoLanguages(
  {
    cancel: 'Thôi',
    waiting: 'Đang không có mạng. Điều đã gõ được giữ ở đây và gửi đi ngay khi có mạng lại.',
  },
  { cancel: 'Leave it', waiting: 'There is no network. What you typed is kept and sent as soon as there is one.' },
);

interface FormDialogProps {
  readonly title: string;
  readonly act: string;
  readonly size?: 'm' | 'l';
  /** Another act, before the others. */
  readonly also?: ReactNode;
  /** Why it cannot be sent as it stands. */
  readonly whyNot?: readonly string[];
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly write: {
    readonly pending: boolean;
    readonly refusals: readonly ShownRefusal[];
    readonly failure: Error | null;
    readonly waitingForNetwork: boolean;
  };
  readonly children: ReactNode;
}

/** A form over the page: its refusals at its fields, one act. */
export function FormDialog(props: FormDialogProps) {
  const { title, act, size = 'l', also, whyNot = [], onClose, onSubmit, write, children } = props;
  const words = useWords(dialogWords);
  const foot = (
    <>
      {also}
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={write.pending} whyNot={whyNot} onClick={onSubmit}>
        {act}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={title} busy={write.pending && !write.waitingForNetwork} size={size} foot={foot}>
      <Form onSubmit={onSubmit} refusals={write.refusals}>
        {children}
        {write.failure && <Trouble error={write.failure} />}
        {write.waitingForNetwork && (
          <Note kind="wait" icon="offline" live>
            {words.waiting}
          </Note>
        )}
      </Form>
    </Dialog>
  );
}
