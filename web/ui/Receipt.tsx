import type { ReactNode } from 'react';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import { Facts } from './Facts.tsx';
import { exactMoment, inFours } from './format.ts';
import { useLanguage, useWords } from './language.ts';
import styles from './Receipt.module.css';
import { Stamp } from './Stamp.tsx';
import { uiWords } from './words.ts';

export interface ReceiptData {
  /** `Biên nhận nộp hồ sơ`. */
  readonly title: string;
  readonly code: string;
  /** ISO 8601. */
  readonly at: string;
  /** In capitals, on the stamp: `ĐÃ NỘP`. */
  readonly stamp: string;
  readonly hash?: string;
  readonly rows?: readonly (readonly [label: string, value: ReactNode])[];
}

/** What remains in the hand after an act that binds. */
export function Receipt({ title, code, at, stamp, hash, rows = [] }: ReceiptData) {
  const words = useWords(uiWords);
  const language = useLanguage();
  const hashed = hash
    ? ([
        [
          words.hash,
          <span key="hash" className="tab">
            {inFours(hash)}
          </span>,
        ],
      ] as const)
    : [];
  return (
    <div className={styles.receipt}>
      <div className={styles.head}>
        <div>
          <p className={styles.title}>{title}</p>
          <p className={styles.code}>{code}</p>
          <p className={styles.at}>{exactMoment(at, language)}</p>
        </div>
        <Stamp word={stamp} date={shortDate(dayAt(at))} />
      </div>
      {(rows.length > 0 || hash) && (
        <div className={styles.rows}>
          <Facts rows={[...rows, ...hashed]} />
        </div>
      )}
    </div>
  );
}
