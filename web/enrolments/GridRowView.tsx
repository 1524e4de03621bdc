import { memo } from 'react';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Grid.module.css';
import { fullHeadOf } from './GridTable.tsx';
import { type GridColumn, type GridRow, isOpen, isTicked, shownRow, type Typed, textIn } from './gridRows.ts';
import { gridWords } from './gridWords.ts';
import type { PlacedRefusal } from './useGrid.ts';

interface GridRowProps {
  readonly row: GridRow;
  readonly place: number;
  readonly columns: readonly GridColumn[];
  readonly typed: Typed;
  readonly set: (row: GridRow, column: GridColumn, value: string | boolean) => void;
  readonly commonDay: Day | null;
  readonly refusals: readonly PlacedRefusal[];
}

const fieldOf = (column: GridColumn) => {
  if (column.kind === 'commitment') return `commitments.${column.code}`;
  return { day: 'signedOn', title: 'titles', household: 'household', initiative: 'initiative' }[column.kind];
};

/** One person's row; what they signed themselves is shown and not written over. */
export const GridRowView = memo(
  function GridRowView({ row, place, columns, typed, set, commonDay, refusals }: GridRowProps) {
    const words = useWords(gridWords);
    const shown = shownRow(row, typed);
    const isTyped = typed[row.personId] !== undefined && row.locked.length === 0;
    const entered = row.pledge && (row.pledge.source === 'self' ? words.ownSigned : words.onPaper);
    const now = isTyped ? words.toEnter : (entered ?? words.none);
    const firstTitle = columns.find((column) => column.kind === 'title');
    return (
      <tr data-tone={refusals.length > 0 ? 'error' : isTyped ? 'typed' : undefined}>
        <th scope="row" className={styles.name} id={`o-${place}-personId`} tabIndex={-1}>
          <span className={styles.who}>
            <span className={styles.number}>{place + 1}</span>
            <span>
              {row.fullName}
              <span className={styles.position}>
                {row.position} · {now}
              </span>
            </span>
          </span>
        </th>
        {columns.map((column, index) => {
          const field = fieldOf(column);
          const label = words.cellOf(fullHeadOf(column, words), row.fullName);
          const bad = refusals.some((refusal) => refusal.field === field);
          const id = column.kind === 'title' && column !== firstTitle ? undefined : `o-${place}-${field}`;
          return (
            <td
              key={field + (column.kind === 'title' ? column.code : '')}
              data-cell={`${place} ${index}`}
              data-kind={column.kind}
              data-bad={bad || undefined}
            >
              {!isOpen(row, column) ? (
                <Closed ticked={isTicked(shown, column)} text={textIn(shown, column)} />
              ) : column.kind === 'day' || column.kind === 'initiative' ? (
                <input
                  id={id}
                  type="text"
                  aria-label={label}
                  aria-invalid={bad || undefined}
                  autoComplete="off"
                  maxLength={300}
                  value={textIn(shown, column)}
                  placeholder={column.kind === 'day' && commonDay ? shortDate(commonDay) : ''}
                  onChange={(event) => set(row, column, event.target.value)}
                />
              ) : (
                <input
                  id={id}
                  type="checkbox"
                  aria-label={label}
                  aria-invalid={bad || undefined}
                  checked={isTicked(shown, column)}
                  onChange={(event) => set(row, column, event.target.checked)}
                />
              )}
            </td>
          );
        })}
      </tr>
    );
  },
  (before, after) =>
    before.row === after.row &&
    before.typed[before.row.personId] === after.typed[after.row.personId] &&
    before.commonDay === after.commonDay &&
    before.refusals.length === 0 &&
    after.refusals.length === 0,
);

function Closed({ ticked, text }: { readonly ticked: boolean; readonly text: string }) {
  if (text) return <span className={styles.closedText}>{text}</span>;
  return ticked ? <Icon name="check" size="s" /> : <span className={styles.hatch} />;
}
