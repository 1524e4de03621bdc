import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/identity.ts';
import type { Output } from '../kernel/client.ts';
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

type Link = Output<typeof api.showSignInLink>;

/** A person sets their own password through the link they were given. */
export function SetPasswordPage() {
  const words = useWords(identityWords);
  const { token = '' } = useParams({ strict: false });
  const read = useRead(api.showSignInLink, { token });
  const link = read.data;
  const lead = link && (link.purpose === 'reset' ? words.resetLead : words.invitedLead);
  return (
    <Entrance title={link?.fullName ? words.invited(link.fullName) : words.signIn} lead={lead}>
      {read.error ? (
        <LinkGone error={read.error} retry={() => void read.refetch()} />
      ) : (
        <Loaded read={read}>{(loaded) => <Fields token={token} link={loaded} />}</Loaded>
      )}
    </Entrance>
  );
}

function Fields({ token, link }: { readonly token: string; readonly link: Link }) {
  const words = useWords(identityWords);
  const [password, setPassword] = useState('');
  const enter = useEnter('/');
  const { write, pending, refusals, failure } = useWrite(api.acceptInvitation, {
    rereads: false,
    onDone: ({ email }, input) => enter.write({ email, password: input.password }),
  });
  const missing = shortBy(password);
  const submit = () => missing === 0 && write({ token, password });
  return (
    <Form onSubmit={submit} refusals={refusals.length > 0 ? refusals : enter.refusals} label={words.newPassword}>
      {link.email && (
        <TextField
          name="email"
          label={words.email}
          autoComplete="username"
          readOnly
          value={link.email}
          onChange={() => undefined}
        />
      )}
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
          {words.setDo}
        </Button>
      </div>
    </Form>
  );
}
