import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import styles from './ThresholdBar.module.css';
import { uiWords } from './words.ts';

interface ThresholdBarProps {
  /** What is measured, for those who cannot see the bar. */
  readonly label: string;
  readonly value: number;
  /** The whole length of the bar. */
  readonly of: number;
  readonly valueText: string;
  readonly threshold?: number;
  /** Written at the mark: `đạt từ 80`, `hạn mức 12`. */
  readonly thresholdText?: string;
  readonly tone?: 'done' | 'risk' | 'error' | 'wait';
  /** A secret ballot before it closes: no fill, and it says so. */
  readonly sealed?: boolean;
  readonly size?: 's' | 'm' | 'l';
}

const percent = (part: number, whole: number) => (whole <= 0 ? 0 : Math.min(100, Math.max(0, (100 * part) / whole)));

/** A length against its threshold; the mark carries its own number. */
export function ThresholdBar(props: ThresholdBarProps) {
  const { label, value, of, valueText, threshold, thresholdText, tone = 'done', sealed = false, size = 'm' } = props;
  const words = useWords(uiWords);
  const at = threshold === undefined ? null : percent(threshold, of);
  const said = [`${label}: ${sealed ? words.sealed : valueText}`, thresholdText].filter(Boolean).join(', ');
  const side = at !== null && at > 82 ? styles.end : at !== null && at < 18 ? styles.start : undefined;
  return (
    <div
      className={[styles.bar, styles[tone], styles[size], thresholdText && styles.marked].filter(Boolean).join(' ')}
      role="img"
      aria-label={said}
    >
      {sealed ? (
        <span className={styles.sealed}>
          <Icon name="lock" size="s" />
          {words.sealed}
        </span>
      ) : (
        <i className={styles.fill} style={{ width: `${percent(value, of)}%` }} />
      )}
      {at !== null && (
        <span className={[styles.mark, side].filter(Boolean).join(' ')} style={{ left: `${at}%` }}>
          {thresholdText && <span>{thresholdText}</span>}
        </span>
      )}
    </div>
  );
}
