import type { ReactNode } from 'react';
import styles from './Progress.module.css';

interface ProgressProps {
  /** `Đã xác nhận 29/37 phần`. */
  readonly label: ReactNode;
  readonly value: number;
  readonly max: number;
  readonly note?: ReactNode;
}

/** How much is done; the words say it, the bar shows it. */
export function Progress({ label, value, max, note }: ProgressProps) {
  return (
    <label className={styles.progress}>
      <span className={styles.label}>{label}</span>
      <progress className={styles.bar} value={value} max={Math.max(max, 1)} />
      {note && <span className={styles.note}>{note}</span>}
    </label>
  );
}
