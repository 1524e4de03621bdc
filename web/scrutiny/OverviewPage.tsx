import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { numberText, pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Histogram } from './Histogram.tsx';
import { ScrutinyFrame, type Shown } from './scope.tsx';
import { scrutinyWords } from './words.ts';

type OfSheet = Shown['sheets'][number];
type Words = (typeof scrutinyWords)['vi'];

/** How a year was scored: means, the spread of totals, each criterion. */
export function OverviewPage() {
  const words = useWords(scrutinyWords);
  return (
    <ScrutinyFrame at="">
      {(shown) =>
        shown.files === 0 ? (
          <Empty title={words.emptyYear}>{words.emptyYearWhy}</Empty>
        ) : (
          <>
            <Means shown={shown} />
            {shown.sheets.map((sheet) => (
              <SheetFigures key={sheet.sheetId} sheet={sheet} isOnly={shown.sheets.length === 1} />
            ))}
          </>
        )
      }
    </ScrutinyFrame>
  );
}

function Means({ shown }: { readonly shown: Shown }) {
  const words = useWords(scrutinyWords);
  const { files, self, appraised, lowered, same, raised, before } = shown;
  return (
    <Section title={words.counted(files)} first>
      <Facts
        rows={[
          [words.meanSelf, pointsText(self)],
          [words.meanAppraised, pointsText(appraised)],
          [words.gap, signed(pointsText, appraised - self)],
        ]}
      />
      <p>{words.course(lowered, same, raised)}.</p>
      {before && (
        <p className="ink-2">{words.before(before.year, before.files, pointsText(before.self), pointsText(before.appraised))}.</p>
      )}
    </Section>
  );
}

/** A difference always bears its sign; the minus is a minus, not a hyphen. */
export function signed(text: (value: number) => string, value: number): string {
  const size = text(Math.abs(value));
  return size === text(0) ? size : `${value > 0 ? '+' : '−'}${size}`;
}

function SheetFigures({ sheet, isOnly }: { readonly sheet: OfSheet; readonly isOnly: boolean }) {
  const words = useWords(scrutinyWords);
  return (
    <>
      <Section title={isOnly ? words.spread : words.spreadOf(sheet.title)} aside={words.counted(sheet.files)}>
        {sheet.bins.length === 0 ? <p className="ink-2">{words.fewFiles}</p> : <Histogram sheet={sheet} />}
        <Heaping sheet={sheet} />
      </Section>
      {sheet.criteria.length > 0 && (
        <Section title={words.criteria}>
          <DataTable
            caption={words.criteria}
            rows={sheet.criteria}
            rowKey={({ code }) => code}
            density="dense"
            columns={criteriaColumns(words, sheet.files)}
          />
        </Section>
      )}
    </>
  );
}

function Heaping({ sheet: { heaping } }: { readonly sheet: OfSheet }) {
  const words = useWords(scrutinyWords);
  const rows = [
    { who: words.self, ...heaping.self },
    { who: words.appraised, ...heaping.appraised },
  ];
  const isHeaped = rows.some((row) => row.isHeaped);
  return (
    <Note kind={isHeaped ? 'risk' : 'info'} icon="chart">
      <p>
        <strong>{words.heapingTitle}</strong>
      </p>
      {rows.map(({ who, below, above, chance }) => (
        <p key={who}>{chance === null ? words.heapNone(who) : words.heapCounted(who, below, above)}</p>
      ))}
      {rows.some(({ chance }) => chance !== null) && <p>{isHeaped ? words.heaped : words.notHeaped}</p>}
    </Note>
  );
}

type Criterion = OfSheet['criteria'][number];
const percent = (share: number) => `${numberText(share * 100, 1)}%`;

function criteriaColumns(words: Words, files: number): readonly Column<Criterion>[] {
  return [
    {
      key: 'line',
      head: words.criterion,
      names: true,
      cell: ({ code, text, isFlat }) => (
        <>
          <span className="nowrap">{code}</span> {text}{' '}
          {isFlat && (
            <span title={words.flatWhy}>
              <Tag kind="wait">{words.flat}</Tag>
            </span>
          )}
        </>
      ),
    },
    { key: 'self', head: words.selfShare, numeric: true, sortBy: (row) => row.selfShare, cell: (row) => percent(row.selfShare) },
    {
      key: 'appraised',
      head: words.appraisedShare,
      numeric: true,
      sortBy: (row) => row.appraisedShare,
      cell: (row) => percent(row.appraisedShare),
    },
    {
      key: 'gap',
      head: words.gap,
      numeric: true,
      sortBy: (row) => row.appraisedShare - row.selfShare,
      cell: (row) => signed(percent, row.appraisedShare - row.selfShare),
    },
    {
      key: 'full',
      head: words.full,
      numeric: true,
      sortBy: (row) => row.full,
      cell: ({ full }) => words.ofFiles(full, files),
    },
    { key: 'changed', head: words.changed, numeric: true, sortBy: (row) => row.changed, cell: (row) => row.changed },
  ];
}
