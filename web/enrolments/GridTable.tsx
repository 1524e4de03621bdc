import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { useWords } from '../ui/language.ts';
import styles from './Grid.module.css';
import { GridRowView } from './GridRowView.tsx';
import { cellsIn, columnsOf, type Grid, type GridColumn } from './gridRows.ts';
import { gridWords } from './gridWords.ts';
import type { GridState } from './useGrid.ts';

interface GridTableProps {
  readonly grid: Grid;
  readonly state: GridState;
}

/** The cell a control belongs to, by its `data-cell` "row column". */
function placeOf(target: EventTarget): { row: number; column: number } | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(' ');
  return cell ? { row: Number(cell[0]), column: Number(cell[1]) } : null;
}

/** The next open cell in a direction takes the focus; closed cells are passed over. */
function move(table: HTMLElement, row: number, column: number, down: number, right: number): boolean {
  for (let step = 1; step < 500; step++) {
    const cell = table.querySelector<HTMLElement>(`[data-cell="${row + down * step} ${column + right * step}"]`);
    if (!cell) return false;
    const control = cell.querySelector<HTMLInputElement>('input');
    if (!control) continue;
    control.focus();
    if (control.type === 'text') control.select();
    return true;
  }
  return false;
}

/** In a text the arrows first walk through the letters. */
function leavesText(event: KeyboardEvent, right: number): boolean {
  const input = event.target as HTMLInputElement;
  if (input.type !== 'text') return true;
  const { selectionStart: start, selectionEnd: end, value } = input;
  if (start === 0 && end === value.length) return true;
  return right < 0 ? start === 0 && end === 0 : start === value.length;
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Rows of people, columns of what can be pledged; worked with the keyboard like a spreadsheet: `x` ticks and goes on to the right, Enter
 * goes to the next row where this one was begun.
 */
export function GridTable({ grid, state }: GridTableProps) {
  const words = useWords(gridWords);
  const columns = columnsOf(grid);
  const begun = useRef({ row: -1, column: 0 });
  const enter = (event: FocusEvent<HTMLTableElement>) => {
    const at = placeOf(event.target);
    if (at && at.row !== begun.current.row) begun.current = at;
  };
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const at = placeOf(event.target);
    if (!at) return;
    const row = grid.rows[at.row]!;
    // Who signed alone stands between the papers: what is copied is the paper before.
    const above = grid.rows.slice(0, at.row).findLast(({ locked }) => locked.length === 0);
    const step = steps[event.key];
    if (step && !event.ctrlKey && !event.metaKey && (step[1] === 0 || leavesText(event, step[1]))) {
      if (move(event.currentTarget, at.row, at.column, ...step)) event.preventDefault();
    } else if (event.key === 'Enter') {
      if (move(event.currentTarget, at.row, begun.current.column, 1, 0)) event.preventDefault();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd' && above) {
      event.preventDefault();
      state.copyDown(above, row);
    } else if (event.key.toLowerCase() === 'x' && (event.target as HTMLInputElement).type === 'checkbox' && !event.ctrlKey) {
      event.preventDefault();
      (event.target as HTMLInputElement).click();
      move(event.currentTarget, at.row, at.column, 0, 1);
    }
  };
  const paste = (event: ClipboardEvent<HTMLTableElement>) => {
    const at = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    const isText = (event.target as HTMLInputElement).type === 'text';
    if (!at || (isText && !/[\t\n]/.test(text.trimEnd()))) return;
    event.preventDefault();
    state.paste(cellsIn(text), at);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be reachable to be scrolled by keyboard
    <section className={styles.scroll} aria-label={words.grid} tabIndex={0}>
      <table className={styles.grid} onFocus={enter} onKeyDown={press} onPaste={paste}>
        <caption className="sr">{words.grid}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {words.person}
            </th>
            {columns.map((column) => (
              <th key={headOf(column, words)} scope="col" data-kind={column.kind} title={fullHeadOf(column, words)}>
                {headOf(column, words)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, place) => (
            <GridRowView
              key={row.personId}
              row={row}
              place={place}
              columns={columns}
              typed={state.typed}
              set={state.set}
              commonDay={state.commonDay}
              refusals={state.placed.filter((refusal) => refusal.place === place)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type GridWords = ReturnType<typeof useWords<(typeof gridWords)['vi']>>;

export function headOf(column: GridColumn, words: GridWords): string {
  if (column.kind === 'title') return column.short;
  if (column.kind === 'commitment') return column.code;
  return { day: words.day, household: words.household, initiative: words.initiative }[column.kind];
}

export function fullHeadOf(column: GridColumn, words: GridWords): string {
  if (column.kind === 'title') return column.name;
  if (column.kind === 'commitment') return column.text;
  return column.kind === 'household' ? words.householdFull : headOf(column, words);
}

/** What each column of commitments says, in the plan's words. */
export function Legend({ columns }: { readonly columns: readonly GridColumn[] }) {
  const words = useWords(gridWords);
  const commitments = columns.filter((column) => column.kind === 'commitment');
  if (commitments.length === 0) return null;
  return (
    <details className={styles.legend}>
      <summary>{words.legend}</summary>
      <dl>
        {commitments.map(({ code, text, onlyManagers }) => (
          <div key={code}>
            <dt>{code}</dt>
            <dd>
              {text}
              {onlyManagers && <span className="ink-2"> ({words.managersOnly})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
