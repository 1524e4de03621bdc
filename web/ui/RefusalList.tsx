import { useContext, useEffect, useRef, useState } from 'react';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import styles from './RefusalList.module.css';
import { FormContext, fieldId, type ShownRefusal } from './refusal.ts';
import { uiWords } from './words.ts';

interface RefusalListProps {
  readonly refusals: readonly ShownRefusal[];
  readonly title?: string;
  /** Takes the focus when reasons arrive, as after a refused submit. */
  readonly takesFocus?: boolean;
}

/** The field for a path, or for the nearest part of the path that has one in the page. */
function fieldInPage(prefix: string, at: string): string | undefined {
  const parts = at.split('.');
  const ids = parts.map((_, index) => fieldId(prefix, parts.slice(0, parts.length - index).join('.')));
  return ids.find((id) => document.getElementById(id) !== null);
}

/** All reasons of a no at once, each leading to its field and naming its article. */
export function RefusalList({ refusals, title, takesFocus = false }: RefusalListProps) {
  const words = useWords(uiWords);
  const { prefix } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const [fields, setFields] = useState<readonly (string | undefined)[]>([]);

  useEffect(() => {
    setFields(refusals.map((refusal) => (refusal.at ? fieldInPage(prefix, refusal.at) : undefined)));
    if (takesFocus && refusals.length > 0) box.current?.focus();
  }, [refusals, prefix, takesFocus]);

  if (refusals.length === 0) return null;
  return (
    <div ref={box} className={styles.box} role="alert" tabIndex={-1}>
      <Icon name="error" className={styles.icon} />
      <div>
        <h3 className={styles.title}>{title ?? words.refusalsTitle(refusals.length)}</h3>
        <ul className={styles.list}>
          {refusals.map((refusal, index) => (
            <li key={`${refusal.code} ${refusal.at ?? ''} ${refusal.message}`}>
              <Reason refusal={refusal} field={fields[index]} />
              {refusal.law && (
                <span className={styles.law}>
                  {words.source}: {refusal.law.at ? `${refusal.law.at}, ` : ''}
                  {refusal.law.text}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Reason({ refusal, field }: { readonly refusal: ShownRefusal; readonly field: string | undefined }) {
  if (!field) return <span>{refusal.message}</span>;
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(field)?.focus();
      }}
    >
      {refusal.message}
    </a>
  );
}
