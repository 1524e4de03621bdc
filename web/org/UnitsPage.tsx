import { type CSSProperties, useState } from 'react';
import * as api from '#api/org.ts';
import type { Day } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import { isSubject } from '#domain/org/unit.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
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
import { Segments } from '../ui/Segments.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DaySlider } from './DaySlider.tsx';
import { NewUnitDialog } from './NewUnitDialog.tsx';
import styles from './Org.module.css';
import { orgWords } from './words.ts';

type Listing = Output<typeof api.listUnits>;
type UnitLine = Listing['units'][number];

type Which = 'all' | 'lacking-seats';

const atFirst = 200;
const atMost = 1000;
const lackingSeats = 'thieu-vai';

const asked = (): Which => (new URLSearchParams(location.search).get('loc') === lackingSeats ? 'lacking-seats' : 'all');

const ways = [
  { icon: 'upload', href: '/quan-tri/nhap', label: 'import' },
  { icon: 'tree', href: '/quan-tri/sap-xep', label: 'reorganise' },
  { icon: 'link', href: '/quan-tri/moi-dang-nhap', label: 'invite' },
  { icon: 'refresh', href: '/quan-tri/trao-doi/khoa', label: 'exchange' },
  { icon: 'send', href: '/quan-tri/thu-dien-tu', label: 'mail' },
  { icon: 'picture', href: '/quan-tri/giu-anh', label: 'pictures' },
] as const;

/** The units a person sees, as a tree, on any day; for administrators the way to all else they do. */
export function UnitsPage() {
  const words = useWords(orgWords);
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState<Day | null>(null);
  const [creating, setCreating] = useState(false);
  const [only, setOnly] = useState<Which>(asked);
  const search = useTyped(typed);
  const [most, setMost] = useState(atFirst);
  const filter = { most, ...(search ? { search } : {}), ...(day ? { day } : {}), ...(only === 'all' ? {} : { only }) };
  const read = useRead(api.listUnits, filter, { keepShown: true });
  const listing = read.data;
  const { holds } = useSession();
  const administers = holds('administrator');
  return (
    <Page
      title={words.admin}
      lead={words.lead}
      aside={
        administers && (
          <Button kind="main" icon="plus" onClick={() => setCreating(true)}>
            {words.newUnit}
          </Button>
        )
      }
    >
      {administers && (
        <nav aria-label={words.ways} className={styles.ways}>
          {ways.map(({ icon, href, label }) => (
            <Button key={href} size="s" icon={icon} href={href}>
              {words[label]}
            </Button>
          ))}
        </nav>
      )}
      <Section title={words.units} aside={listing && words.shown(listing.units.length, listing.total)} first>
        <div className={styles.filters}>
          <TextField name="search" label={words.search} hint={words.searchHint} type="search" value={typed} onChange={setTyped} />
          <DateField name="day" label={words.onDay} value={day ?? listing?.day ?? null} onChange={setDay} />
        </div>
        <DaySlider day={day} onChange={setDay} />
        {administers && (
          <div className={styles.which}>
            <Segments
              label={words.which}
              options={[
                { value: 'all', label: words.allUnits },
                { value: 'lacking-seats', label: words.lackingSeats },
              ]}
              value={only}
              onChange={setOnly}
            />
          </div>
        )}
        <Loaded read={read}>
          {(loaded) => (
            <Units listing={loaded} flat={search !== '' || only !== 'all'} only={only} onMore={() => setMost(atMost)} />
          )}
        </Loaded>
      </Section>
      {creating && (
        <NewUnitDialog
          parent={listing?.units.find((unit) => listing.mayAddBelow.includes(unit.id))}
          onClose={() => setCreating(false)}
        />
      )}
    </Page>
  );
}

interface UnitsProps {
  readonly listing: Listing;
  /** Without the tree: each line says what stands above it. */
  readonly flat: boolean;
  readonly only: Which;
  readonly onMore: () => void;
}

function Units({ listing, flat, only, onMore }: UnitsProps) {
  const words = useWords(orgWords);
  const { units, total } = listing;
  const columns: readonly Column<UnitLine>[] = [
    { key: 'name', head: words.name, names: true, cell: (unit) => <Name unit={unit} flat={flat} /> },
    { key: 'type', head: words.type, cell: (unit) => unit.typeName },
    { key: 'code', head: words.code, cell: (unit) => unit.code ?? '' },
    { key: 'place', head: words.place, cell: (unit) => unit.place ?? '' },
    { key: 'union', head: words.union, cell: (unit) => unionOf(unit, words) },
    { key: 'people', head: words.peopleHead, numeric: true, cell: (unit) => (unit.people === null ? '' : number(unit.people)) },
    { key: 'lacks', head: words.lacks, cell: (unit) => unit.lacks.length > 0 && <Lacks unit={unit} /> },
  ];
  const isSaid: Partial<Record<string, boolean>> = {
    place: units.some(({ place }) => place !== null),
    code: units.some(({ code }) => code !== null),
    people: units.some(({ people }) => people !== null),
    lacks: units.some(({ lacks }) => lacks.length > 0),
  };
  if (units.length === 0) {
    return only === 'all' ? (
      <Empty title={words.none}>{words.noneWhy}</Empty>
    ) : (
      <Empty title={words.noneLacking}>{words.noneLackingWhy}</Empty>
    );
  }
  return (
    <>
      <DataTable
        caption={words.tableOf(words.units)}
        columns={columns.filter(({ key }) => isSaid[key] ?? true)}
        rows={units}
        rowKey={(unit) => unit.id}
        density="dense"
      />
      {units.length < total && units.length < atMost && (
        <p className={styles.more}>
          <Button onClick={onMore}>{words.more(Math.min(total, atMost) - units.length)}</Button>
        </p>
      )}
      {units.length < total && units.length >= atMost && <Note kind="info">{words.tooMany}</Note>}
    </>
  );
}

function Name({ unit, flat }: { readonly unit: UnitLine; readonly flat: boolean }) {
  const link = <Anchor href={`/quan-tri/don-vi/${unit.id}`}>{unit.name}</Anchor>;
  if (!flat) {
    return (
      <span className={styles.unit}>
        <span className={styles.level} style={{ '--depth': unit.level } as CSSProperties} />
        <span>{link}</span>
      </span>
    );
  }
  return (
    <>
      {link}
      {unit.above.length > 0 && <span className={styles.path}>{unit.above.join(' › ')}</span>}
    </>
  );
}

/** What keeps the unit from acting, and the way to mend it. */
function Lacks({ unit }: { readonly unit: UnitLine }) {
  const words = useWords(orgWords);
  if (unit.people === 0) return <Tag kind="risk">{words.lacksPeople}</Tag>;
  return <Tag kind="risk">{words.lacksSeats(unit.lacks.map((role) => words.seatNames[role]))}</Tag>;
}

/** Only those who strive for the title themselves have, or miss, a union of their own. */
function unionOf(unit: UnitLine, words: (typeof orgWords)['vi']): string {
  if (unit.hasUnion) return words.has;
  return isSubject(unit.type) ? words.hasNot : '';
}
