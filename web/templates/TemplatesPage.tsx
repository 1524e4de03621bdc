import * as api from '#api/templates.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { templateWords } from './words.ts';

type Office = Output<typeof api.listTemplates>['offices'][number];

/** The kinds of papers of the reader's offices, with the template that each is printed by. */
export function TemplatesPage() {
  const words = useWords(templateWords);
  const read = useRead(api.listTemplates, {});
  return (
    <Page title={words.title} crumb={[{ label: words.today, href: '/' }]} lead={words.lead}>
      <Loaded read={read}>
        {({ offices }) =>
          offices.length === 0 ? (
            <Empty title={words.none}>{words.noneWhy}</Empty>
          ) : (
            offices.map((office, at) => (
              <Section key={office.unitId} title={office.unitName} first={at === 0}>
                <Kinds office={office} />
              </Section>
            ))
          )
        }
      </Loaded>
    </Page>
  );
}

function Kinds({ office: { unitId, unitName, kinds } }: { readonly office: Office }) {
  const words = useWords(templateWords);
  return (
    <DataTable
      caption={words.kindsOf(unitName)}
      rows={kinds}
      rowKey={({ kind }) => kind}
      columns={[
        {
          key: 'kind',
          head: words.kind,
          names: true,
          cell: ({ kind, title }) => <Anchor href={`/mau-giay-to/${unitId}/${kind}`}>{title}</Anchor>,
        },
        {
          key: 'standing',
          head: words.standing,
          cell: ({ inUse }) =>
            inUse ? (
              <Tag kind="done">{words.byVersion(inUse.number, shortDate(dayAt(inUse.at)))}</Tag>
            ) : (
              <span className="ink-2">{words.bySystem}</span>
            ),
        },
        { key: 'versions', head: words.versionsCount, numeric: true, cell: ({ versions }) => versions },
      ]}
    />
  );
}
