import { useState } from 'react';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { identityWords } from './words.ts';

interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new one is told its rule, and browsers offer to keep it. */
  readonly isNew?: boolean;
}

export const leastLength = 10;

/** Typed once, and shown on demand: typing it twice hides the mistake it should find. */
export function PasswordField({ name, label, value, onChange, isNew = false }: PasswordFieldProps) {
  const words = useWords(identityWords);
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextField
        name={name}
        label={label}
        {...(isNew ? { hint: words.newPasswordHint } : {})}
        type={shown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellCheck={false}
        maxLength={200}
        value={value}
        onChange={onChange}
      />
      <CheckField name={`${name}-hien`} label={words.show} checked={shown} onChange={setShown} />
    </div>
  );
}

/** Why a new password cannot be sent yet. */
export function shortBy(password: string): number {
  return Math.max(0, leastLength - [...password].length);
}
