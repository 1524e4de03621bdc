import * as api from '#api/org.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { reorganisationWords } from './reorganisationWords.ts';

type Reorganisation = Output<typeof api.listReorganisations>['reorganisations'][number];

/** How each state is shown. */
export const stateTags = { planned: 'wait', held: 'error', 'in-force': 'done', 'taken-back': 'plain' } as const;

/** Every reorganisation where the person administers: planned, held, carried out, taken back. */
export function ReorganisationsPage() {
  const words = useWords(reorganisationWords);
  const read = useRead(api.listReorganisations, {});
  const make = (
    <Button kind="main" icon="plus" href="/quan-tri/sap-xep/lap">
      {words.make}
    </Button>
  );
  return (
    <Page title={words.title} lead={words.lead} crumb={[{ label: words.admin, href: '/quan-tri' }]} aside={make}>
      <Section title={words.list} first>
        <Loaded read={read}>{({ reorganisations }) => <List reorganisations={reorganisations} />}</Loaded>
      </Section>
    </Page>
  );
}

function List({ reorganisations }: { readonly reorganisations: readonly Reorganisation[] }) {
  const words = useWords(reorganisationWords);
  if (reorganisations.length === 0) return <Empty title={words.none}>{words.noneWhy}</Empty>;
  const columns: readonly Column<Reorganisation>[] = [
    { key: 'onDay', head: words.onDay, cell: (one) => shortDate(one.onDay) },
    {
      key: 'decision',
      head: words.decision,
      names: true,
      cell: (one) => <Anchor href={`/quan-tri/sap-xep/${one.id}`}>{one.decision}</Anchor>,
    },
    { key: 'acts', head: words.actsHead, numeric: true, cell: (one) => number(one.acts) },
    { key: 'state', head: words.state, cell: (one) => <Tag kind={stateTags[one.state]}>{one.stateName}</Tag> },
  ];
  return <DataTable caption={words.tableOf(words.list)} columns={columns} rows={reorganisations} rowKey={(one) => one.id} />;
}
