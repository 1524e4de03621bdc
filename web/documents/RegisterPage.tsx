import { useState } from 'react';
import * as api from '#api/documents.ts';
import { type Direction, directions } from '#domain/documents/entry.ts';
import { yearOf } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { ListFilter } from '../ui/ListFilter.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Book } from './Book.tsx';
import styles from './Documents.module.css';
import { FileDialog } from './FileDialog.tsx';
import { ReserveDialog } from './ReserveDialog.tsx';
import { SeriesNote } from './SeriesNote.tsx';
import { documentWords } from './words.ts';

export type Listing = Output<typeof api.listDocuments>;

/** The register of a body: đi, đến, nội bộ; what is missing or doubled in the year's numbers. */
export function RegisterPage() {
  const words = useWords(documentWords);
  const { me } = useSession();
  const thisYear = me ? String(yearOf(me.site.today)) : '';
  const [unitId, setUnitId] = useState<string | null>(null);
  const [chosen, setDirection] = useState<Direction | null>(null);
  const [typed, setTyped] = useState('');
  const [year, setYear] = useState<string | null>(null);
  const [typeName, setType] = useState('');
  const [opened, setOpened] = useState<'file' | 'reserve' | null>(null);
  const search = useTyped(typed);
  const shownYear = year ?? thisYear;
  const isKeeper = me?.seats.some(({ role }) => role === 'clerk' || role === 'unit-head' || role === 'authority') ?? true;
  const direction = chosen ?? (isKeeper ? 'out' : 'own');
  const filter = {
    direction,
    ...(unitId && { unitId }),
    ...(shownYear && { year: Number(shownYear) }),
    ...(typeName && { typeName }),
    ...(search && { search }),
  };
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listDocuments, { ...filter, page }, { keepShown: true, enabled: me !== undefined });
  const listing = read.data;
  const unit = listing?.units.find((one) => one.unitId === listing.unitId);
  const isFiltered = search !== '' || typeName !== '' || shownYear !== thisYear;
  return (
    <Page
      title={words.register}
      lead={unit && !unit.keeps ? words.rulesLead : words.lead}
      aside={<Acts listing={listing} direction={direction} onOpen={setOpened} />}
    >
      <Section title={words.directions[direction]} aside={listing && words.count(listing.total)} first>
        {unit?.keeps !== false && (
          <div className={styles.books}>
            <Segments
              label={words.books}
              options={directions.map((value) => ({ value, label: words.directions[value] }))}
              value={direction}
              onChange={setDirection}
            />
          </div>
        )}
        <ListFilter
          of={words.directions[direction]}
          searchLabel={words.search}
          search={typed}
          onSearch={setTyped}
          years={listing?.years ?? []}
          year={shownYear}
          onYear={setYear}
        >
          {direction !== 'in' && (
            <SelectField
              name="typeName"
              label={words.type}
              value={typeName}
              options={[
                { value: '', label: words.anyType },
                ...(listing?.types ?? []).map(({ typeTitle }) => ({ value: typeTitle, label: typeTitle })),
              ]}
              onChange={setType}
            />
          )}
          {listing && listing.units.length > 1 && (
            <SelectField
              name="unitId"
              label={words.unit}
              value={listing.unitId}
              options={listing.units.map((one) => ({ value: one.unitId, label: one.name }))}
              onChange={setUnitId}
            />
          )}
        </ListFilter>
        <Loaded read={read}>
          {(loaded) =>
            loaded.unitId === null ? (
              <Empty title={words.noUnit} />
            ) : (
              <>
                <SeriesNote series={loaded.series} />
                <Book
                  listing={loaded}
                  direction={direction}
                  isFiltered={isFiltered}
                  earlier={Math.max(...loaded.years.filter((one) => one < Number(shownYear)), 0) || null}
                  onYear={setYear}
                  onOpen={setOpened}
                />
                <Pager of={words.directions[direction]} page={loaded.page} pages={loaded.pages} onPage={setPage} />
              </>
            )
          }
        </Loaded>
      </Section>
      {listing?.unitId && opened === 'file' && (
        <FileDialog unitId={listing.unitId} direction={direction} types={listing.types} onClose={() => setOpened(null)} />
      )}
      {listing?.unitId && opened === 'reserve' && direction !== 'in' && (
        <ReserveDialog unitId={listing.unitId} direction={direction} types={listing.types} onClose={() => setOpened(null)} />
      )}
    </Page>
  );
}

interface ActsProps {
  readonly listing: Listing | undefined;
  readonly direction: Direction;
  readonly onOpen: (opened: 'file' | 'reserve') => void;
}

function Acts({ listing, direction, onOpen }: ActsProps) {
  const words = useWords(documentWords);
  const keeps = listing?.unitId && listing.whyNot.file.length === 0;
  return (
    <>
      <Button href="/kiem-tra-the-thuc">{words.lint}</Button>
      {keeps && <Button href="/van-ban/phoi">{words.blanks}</Button>}
      {keeps && direction !== 'in' && <Button onClick={() => onOpen('reserve')}>{words.reserve}</Button>}
      {keeps && (
        <Button kind="main" icon="plus" onClick={() => onOpen('file')}>
          {words.file}
        </Button>
      )}
    </>
  );
}
