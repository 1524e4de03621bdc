import type { ReactNode } from 'react';
import styles from './Diff.module.css';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

export interface Change {
  readonly field: string;
  /** `null`: it was left empty. */
  readonly before: ReactNode | null;
  readonly after: ReactNode | null;
}

/** What changed since the last submission, one field a line. */
export function Diff({ changes }: { readonly changes: readonly Change[] }) {
  const words = useWords(uiWords);
  if (changes.length === 0) return <p className={styles.none}>{words.nothingChanged}</p>;
  const shown = (value: ReactNode | null) =>
    value === null || value === '' ? <i className={styles.empty}>{words.nothing}</i> : value;
  return (
    <dl className={styles.diff}>
      {changes.map(({ field, before, after }) => (
        <div key={field} className={styles.change}>
          <dt>{field}</dt>
          <dd>
            <span className={styles.label}>{words.before}</span>
            <del>{shown(before)}</del>
          </dd>
          <dd>
            <span className={styles.label}>{words.after}</span>
            <ins>{shown(after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
