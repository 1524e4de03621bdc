import { DataTable } from '../ui/DataTable.tsx';
import { pointsText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { panelWords } from './panelWords.ts';
import type { Panel } from './usePanel.ts';

/** Every point that the second look moved: line, before, after, why. */
export function ChangesTable({ changes }: { readonly changes: NonNullable<Panel['changes']> }) {
  const words = useWords(panelWords);
  if (changes.length === 0) return <p>{words.changesNone}</p>;
  return (
    <DataTable
      caption={words.changesTitle}
      rows={changes}
      rowKey={({ lineCode }) => lineCode}
      columns={[
        {
          key: 'line',
          head: words.line,
          names: true,
          cell: ({ lineCode, text }) => (
            <>
              <b>{lineCode}</b> {text}
            </>
          ),
        },
        { key: 'before', head: words.before, numeric: true, cell: ({ before }) => pointsText(before) },
        { key: 'after', head: words.after, numeric: true, cell: ({ after }) => <b>{pointsText(after)}</b> },
        { key: 'why', head: words.why, cell: ({ why }) => why },
      ]}
    />
  );
}
