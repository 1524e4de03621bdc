import { useParams } from '@tanstack/react-router';
import * as api from '#api/incidents.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { DisciplineLines } from './DisciplinesPage.tsx';
import { disciplineWords } from './disciplineWords.ts';

type Shown = Output<typeof api.showDisciplines>;

/** Somebody's disciplines: all of one's own, with who looked; of others what those who must know may see. */
export function PersonDisciplinePage() {
  const words = useWords(disciplineWords);
  const { personId = '' } = useParams({ strict: false });
  const read = useRead(api.showDisciplines, { personId });
  const shown = read.data;
  const title = shown ? (shown.isOwn ? words.ownTitle : words.personTitle(shown.personName)) : words.title;
  return (
    <Page
      title={title}
      crumb={[{ label: words.today, href: '/' }]}
      lead={shown && (shown.isOwn ? words.ownLead : words.personLead)}
    >
      <Loaded read={read}>{(loaded) => <Parts shown={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ shown }: { readonly shown: Shown }) {
  const words = useWords(disciplineWords);
  return (
    <>
      <Section title={words.list} first>
        {shown.disciplines.length === 0 ? (
          <Empty title={words.none}>{shown.isOwn ? words.noneOwn : words.noneWhy}</Empty>
        ) : (
          <DisciplineLines disciplines={shown.disciplines} today={shown.today} />
        )}
      </Section>
      {shown.isOwn && (
        <Section title={words.views} aside={words.viewsHint}>
          <DataTable
            caption={words.views}
            rows={shown.views}
            rowKey={({ viewerName, at }) => `${viewerName} ${at}`}
            columns={columnsOf(words)}
            density="dense"
            whenEmpty={words.noViews}
          />
        </Section>
      )}
    </>
  );
}

const columnsOf = (words: (typeof disciplineWords)['vi']): readonly Column<Shown['views'][number]>[] => [
  { key: 'who', head: words.viewer, cell: ({ viewerName }) => viewerName },
  { key: 'at', head: words.viewedAt, cell: ({ at }) => momentText(at) },
];
