import type { ReactNode } from 'react';
import styles from './Checklist.module.css';
import { Icon } from './Icon.tsx';
import { shapeOf, type TagKind } from './Tag.tsx';

export interface CheckItem {
  readonly key: string;
  readonly state: Exclude<TagKind, 'seal'>;
  /** The state in a word, for those who cannot see the shape. */
  readonly stateWord: string;
  readonly text: ReactNode;
  readonly note?: ReactNode;
  /** At the end of the line: a link, a figure, who owes it. */
  readonly aside?: ReactNode;
}

/** What is there and what is still missing, one thing a line. */
export function Checklist({ items, label }: { readonly items: readonly CheckItem[]; readonly label?: string }) {
  return (
    <ul className={styles.list} {...(label ? { 'aria-label': label } : {})}>
      {items.map(({ key, state, stateWord, text, note, aside }) => (
        <li key={key}>
          <Icon name={shapeOf(state)} label={stateWord} className={`is-${state}`} />
          <span>
            {text}
            {note && <span className={styles.note}>{note}</span>}
          </span>
          {aside && <span className={styles.aside}>{aside}</span>}
        </li>
      ))}
    </ul>
  );
}
