import { useWords } from '../ui/language.ts';
import type { Course } from './Course.tsx';
import styles from './River.module.css';
import { reorganisationWords } from './reorganisationWords.ts';
import { type Bank, riverOf } from './river.ts';

const rowHeight = 36;
const middle = (row: number) => row * rowHeight + rowHeight / 2;

/** What became of what, drawn; on a narrow screen the table of acts alone says it. */
export function River({ course }: { readonly course: Pick<Course, 'lines' | 'counts'> }) {
  const words = useWords(reorganisationWords);
  const none = ({ kind }: { readonly kind: string }) => (kind === 'dissolve' ? words.noHeir : words.noUnion);
  const { left, right, streams, rows } = riverOf(course.lines, none);
  if (streams.length === 0) return null;
  const height = rows * rowHeight;
  return (
    <figure className={styles.river} role="img" aria-label={words.riverSays(left.length, right.length)}>
      <figcaption className={styles.heads} aria-hidden="true">
        <span>{words.from}</span>
        <span>{words.to}</span>
      </figcaption>
      <div className={styles.water} style={{ height }} aria-hidden="true">
        <Banks banks={left} side="left" />
        <svg className={styles.streams} viewBox={`0 0 100 ${height}`} preserveAspectRatio="none">
          <title>{words.river}</title>
          {streams.map(({ key, fromRow, toRow, kind }) => (
            <path
              key={key}
              className={styles[kind]}
              d={`M0 ${middle(fromRow)} C50 ${middle(fromRow)} 50 ${middle(toRow)} 100 ${middle(toRow)}`}
            />
          ))}
        </svg>
        <Banks banks={right} side="right" />
      </div>
    </figure>
  );
}

function Banks({ banks, side }: { readonly banks: readonly Bank[]; readonly side: 'left' | 'right' }) {
  return (
    <div className={styles.bank}>
      {banks.map(({ key, name, row, isNone }) => (
        <span
          key={key}
          className={[styles.unit, styles[side], isNone && styles.none].filter(Boolean).join(' ')}
          style={{ top: row * rowHeight }}
          title={name}
        >
          {name}
        </span>
      ))}
    </div>
  );
}
