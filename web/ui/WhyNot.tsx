import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import styles from './WhyNot.module.css';
import { uiWords } from './words.ts';

const shownAtOnce = 3;

/** The reasons beside a refused button; a long list folds after the third. */
export function WhyNot({ id, reasons }: { readonly id?: string; readonly reasons: readonly string[] }) {
  const words = useWords(uiWords);
  const rest = reasons.slice(shownAtOnce);
  return (
    <span className={styles.why} id={id}>
      <Icon name="info" size="s" className={styles.icon} />
      <span>
        <Reasons reasons={reasons.slice(0, shownAtOnce)} />
        {rest.length > 0 && (
          <details className={styles.rest}>
            <summary>{words.moreReasons(rest.length)}</summary>
            <Reasons reasons={rest} />
          </details>
        )}
      </span>
    </span>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 1) return <span>{reasons[0]}</span>;
  return (
    <ul className={styles.list}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  );
}
