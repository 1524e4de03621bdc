import { useState } from 'react';
import * as api from '#api/people.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import styles from './Org.module.css';
import type { Unit } from './UnitPage.tsx';
import { orgWords } from './words.ts';

type Listing = Output<typeof api.listPeople>;
type PersonLine = Listing['people'][number];

/** Who works or sits in the unit, by given name. */
export function PeopleSection({ unit }: { readonly unit: Unit }) {
  const words = useWords(orgWords);
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const search = useTyped(typed);
  const read = useRead(api.listPeople, { unitId: unit.id, ...(search ? { search } : {}) }, { keepShown: true });
  const mayAdd = read.data?.whyNot.add.length === 0 && unit.stands;
  const outside = (read.data?.people ?? []).filter(({ signsIn }) => !signsIn).length;
  return (
    <Section title={words.people} aside={read.data && words.peopleCount(read.data.total)} first>
      <div className={styles.finding}>
        <TextField
          name="search"
          label={words.searchPeople}
          hint={words.searchPeopleHint}
          type="search"
          value={typed}
          onChange={setTyped}
        />
        {mayAdd && (
          <div className={styles.acts}>
            <Button kind="main" icon="plus" onClick={() => setAdding(true)}>
              {words.addPerson}
            </Button>
            <Button icon="upload" href="/quan-tri/nhap?loai=nguoi">
              {words.import}
            </Button>
            {outside > 0 && (
              <Button icon="link" href={`/quan-tri/moi-dang-nhap?don-vi=${unit.id}`}>
                {words.inviteOutside(outside)}
              </Button>
            )}
          </div>
        )}
      </div>
      <Loaded read={read}>{(listing) => <People listing={listing} searching={search !== ''} />}</Loaded>
      {adding && <AddPersonDialog unit={unit} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function People({ listing, searching }: { readonly listing: Listing; readonly searching: boolean }) {
  const words = useWords(orgWords);
  const language = useLanguage();
  if (listing.people.length === 0) {
    return searching ? <p className="ink-2">{words.noMatch}</p> : <Empty title={words.noPeople}>{words.noPeopleWhy}</Empty>;
  }
  const columns: readonly Column<PersonLine>[] = [
    {
      key: 'name',
      head: words.fullName,
      names: true,
      sortBy: (person) => person.nameKey,
      cell: (person) => <Anchor href={`/quan-tri/nguoi/${person.id}`}>{person.fullName}</Anchor>,
    },
    { key: 'position', head: words.position, cell: (person) => person.position ?? '' },
    { key: 'team', head: words.team, cell: (person) => person.teamName ?? '' },
    {
      key: 'roles',
      head: words.roles,
      cell: (person) => person.seats.map((seat) => (seat.isLent ? `${seat.roleName} (${words.lent})` : seat.roleName)).join('; '),
    },
    {
      key: 'signsIn',
      head: words.signsIn,
      cell: (person) => (person.signsIn ? <Tag kind="done">{words.yes}</Tag> : <Tag kind="plain">{words.notYet}</Tag>),
    },
  ];
  return (
    <DataTable
      key={language}
      caption={words.tableOf(words.people)}
      columns={columns}
      rows={listing.people}
      rowKey={(person) => person.id}
      numbered
      density="dense"
    />
  );
}
