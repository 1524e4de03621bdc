import { type FormEvent, type ReactNode, useId, useMemo } from 'react';
import styles from './Form.module.css';
import { RefusalList } from './RefusalList.tsx';
import { FormContext, type ShownRefusal } from './refusal.ts';

interface FormProps {
  readonly onSubmit: () => void;
  /** What the last try was refused for: shown together above the fields and again at each field. */
  readonly refusals?: readonly ShownRefusal[];
  readonly label?: string;
  readonly children: ReactNode;
}

const none: readonly ShownRefusal[] = [];

export function Form({ onSubmit, refusals = none, label, children }: FormProps) {
  const prefix = useId();
  const state = useMemo(() => ({ prefix, refusals }), [prefix, refusals]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <FormContext value={state}>
      <form className={styles.form} onSubmit={submit} noValidate {...(label ? { 'aria-label': label } : {})}>
        <RefusalList refusals={refusals} takesFocus />
        {children}
      </form>
    </FormContext>
  );
}
