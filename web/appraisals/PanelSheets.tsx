import { DataTable } from '../ui/DataTable.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { panelWords } from './panelWords.ts';
import type { Panel } from './usePanel.ts';

type Sheets = NonNullable<Panel['sheets']>;
type Line = Sheets['lines'][number];

const given = (points: number | null) => (points === null ? '–' : pointsText(points));

/** Once open: what each gave, the spread, the common point, line by line. */
export function PanelSheets({ sheets }: { readonly sheets: Sheets }) {
  const words = useWords(panelWords);
  const hasSecond = sheets.lines.some(({ second }) => second !== null);
  return (
    <Section title={words.sheetsTitle} aside={sheets.total !== null && `${words.total}: ${pointsText(sheets.total)}`}>
      <DataTable
        caption={words.sheetsTitle}
        rows={sheets.lines}
        rowKey={({ lineCode }) => lineCode}
        density="dense"
        toneOf={({ isOpened }) => (isOpened ? 'risk' : undefined)}
        columns={[
          { key: 'line', head: words.line, names: true, cell: (line) => <LineName line={line} /> },
          { key: 'self', head: words.self, numeric: true, cell: ({ self }) => given(self) },
          ...sheets.reviewers.map((name, index) => ({
            key: `reviewer-${index}`,
            head: name,
            numeric: true,
            cell: (line: Line) => given(line.given[index] ?? null),
          })),
          { key: 'spread', head: words.spread, numeric: true, cell: ({ spread }) => given(spread) },
          { key: 'first', head: words.first, numeric: true, cell: ({ first }) => <b>{given(first)}</b> },
          ...(hasSecond
            ? [{ key: 'second', head: words.second, numeric: true, cell: ({ second }: Line) => <b>{given(second)}</b> }]
            : []),
        ]}
      />
    </Section>
  );
}

function LineName({ line }: { readonly line: Line }) {
  return (
    <>
      <b>{line.lineCode}</b> {line.text}
      {line.notes.map(({ name, note }) => (
        <span key={name} className="tiny ink-2" style={{ display: 'block' }}>
          {name}: {note}
        </span>
      ))}
    </>
  );
}
