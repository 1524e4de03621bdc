import { useState } from 'react';
import * as api from '#api/identity.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { type Me, useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { toast } from '../ui/toast.ts';
import { PasswordField, shortBy } from './PasswordField.tsx';
import { identityWords } from './words.ts';

/** One's own account: the seats of today, another password. */
export function AccountPage() {
  const words = useWords(identityWords);
  const { me } = useSession();
  return (
    <Page title={words.account} lead={words.accountLead} width="narrow">
      {me ? <Seats me={me} /> : <Skeleton lines={4} />}
      <ChangePassword />
    </Page>
  );
}

function Seats({ me }: { readonly me: Me }) {
  const words = useWords(identityWords);
  return (
    <Section title={words.seats} aside={me.person.fullName} first>
      <DataTable
        caption={words.tableOf(words.seats)}
        columns={[
          { key: 'role', head: words.role, cell: (seat) => seat.roleName },
          { key: 'unit', head: words.unit, cell: (seat) => seat.unitName },
          { key: 'position', head: words.position, cell: (seat) => seat.position ?? '' },
        ]}
        rows={me.seats}
        rowKey={(seat) => seat.id}
        whenEmpty={words.noSeats}
      />
      <p>
        <Anchor href={`/quan-tri/nguoi/${me.person.id}`}>{words.ownPage}</Anchor>
      </p>
    </Section>
  );
}

function ChangePassword() {
  const words = useWords(identityWords);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { write, pending, refusals, failure } = useWrite(api.changePassword, { onDone: () => toast(words.changed) });
  const missing = shortBy(next);
  return (
    <Section title={words.changePassword}>
      <Form onSubmit={() => missing === 0 && write({ current, next })} refusals={refusals} label={words.changePassword}>
        <p className="ink-2">{words.changeWhy}</p>
        <PasswordField name="current" label={words.current} value={current} onChange={setCurrent} />
        <PasswordField name="next" label={words.newPassword} isNew value={next} onChange={setNext} />
        {failure && <Trouble error={failure} />}
        <div>
          <Button type="submit" kind="main" busy={pending} whyNot={missing > 0 ? [words.tooShort(missing)] : []}>
            {words.changeDo}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
