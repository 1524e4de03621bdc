import type { ReactNode } from 'react';
import type { Endpoint } from '#api/endpoint.ts';
import type { Draft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import type { Write } from '../kernel/useWrite.ts';
import { useWords } from '../ui/language.ts';
import { TextArea } from '../ui/TextArea.tsx';
import { lawWords } from './words.ts';

interface ReasonDialogProps<T extends { readonly reason: string }, E extends Endpoint> {
  readonly title: string;
  readonly act: string;
  readonly draft: Draft<T>;
  readonly write: Write<E>;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A change to an entry of the register: its fields, and the reason that its history keeps. */
export function ReasonDialog<T extends { readonly reason: string }, E extends Endpoint>(props: ReasonDialogProps<T, E>) {
  const { title, act, draft, write, onSubmit, onClose, children } = props;
  const words = useWords(lawWords);
  return (
    <FormDialog title={title} act={act} onClose={onClose} onSubmit={onSubmit} write={write}>
      {children}
      <TextArea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        maxLength={1000}
        value={draft.value.reason}
        onChange={(reason) => draft.change((value) => ({ ...value, reason }))}
      />
    </FormDialog>
  );
}
