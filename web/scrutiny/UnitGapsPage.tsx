import { useParams } from '@tanstack/react-router';
import * as api from '#api/scrutiny.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { signed } from './OverviewPage.tsx';
import { SlopeLine } from './SlopeLine.tsx';
import { unitGapWords } from './unitGapWords.ts';

type Unit = Output<typeof api.showUnitScrutiny>;
type Words = (typeof unitGapWords)['vi'];

/** A unit looks at its own years: what it gave itself and what it was given. */
export function UnitGapsPage() {
  const words = useWords(unitGapWords);
  const { unitId = '' } = useParams({ strict: false });
  const read = useRead(api.showUnitScrutiny, { unitId });
  return (
    <Page title={words.title} lead={words.lead} crumb={[{ label: words.results, href: '/ket-qua' }]}>
      <Loaded read={read}>
        {({ years, lines }) =>
          years.length === 0 ? (
            <Empty title={words.empty}>{words.emptyWhy}</Empty>
          ) : (
            <>
              <Section title={words.years} first>
                <DataTable
                  caption={words.years}
                  rows={years}
                  rowKey={({ assessmentId }) => assessmentId}
                  columns={yearColumns(words)}
                />
              </Section>
              <Section title={words.linesOf(years.at(-1)!.year)}>
                <p className="tiny ink-2">{words.meanWhy}</p>
                <DataTable
                  caption={words.lines}
                  rows={lines}
                  rowKey={({ code }) => code}
                  density="dense"
                  columns={lineColumns(words)}
                />
              </Section>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function yearColumns(words: Words): readonly Column<Unit['years'][number]>[] {
  return [
    { key: 'year', head: words.year, names: true, cell: ({ year }) => year },
    { key: 'self', head: words.self, numeric: true, cell: ({ self }) => pointsText(self) },
    { key: 'appraised', head: words.appraised, numeric: true, cell: ({ appraised }) => pointsText(appraised) },
    { key: 'gap', head: words.gap, numeric: true, cell: ({ self, appraised }) => signed(pointsText, appraised - self) },
    {
      key: 'slope',
      head: words.slope,
      plain: true,
      width: '260px',
      cell: ({ year, self, appraised, maxPoints, passPoints }) => (
        <SlopeLine
          self={self}
          appraised={appraised}
          from={Math.min(self, appraised, passPoints) - 500}
          until={maxPoints}
          mark={passPoints}
          label={words.slopeOf(year, pointsText(self), pointsText(appraised), pointsText(passPoints))}
        />
      ),
    },
  ];
}

function lineColumns(words: Words): readonly Column<Unit['lines'][number]>[] {
  return [
    {
      key: 'line',
      head: words.criterion,
      names: true,
      cell: ({ code, text }) => (
        <>
          <span className="nowrap">{code}</span> {text}
        </>
      ),
    },
    { key: 'max', head: words.max, numeric: true, cell: ({ maxPoints }) => pointsText(maxPoints) },
    { key: 'self', head: words.self, numeric: true, cell: ({ self }) => pointsText(self) },
    { key: 'appraised', head: words.appraised, numeric: true, cell: ({ appraised }) => pointsText(appraised) },
    { key: 'gap', head: words.gap, numeric: true, cell: ({ self, appraised }) => signed(pointsText, appraised - self) },
    { key: 'mean', head: words.mean, numeric: true, cell: ({ mean }) => (mean === null ? '–' : pointsText(mean)) },
  ];
}
