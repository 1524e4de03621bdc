import { type ReactNode, useState } from 'react';
import { useWords } from './language.ts';
import { Segments } from './Segments.tsx';
import styles from './SideBySide.module.css';
import { uiWords } from './words.ts';

export interface ReadingColumn {
  readonly id: string;
  readonly title: string;
  readonly note?: ReactNode;
  /** For the switch when columns fold: `Phát hiện (8)`. */
  readonly short?: string;
  readonly content: ReactNode;
}

interface SideBySideProps {
  /** Two or three. */
  readonly columns: readonly ReadingColumn[];
  /** Widths when all stand side by side, as in grid-template-columns. */
  readonly widths?: string;
  /** The column shown when they fold; leave out to let the part remember it by itself. */
  readonly shown?: string;
  readonly onShown?: (id: string) => void;
}

/** Texts read against each other; on narrow screens one at a time, on middling ones the last stays beside it. */
export function SideBySide({ columns, widths, shown, onShown }: SideBySideProps) {
  const words = useWords(uiWords);
  const [own, setOwn] = useState(columns[0]!.id);
  const chosen = shown ?? own;
  const choose = onShown ?? setOwn;
  const last = columns.at(-1)!.id;
  const beside = (id: string) => columns.length > 2 && id === last && chosen === columns[0]!.id;
  return (
    <div className={columns.length > 2 ? styles.three : styles.two}>
      <div className={styles.switch}>
        <Segments
          label={words.partShown}
          options={columns.map(({ id, short, title }) => ({ value: id, label: short ?? title }))}
          value={chosen}
          onChange={choose}
        />
      </div>
      <div className={styles.columns} style={widths ? ({ '--widths': widths } as React.CSSProperties) : undefined}>
        {columns.map(({ id, title, note, content }) => (
          <section
            key={id}
            className={styles.column}
            aria-label={title}
            data-shown={id === chosen || undefined}
            data-beside={beside(id) || undefined}
          >
            <h2 className={styles.title}>
              {title} {note && <span>{note}</span>}
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  );
}
