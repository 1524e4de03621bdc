import * as api from '#api/privacy.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Facts } from '../ui/Facts.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { KeptTable } from './KeptTable.tsx';
import styles from './Privacy.module.css';
import { privacyWords } from './words.ts';

type Mine = Output<typeof api.showMyData>;

/** Everything that is kept about whoever is signed in: counted here, row by row in the files. */
export function MyDataPage() {
  const words = useWords(privacyWords);
  const read = useRead(api.showMyData, {});
  return (
    <Page title={words.title} crumb={[{ label: words.today, href: '/' }]} lead={read.data && words.lead(read.data.law)}>
      <Loaded read={read}>{(mine) => <Parts mine={mine} />}</Loaded>
    </Page>
  );
}

function Parts({ mine }: { readonly mine: Mine }) {
  const words = useWords(privacyWords);
  return (
    <>
      <Section title={words.who} first>
        <Facts
          rows={[
            [words.fullName, mine.fullName],
            [words.staffCode, mine.staffCode],
            [words.email, mine.email],
          ]}
        />
      </Section>
      <Section title={words.take} aside={words.takeHint}>
        <div className="row">
          <Button kind="main" icon="download" href="/api/my-data.xlsx" download>
            {words.xlsx}
          </Button>
          <Button icon="download" href="/api/my-data.json" download>
            {words.json}
          </Button>
          <Button icon="lock" href={`/nguoi/${mine.personId}/ky-luat`}>
            {words.discipline}
          </Button>
        </div>
      </Section>
      <Section title={words.parts} aside={words.partsHint(mine.parts.length)}>
        <KeptTable parts={mine.parts} label={words.parts} />
      </Section>
      <Section title={words.views} aside={words.viewsHint}>
        <DataTable
          caption={words.views}
          rows={mine.views}
          rowKey={({ viewerName, at }) => `${viewerName} ${at}`}
          columns={viewColumns(words)}
          density="dense"
          whenEmpty={words.noViews}
        />
      </Section>
      <Section title={words.rights}>
        <ul className={styles.rights}>
          {words.rightsSaid.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const viewColumns = (words: (typeof privacyWords)['vi']): readonly Column<Mine['views'][number]>[] => [
  { key: 'viewer', head: words.viewer, cell: ({ viewerName }) => viewerName },
  { key: 'what', head: words.viewed, cell: ({ what }) => what },
  { key: 'at', head: words.at, cell: ({ at }) => momentText(at) },
];
