import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/identity.ts';
import { type UnitType, unitTypes } from '#domain/org/unit.ts';
import { orgWords as phrases } from '#domain/org/words.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { SelectField } from '../ui/SelectField.tsx';
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

interface Typed {
  readonly siteName: string;
  readonly siteType: UnitType;
  readonly fullName: string;
  readonly email: string;
}

const blank: Typed = { siteName: '', siteType: 'agency', fullName: '', email: '' };

function Fields({ token }: { readonly token: string }) {
  const words = useWords(identityWords);
  const language = useLanguage();
  const draft = useDraft('first', blank);
  const [password, setPassword] = useState('');
  const { siteName, siteType, fullName, email } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const enter = useEnter('/');
  const { write, pending, refusals, failure } = useWrite(api.becomeFirstAdministrator, {
    rereads: false,
    onDone: (_, input) => {
      draft.clear();
      enter.write({ email: input.email, password: input.password });
    },
  });
  const missing = shortBy(password);
  const submit = () => missing === 0 && write({ token, siteName, siteType, fullName, email: email.trim(), password });
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
      <SelectField
        name="siteType"
        label={words.siteType}
        options={unitTypes.map((value) => ({ value, label: phrases[`unit-type.${value}`][language] }))}
        value={siteType}
        onChange={(value) => change({ siteType: value })}
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
