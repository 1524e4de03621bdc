import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/identity.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { Entrance } from './Entrance.tsx';
import { LinkGone } from './LinkGone.tsx';
import { PasswordField, shortBy } from './PasswordField.tsx';
import { useEnter } from './useEnter.ts';
import { identityWords } from './words.ts';

/** From the one-time link at the terminal to the first administrator. */
export function FirstAdministratorPage() {
  const words = useWords(identityWords);
  const { token = '' } = useParams({ strict: false });
  const link = useRead(api.showSignInLink, { token });
  return (
    <Entrance title={words.first} lead={link.error ? undefined : words.firstLead}>
      {link.error ? (
        <LinkGone error={link.error} retry={() => void link.refetch()} />
      ) : (
        <Loaded read={link}>{() => <Fields token={token} />}</Loaded>
      )}
    </Entrance>
  );
}

const blank = { siteName: '', fullName: '', email: '' };

function Fields({ token }: { readonly token: string }) {
  const words = useWords(identityWords);
  const draft = useDraft('first', blank);
  const [password, setPassword] = useState('');
  const { siteName, fullName, email } = draft.value;
  const change = (part: Partial<typeof blank>) => draft.change((value) => ({ ...value, ...part }));
  const enter = useEnter('/');
  const { write, pending, refusals, failure } = useWrite(api.becomeFirstAdministrator, {
    rereads: false,
    onDone: (_, input) => {
      draft.clear();
      enter.write({ email: input.email, password: input.password });
    },
  });
  const missing = shortBy(password);
  const submit = () => missing === 0 && write({ token, siteName, fullName, email: email.trim(), password });
  return (
    <Form onSubmit={submit} refusals={refusals.length > 0 ? refusals : enter.refusals} label={words.first}>
      <TextField
        name="siteName"
        label={words.siteName}
        hint={words.siteNameHint}
        maxLength={200}
        value={siteName}
        onChange={(text) => change({ siteName: text })}
      />
      <TextField
        name="fullName"
        label={words.fullName}
        autoComplete="name"
        maxLength={120}
        value={fullName}
        onChange={(text) => change({ fullName: text })}
      />
      <TextField
        name="email"
        label={words.email}
        type="email"
        autoComplete="username"
        spellCheck={false}
        value={email}
        onChange={(text) => change({ email: text })}
      />
      <PasswordField name="password" label={words.newPassword} isNew value={password} onChange={setPassword} />
      {(failure ?? enter.failure) && <Trouble error={(failure ?? enter.failure)!} />}
      <div>
        <Button
          type="submit"
          kind="main"
          size="l"
          busy={pending || enter.pending}
          whyNot={missing > 0 ? [words.tooShort(missing)] : []}
        >
          {words.create}
        </Button>
      </div>
    </Form>
  );
}
