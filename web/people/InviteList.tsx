import { useState } from 'react';
import type * as api from '#api/identity.ts';
import type { Output } from '../kernel/client.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import type { Write } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Form } from '../ui/Form.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Uninvited } from './InvitePage.tsx';
import styles from './People.module.css';
import { peopleWords } from './words.ts';

interface InviteListProps {
  readonly listing: Output<typeof api.listUninvited>;
  /** All of one unit: its name need not stand in every line. */
  readonly ofOneUnit: boolean;
  readonly make: Write<typeof api.inviteMany>;
}

const mostAtOnce = 500;

/** Who is still outside; nobody is chosen beforehand, and a missing address is typed in its line. */
export function InviteList({ listing, ofOneUnit, make }: InviteListProps) {
  const words = useWords(peopleWords);
  const choice = useChoice(listing.people);
  const { chosen, addressOf } = choice;
  const without = listing.people.filter((person) => addressOf(person) === '').length;
  const isKnown = new Map(listing.people.map(({ personId, email }) => [personId, email !== null]));
  const columns: readonly Column<Uninvited>[] = [
    {
      key: 'name',
      head: words.fullName,
      names: true,
      sortBy: ({ nameKey }) => nameKey,
      cell: ({ personId, fullName }) => (
        <span className={styles.named}>
          <input
            type="checkbox"
            className={styles.choose}
            aria-label={words.chooseOne(fullName)}
            checked={chosen.some((one) => one.personId === personId)}
            onChange={(event) => choice.set([personId], event.target.checked)}
          />
          <Anchor href={`/quan-tri/nguoi/${personId}`}>{fullName}</Anchor>
        </span>
      ),
    },
    { key: 'roles', head: words.role, cell: ({ roleNames }) => roleNames.join('; ') },
    { key: 'unit', head: words.unit, cell: ({ unitName }) => unitName },
    {
      key: 'email',
      head: words.email,
      width: '300px',
      cell: (person) => {
        const at = chosen.indexOf(person);
        const isRefused = make.refusals.some((refusal) => refusal.at === `people.${at}.email`);
        if (isKnown.get(person.personId) && !isRefused) return person.email;
        return (
          <TextField
            name={at < 0 ? `unchosen.${person.personId}` : `people.${at}.email`}
            label={words.emailOf(person.fullName)}
            quiet
            type="email"
            value={addressOf(person)}
            onChange={(typed) => choice.type(person, typed)}
          />
        );
      },
    },
    {
      key: 'invited',
      head: words.invitedBefore,
      cell: ({ invitedUntil }) => invitedUntil && words.linkUntil(momentText(invitedUntil)),
    },
  ];
  const isSaid: Partial<Record<string, boolean>> = {
    unit: !ofOneUnit,
    invited: listing.people.some(({ invitedUntil }) => invitedUntil !== null),
  };
  const submit = () => make.write({ people: chosen.map((person) => ({ personId: person.personId, email: addressOf(person) })) });
  return (
    <Section title={words.withoutAccount} aside={words.peopleCount(listing.total)} first>
      <Form onSubmit={() => undefined} refusals={make.refusals} label={words.inviteMany}>
        <div className={styles.choosing}>
          <CheckField
            name="all"
            label={words.chooseAll(listing.people.length - without)}
            hint={without > 0 ? words.withoutEmail(without) : undefined}
            checked={choice.isAll}
            onChange={choice.setAll}
          />
          <Button kind="main" icon="link" busy={make.pending} whyNot={whyNotOf(choice, words)} onClick={submit}>
            {words.makeFor(chosen.length)}
          </Button>
        </div>
        {make.failure && <Trouble error={make.failure} />}
        <DataTable
          caption={words.tableOf(words.withoutAccount)}
          columns={columns.filter(({ key }) => isSaid[key] ?? true)}
          rows={listing.people}
          rowKey={({ personId }) => personId}
          density="dense"
        />
      </Form>
    </Section>
  );
}

interface Choice {
  /** In the order of the list. */
  readonly chosen: readonly Uninvited[];
  readonly addressOf: (person: Uninvited) => string;
  readonly set: (personIds: readonly string[], isIn: boolean) => void;
  readonly type: (person: Uninvited, typed: string) => void;
  readonly isAll: boolean;
  readonly setAll: (isIn: boolean) => void;
}

/** Whom to invite, and the addresses typed for it: typing one chooses its person. */
function useChoice(people: readonly Uninvited[]): Choice {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const addressOf = ({ personId, email }: Uninvited) => (typed[personId] ?? email ?? '').trim();
  const set = (some: readonly string[], isIn: boolean) =>
    setIds((before) => new Set(isIn ? [...before, ...some] : [...before].filter((id) => !some.includes(id))));
  const able = people.filter((person) => addressOf(person) !== '').map(({ personId }) => personId);
  return {
    chosen: people.filter(({ personId }) => ids.has(personId)),
    addressOf,
    set,
    type: ({ personId }, text) => {
      setTyped((before) => ({ ...before, [personId]: text }));
      set([personId], text.trim() !== '');
    },
    isAll: able.length > 0 && able.every((id) => ids.has(id)),
    setAll: (isIn) => set(able, isIn),
  };
}

function whyNotOf({ chosen, addressOf }: Choice, words: (typeof peopleWords)['vi']): readonly string[] {
  if (chosen.length === 0) return [words.chooseSomebody];
  if (chosen.length > mostAtOnce) return [words.tooManyChosen(mostAtOnce)];
  const without = chosen.filter((person) => addressOf(person) === '').length;
  return without > 0 ? [words.chosenWithout(without)] : [];
}
