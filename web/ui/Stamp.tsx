import styles from './Stamp.module.css';

interface StampProps {
  /** In capitals: `ĐÃ NỘP`. */
  readonly word: string;
  /** `27/11/2026`. */
  readonly date: string;
  readonly size?: number;
}

/** A long word stands in two lines, cut where both come out nearest in length. */
function linesOf(word: string): readonly string[] {
  if (word.length <= 8) return [word];
  const cuts = [...word].flatMap((letter, at) => (letter === ' ' ? [at] : []));
  if (cuts.length === 0) return [word];
  const middle = word.length / 2;
  const cut = cuts.reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best));
  return [word.slice(0, cut), word.slice(cut + 1)];
}

/** The round stamp: only for an act that has happened. */
export function Stamp({ word, date, size = 84 }: StampProps) {
  const lines = linesOf(word);
  const longest = Math.max(...lines.map((line) => line.length));
  const fontSize = longest > 8 ? 8.6 : lines.length > 1 ? 10 : longest > 6 ? 11 : 13;
  return (
    <svg className={styles.stamp} width={size} height={size} viewBox="0 0 84 84" role="img" aria-label={`${word}, ${date}`}>
      <circle cx="42" cy="42" r="39" strokeWidth="2.5" />
      <circle cx="42" cy="42" r="34.5" strokeWidth="1" />
      {lines.map((line, index) => (
        <text key={line} x="42" y={39.5 - (lines.length - 1 - index) * (fontSize + 2)} fontWeight="700" fontSize={fontSize}>
          {line}
        </text>
      ))}
      <path d="M15 46h54" />
      <text x="42" y="58.5" fontWeight="600" fontSize="9.4">
        {date}
      </text>
    </svg>
  );
}
