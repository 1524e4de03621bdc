import { useWords } from './language.ts';
import styles from './Skeleton.module.css';
import { uiWords } from './words.ts';

const widths = ['92%', '78%', '86%', '64%', '90%', '40%'];

interface SkeletonProps {
  readonly lines?: number;
  /** What is being fetched, in words: `Đang đọc kế hoạch, trang 3 trên 7`. */
  readonly label?: string;
}

/** The place of something on its way. */
export function Skeleton({ lines = 4, label }: SkeletonProps) {
  const words = useWords(uiWords);
  return (
    <div className={styles.skeleton} role="status" aria-busy="true">
      <span className={label ? styles.label : 'sr'}>{label ?? words.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars without identity
        <span key={index} className={styles.bar} style={{ width: widths[index % widths.length] }} />
      ))}
    </div>
  );
}
