import * as api from '#api/scrutiny.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { signed } from './OverviewPage.tsx';
import { SlopeLine } from './SlopeLine.tsx';
import { ScrutinyFrame, type Shown } from './scope.tsx';
import { scrutinyWords } from './words.ts';

type Gaps = Output<typeof api.listScoreGaps>;
type Row = Gaps['files'][number];

/** Each file of the year, by the unit's name. */
export function FilesPage() {
  return <ScrutinyFrame at="ho-so">{(shown) => <Files shown={shown} />}</ScrutinyFrame>;
}

function Files({ shown: { byUnitId, year } }: { readonly shown: Shown }) {
  const words = useWords(scrutinyWords);
  const [page, turn] = usePage({ byUnitId, year });
  const read = useRead(api.listScoreGaps, { byUnitId, year, page }, { keepShown: true });
  return (
    <Section title={words.files} first>
      <Loaded read={read}>
        {(gaps) =>
          gaps.total === 0 ? (
            <Empty title={words.emptyYear}>{words.emptyYearWhy}</Empty>
          ) : (
            <>
              <p className="tiny ink-2">{words.filesNote}</p>
              <DataTable
                caption={words.files}
                rows={gaps.files}
                rowKey={({ assessmentId }) => assessmentId}
                density="dense"
                numbered
                columns={columnsOf(words, gaps)}
              />
              <Pager of={words.files} page={gaps.page} pages={gaps.pages} onPage={turn} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function columnsOf(words: (typeof scrutinyWords)['vi'], { files, maxPoints }: Gaps): readonly Column<Row>[] {
  const least = Math.min(maxPoints, ...files.flatMap(({ self, appraised }) => [self, appraised]));
  const from = Math.floor(least / 1000) * 1000;
  return [
    {
      key: 'unit',
      head: words.unit,
      names: true,
      cell: ({ assessmentId, unitName }) => <Anchor href={`/tham-dinh/${assessmentId}`}>{unitName}</Anchor>,
    },
    { key: 'self', head: words.self, numeric: true, cell: ({ self }) => pointsText(self) },
    { key: 'appraised', head: words.appraised, numeric: true, cell: ({ appraised }) => pointsText(appraised) },
    { key: 'gap', head: words.gap, numeric: true, cell: ({ gap }) => signed(pointsText, gap) },
    {
      key: 'slope',
      head: words.slope,
      plain: true,
      width: '260px',
      cell: ({ unitName, self, appraised }) => (
        <SlopeLine
          self={self}
          appraised={appraised}
          from={from}
          until={maxPoints}
          label={words.slopeOf(unitName, pointsText(self), pointsText(appraised))}
        />
      ),
    },
  ];
}
