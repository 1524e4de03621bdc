import { type ReactNode, useState } from 'react';
import styles from './DataTable.module.css';
import type { Density } from './density.ts';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** Right-aligned, figures on one width. */
  readonly numeric?: boolean;
  /** The cell that names the row; the first column unless said otherwise. */
  readonly names?: boolean;
  readonly width?: string;
  /** Makes the column sortable: a text key (`nameKey`, `textKey`) or a number. */
  readonly sortBy?: (row: Row) => string | number;
  /** The head is said, not shown; on a phone the cell takes the whole row: for a column of buttons. */
  readonly acts?: boolean;
  /** A number of the row's own before its name (a rank, a number in a book): stands in the margin. */
  readonly order?: boolean;
  /** On a phone the value stands without its head: it says by itself what it is. */
  readonly plain?: boolean;
}

/** On a phone each row is one line that opens: for a grid in which many rows are filled in. */
export interface RowFold<Row> {
  /** Stands at the end of the closed line: what the row holds so far. */
  readonly brief: (row: Row) => ReactNode;
  /** What the button that opens the row says. */
  readonly label: (row: Row) => string;
  /** These are open whatever was pressed: a reason of a no leads into them. */
  readonly isHeldOpen?: (row: Row) => boolean;
}

interface DataTableProps<Row> {
  /** Says what the table holds; shown when `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly density?: Density;
  /** Numbers the rows in the margin (TT). */
  readonly numbered?: boolean;
  /** `risk` and `error` draw a bar in the margin, `sum` a heavier line. */
  readonly toneOf?: (row: Row) => 'risk' | 'error' | 'sum' | 'muted' | undefined;
  readonly foot?: ReactNode;
  readonly whenEmpty?: ReactNode;
  readonly fold?: RowFold<Row>;
}

interface Order {
  readonly key: string;
  readonly down: boolean;
}

function ordered<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order | null): readonly Row[] {
  const by = columns.find((column) => column.key === order?.key)?.sortBy;
  if (!order || !by) return rows;
  const turn = order.down ? -1 : 1;
  return [...rows].sort((a, b) => turn * (by(a) < by(b) ? -1 : by(a) > by(b) ? 1 : 0));
}

/** Rows and columns; under 760 px each row becomes a block with labelled figures. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    showCaption = false,
    columns,
    rows,
    rowKey,
    density = 'normal',
    numbered = false,
    toneOf,
    foot,
    whenEmpty,
    fold,
  } = props;
  const words = useWords(uiWords);
  const [order, setOrder] = useState<Order | null>(null);
  const folds = useFolds(fold, rowKey);
  const naming = columns.find((column) => column.names)?.key ?? columns[0]?.key;

  if (rows.length === 0) return <div className={styles.empty}>{whenEmpty ?? words.noRows}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={[styles.table, styles[density]].join(' ')}>
        <caption className={showCaption ? styles.caption : 'sr'}>{caption}</caption>
        <thead>
          <tr>
            {numbered && (
              <th scope="col" className={styles.order}>
                {words.rowNumber}
              </th>
            )}
            {columns.map((column) => (
              <Head key={column.key} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {ordered(rows, columns, order).map((row, index) => (
            <tr key={rowKey(row)} data-tone={toneOf?.(row)} data-fold={folds?.stateOf(row)}>
              {numbered && <td className={styles.order}>{index + 1}</td>}
              {columns.map((column) => (
                <Cell key={column.key} column={column} naming={column.key === naming}>
                  {folds && column.key === naming ? folds.named(column.cell(row, index), row) : column.cell(row, index)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  );
}

/** Which rows a phone shows in full; on a wide window all are. */
function useFolds<Row>(fold: RowFold<Row> | undefined, rowKey: (row: Row) => string) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  if (!fold) return undefined;
  const isOpen = (row: Row) => opened.has(rowKey(row)) || (fold.isHeldOpen?.(row) ?? false);
  const turn = (key: string) => setOpened((all) => new Set(all.has(key) ? [...all].filter((one) => one !== key) : [...all, key]));
  return {
    stateOf: (row: Row) => (isOpen(row) ? 'open' : 'shut'),
    named: (name: ReactNode, row: Row) => (
      <>
        {name}
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen(row)}
          aria-label={fold.label(row)}
          onClick={() => turn(rowKey(row))}
        >
          <span aria-hidden="true">{fold.brief(row)}</span>
          <Icon name={isOpen(row) ? 'up' : 'down'} size="s" />
        </button>
      </>
    ),
  };
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly order: Order | null;
  readonly onOrder: (order: Order) => void;
}

function Head<Row>({ column, order, onOrder }: HeadProps<Row>) {
  const words = useWords(uiWords);
  const mine = order?.key === column.key;
  const look = [column.numeric && styles.numeric, column.acts && styles.acts, column.order && styles.order]
    .filter(Boolean)
    .join(' ');
  const sorted = column.sortBy ? (mine ? (order.down ? 'descending' : 'ascending') : 'none') : undefined;
  return (
    <th scope="col" className={look} aria-sort={sorted} style={column.width ? { width: column.width } : undefined}>
      {column.acts ? (
        <span className="sr">{column.head}</span>
      ) : column.sortBy ? (
        <button
          type="button"
          className={styles.sort}
          title={words.sortBy(column.head)}
          onClick={() => onOrder({ key: column.key, down: mine && !order.down })}
        >
          {column.head}
          <Icon name={mine && order.down ? 'down' : 'up'} size="s" className={mine ? styles.sorted : styles.unsorted} />
        </button>
      ) : (
        column.head
      )}
    </th>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly naming: boolean;
  readonly children: ReactNode;
}

function Cell<Row>({ column, naming, children }: CellProps<Row>) {
  const look = [
    ...[column.numeric && styles.numeric, column.acts && styles.acts, naming && styles.names],
    ...[column.order && styles.order, column.plain && styles.plain],
  ]
    .filter(Boolean)
    .join(' ');
  const label = !naming && !column.acts && !column.order && !column.plain && (
    <span className={styles.label} aria-hidden="true">
      {column.head}
    </span>
  );
  if (naming) {
    return (
      <th scope="row" className={look}>
        {children}
      </th>
    );
  }
  return (
    <td className={look} data-empty={isNothing(children) || undefined}>
      {label}
      {children}
    </td>
  );
}

/** On a phone a label without a value says nothing. */
const isNothing = (cell: ReactNode) => cell === null || cell === undefined || cell === false || cell === '';
