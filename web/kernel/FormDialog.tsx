import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { inTwoLanguages, useWords } from '../ui/language.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import { Trouble } from './Trouble.tsx';

const dialogWords = inTwoLanguages({ cancel: 'Thôi' }, { cancel: 'Leave it' });

interface FormDialogProps {
  readonly title: string;
  readonly act: string;
  readonly onClose: () => void;
  readonly onSubmit: () => void;
  readonly write: { readonly pending: boolean; readonly refusals: readonly ShownRefusal[]; readonly failure: Error | null };
  readonly children: ReactNode;
}

/** A form over the page: its refusals at its fields, one act. */
export function FormDialog({ title, act, onClose, onSubmit, write, children }: FormDialogProps) {
  const words = useWords(dialogWords);
  const foot = (
    <>
      <Button onClick={onClose}>{words.cancel}</Button>
      <Button kind="main" busy={write.pending} onClick={onSubmit}>
        {act}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={title} busy={write.pending} size="l" foot={foot}>
      <Form onSubmit={onSubmit} refusals={write.refusals}>
        {children}
        {write.failure && <Trouble error={write.failure} />}
      </Form>
    </Dialog>
  );
}
