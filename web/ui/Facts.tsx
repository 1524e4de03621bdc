import type { ReactNode } from 'react';
import styles from './Facts.module.css';

interface FactsProps {
  readonly rows: readonly (readonly [label: string, value: ReactNode])[];
}

/** Names and values, one pair a row; a row without a value is left out. */
export function Facts({ rows }: FactsProps) {
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
        .map(([label, value], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may bear one label, such as two readers of one day
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
