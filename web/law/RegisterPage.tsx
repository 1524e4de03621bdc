import { useState } from 'react';
import * as api from '#api/law.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { type LegalStanding, legalStandings } from '#domain/law/legalDocument.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AddDialog } from './AddDialog.tsx';
import styles from './Law.module.css';
import { LocalRules } from './LocalRules.tsx';
import { StandingTag } from './StandingTag.tsx';
import { lawWords } from './words.ts';

type Listing = Output<typeof api.listLegalDocuments>;
type Line = Listing['documents'][number];

/** The documents plans stand on, searchable, as they hold on any day. */
export function RegisterPage() {
  const words = useWords(lawWords);
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState<Day | null>(null);
  const [type, setType] = useState('');
  const [standing, setStanding] = useState<LegalStanding | ''>('');
  const [adding, setAdding] = useState(false);
  const search = useTyped(typed);
  const read = useRead(
    api.listLegalDocuments,
    { ...(search && { search }), ...(day && { day }), ...(type && { type }), ...(standing && { standing }) },
    { keepShown: true },
  );
  const listing = read.data;
  const acts = listing?.whyNot.add.length === 0 && (
    <>
      <Button icon="upload" href="/so-van-ban/nhap">
        {words.import}
      </Button>
      <Button kind="main" icon="plus" onClick={() => setAdding(true)}>
        {words.add}
      </Button>
    </>
  );
  const types = [{ value: '', label: words.anyType }, ...(listing?.types ?? []).map((one) => ({ value: one, label: one }))];
  const standings = [
    { value: '' as const, label: words.anyStanding },
    ...legalStandings.map((value) => ({ value, label: words.standings[value] })),
  ];
  return (
    <Page title={words.register} lead={words.lead} aside={acts}>
      <Section title={words.documents} aside={listing && words.shown(listing.documents.length, listing.total)} first>
        <div className={styles.filters}>
          <TextField name="search" label={words.search} hint={words.searchHint} type="search" value={typed} onChange={setTyped} />
          <SelectField name="type" label={words.type} options={types} value={type} onChange={setType} />
          <SelectField name="standing" label={words.standing} options={standings} value={standing} onChange={setStanding} />
          <DateField name="day" label={words.onDay} value={day ?? listing?.day ?? null} onChange={setDay} />
        </div>
        <Loaded read={read}>{(loaded) => <Documents listing={loaded} />}</Loaded>
      </Section>
      <LocalRules />
      {adding && <AddDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Documents({ listing }: { readonly listing: Listing }) {
  const words = useWords(lawWords);
  const columns: readonly Column<Line>[] = [
    {
      key: 'number',
      head: words.number,
      names: true,
      width: '24%',
      cell: (line) => (
        <>
          <Anchor href={`/so-van-ban/${line.key}`}>
            {line.type} {line.number}
          </Anchor>
          <span className={styles.under}>{line.issuer}</span>
        </>
      ),
    },
    { key: 'issuedOn', head: words.issuedOn, cell: (line) => <span className="nowrap">{shortDate(line.issuedOn)}</span> },
    { key: 'subject', head: words.subject, cell: (line) => line.subject ?? '' },
    {
      key: 'standing',
      head: words.standing,
      width: '22%',
      cell: (line) => (
        <>
          <StandingTag standing={line.standing} />
          {line.successors.length > 0 && (
            <span className={styles.under}>
              {words.successors} {line.successors.map(({ number }) => number).join(', ')}
            </span>
          )}
          {line.verified === 'none' && <span className={styles.under}>{words.verifications.none}</span>}
        </>
      ),
    },
  ];
  if (listing.documents.length === 0) return <Empty title={words.none}>{words.noneWhy}</Empty>;
  return (
    <>
      <DataTable
        caption={words.tableOf(words.register)}
        columns={columns}
        rows={listing.documents}
        rowKey={(line) => line.key}
        density="dense"
      />
      {listing.documents.length < listing.total && <Note kind="info">{words.tooMany}</Note>}
    </>
  );
}
