import { useState } from 'react';
import { backFrom } from '../kernel/signIn.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Entrance } from './Entrance.tsx';
import { PasswordField } from './PasswordField.tsx';
import { useEnter } from './useEnter.ts';
import { identityWords } from './words.ts';

/** Signing in, and back to where one was. */
export function SignInPage() {
  const words = useWords(identityWords);
  const back = backFrom(location.search);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { write, pending, refusals, failure } = useEnter(back);
  const submit = () => write({ email: email.trim(), password });
  return (
    <Entrance title={words.signIn} lead={words.signInLead}>
      <Form onSubmit={submit} refusals={refusals} label={words.signIn}>
        {back !== '/' && refusals.length === 0 && <Note kind="wait">{words.back}</Note>}
        <TextField
          name="email"
          label={words.email}
          type="email"
          inputMode="email"
          autoComplete="username"
          spellCheck={false}
          autoFocus
          value={email}
          onChange={setEmail}
        />
        <PasswordField name="password" label={words.password} value={password} onChange={setPassword} />
        {failure && <Trouble error={failure} />}
        <div>
          <Button type="submit" kind="main" size="l" busy={pending}>
            {words.signInDo}
          </Button>
        </div>
      </Form>
    </Entrance>
  );
}
