import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/initiatives.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { CouncilTag } from '../kernel/AskedCouncil.tsx';
import { BringDialog } from '../kernel/BringDialog.tsx';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { toast } from '../ui/toast.ts';
import { DecideForm } from './DecideForm.tsx';
import { authorsText } from './InitiativeTable.tsx';
import { initiativeWords } from './words.ts';

export type Judging = Output<typeof api.showJudging>;
type Row = Judging['rows'][number];

/** What waits for the council of initiatives and for a decision after it. */
export function JudgingPage() {
  const words = useWords(initiativeWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.showJudging, { campaignId });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.title(year.year), href: `/phong-trao/${campaignId}/sang-kien` }] : []),
  ];
  return (
    <Page title={year ? words.judgingTitle(year.year) : words.toJudging} crumb={crumb} lead={words.judgingLead}>
      <Loaded read={read}>{(loaded) => <Parts year={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ year }: { readonly year: Judging }) {
  const words = useWords(initiativeWords);
  const { council, rows } = year;
  return (
    <>
      {council ? (
        <Section title={words.waiting} aside={<CouncilLink council={council} />} first>
          {rows.length === 0 ? (
            <Empty title={words.nothingWaits}>{words.nothingWaitsWhy}</Empty>
          ) : (
            <>
              <WaitingTable rows={rows} />
              <Bring year={year} />
            </>
          )}
        </Section>
      ) : (
        <Section title={words.council} first>
          <Empty
            title={words.councilNone}
            action={
              <Button kind="main" href="/hoi-dong">
                {words.councilSetUp}
              </Button>
            }
          >
            {words.councilNoneWhy(rows.length)}
          </Empty>
        </Section>
      )}
      {year.whyNot.decide.length === 0 && <DecideForm year={year} />}
    </>
  );
}

function CouncilLink({ council: { id, name, isOpen } }: { readonly council: NonNullable<Judging['council']> }) {
  return isOpen ? <Anchor href={`/hoi-dong/${id}`}>{name}</Anchor> : name;
}

function WaitingTable({ rows }: { readonly rows: readonly Row[] }) {
  const words = useWords(initiativeWords);
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      head: words.name,
      names: true,
      width: '40%',
      cell: (row) => <Anchor href={`/sang-kien/${row.id}`}>{row.name}</Anchor>,
    },
    { key: 'authors', head: words.authors, cell: (row) => authorsText(row.authors, words) },
    {
      key: 'day',
      head: words.day,
      cell: (row) => row.proposedOn && <span className="nowrap">{shortDate(row.proposedOn)}</span>,
    },
    { key: 'council', head: words.council, cell: (row) => <Standing row={row} /> },
  ];
  return <DataTable caption={words.waiting} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function Standing({ row }: { readonly row: Row }) {
  const words = useWords(initiativeWords);
  if (row.isTied) return <Tag kind="wait">{words.youAreTied}</Tag>;
  if (!row.council) return <Tag kind="plain">{words.notBrought}</Tag>;
  return (
    <>
      <CouncilTag asked={row.council} />
      <div className="small">
        <Anchor href={`/phien-hop/${row.council.sittingId}`}>{words.sittingOn(shortDate(row.council.meetsOn))}</Anchor>
      </div>
      {row.council.explained && <div className="ink-2 small">{row.council.explained}</div>}
    </>
  );
}

function Bring({ year }: { readonly year: Judging }) {
  const words = useWords(initiativeWords);
  const [opened, setOpened] = useState(false);
  const free = year.rows.filter(({ mayBring }) => mayBring);
  const write = useWrite(api.bringInitiatives, {
    onDone: ({ brought }) => {
      toast(words.broughtToast(brought));
      setOpened(false);
    },
  });
  if (free.length === 0 && !opened) return null;
  // One council of one unit: every sitting offered is one that each may be brought to.
  const matters = year.sittings
    .slice(0, 1)
    .flatMap(({ unitId }) => free.map((row) => ({ id: row.id, label: row.name, hint: authorsText(row.authors, words), unitId })));
  return (
    <div className="row">
      <Button
        kind={free.some(({ council }) => council === null) ? 'main' : 'default'}
        icon="people"
        onClick={() => setOpened(true)}
      >
        {words.bring}
      </Button>
      {opened && (
        <BringDialog
          words={words.bringing}
          sittings={year.sittings}
          matters={matters}
          write={write}
          onBring={(sittingId, initiativeIds) => write.write({ sittingId, initiativeIds })}
          onClose={() => setOpened(false)}
        />
      )}
    </div>
  );
}
