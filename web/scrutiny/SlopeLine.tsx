import styles from './Scrutiny.module.css';

interface SlopeLineProps {
  readonly self: number;
  readonly appraised: number;
  readonly from: number;
  readonly until: number;
  /** A value to hold both against: the pass mark. */
  readonly mark?: number;
  /** Said to the ear. */
  readonly label: string;
}

const width = 240;
const edge = 8;

/** From the own score (hollow) to the appraised one (full), on one scale with its neighbours. */
export function SlopeLine({ self, appraised, from, until, mark, label }: SlopeLineProps) {
  const at = (value: number) => edge + ((width - 2 * edge) * (value - from)) / Math.max(1, until - from);
  const tone = appraised < self ? styles.less : appraised > self ? styles.more : styles.even;
  return (
    <svg className={styles.slope} viewBox={`0 0 ${width} 28`} preserveAspectRatio="xMidYMid meet" role="img" aria-label={label}>
      <line className={styles.track} x1={edge} x2={width - edge} y1="14" y2="14" />
      {mark !== undefined && mark >= from && mark <= until && (
        <line className={styles.mark} x1={at(mark)} x2={at(mark)} y1="3" y2="25" />
      )}
      <line className={tone} x1={at(self)} x2={at(appraised)} y1="14" y2="14" strokeWidth="4" />
      <circle className={styles.own} cx={at(self)} cy="14" r="5" />
      <circle className={tone} cx={at(appraised)} cy="14" r="4.5" />
    </svg>
  );
}
