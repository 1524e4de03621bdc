import { useState } from 'react';
import * as api from '#api/identity.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBox } from '../ui/CodeBox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Form } from '../ui/Form.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import type { Person } from './PersonPage.tsx';
import { peopleWords } from './words.ts';

interface LinkDialogProps {
  readonly person: Person;
  readonly kind: 'invite' | 'reset';
  readonly onClose: () => void;
}

/** A way to sign in, made once and shown once. */
export function LinkDialog({ person, kind, onClose }: LinkDialogProps) {
  const words = useWords(peopleWords);
  const [email, setEmail] = useState(person.email ?? '');
  const invite = useWrite(api.invite);
  const reset = useWrite(api.resetSignIn);
  const made = kind === 'invite' ? invite : reset;
  const submit = () => {
    if (kind === 'invite') invite.write({ personId: person.id, email: email.trim() });
    else reset.write({ personId: person.id });
  };
  const foot = made.result ? (
    <Button kind="main" onClick={onClose}>
      {words.close}
    </Button>
  ) : (
    <Button kind="main" icon="link" busy={made.pending} onClick={submit}>
      {words.make}
    </Button>
  );
  return (
    <Dialog opened onClose={onClose} title={`${words.inviteTitle}: ${person.fullName}`} busy={made.pending} size="l" foot={foot}>
      {made.result ? (
        <>
          <p role="status">{words.linkWhy(momentText(made.result.expiresAt))}</p>
          <CodeBox code={made.result.link} kind="code" label={words.link} />
        </>
      ) : (
        <Form onSubmit={submit} refusals={made.refusals}>
          <p>{kind === 'invite' ? words.inviteWhy : words.resetWhy}</p>
          {kind === 'invite' && <TextField name="email" label={words.email} type="email" value={email} onChange={setEmail} />}
          {made.failure && <Trouble error={made.failure} />}
        </Form>
      )}
    </Dialog>
  );
}
