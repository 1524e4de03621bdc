import styles from './KeyHints.module.css';

interface KeyHintsProps {
  readonly hints: readonly (readonly [key: string, does: string])[];
}

/** Keys that work on this page: `n phát hiện sau · a nhận`. */
export function KeyHints({ hints }: KeyHintsProps) {
  return (
    <ul className={styles.hints}>
      {hints.map(([key, does]) => (
        <li key={key}>
          <kbd>{key}</kbd> {does}
        </li>
      ))}
    </ul>
  );
}
