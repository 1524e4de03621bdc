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

interface FieldShown {
  readonly id: string;
  /** What stands above the field, for reasons that do not say by themselves what they are about. */
  readonly label: string | undefined;
}

function fieldOf(prefix: string, at: string): FieldShown | undefined {
  const id = fieldInPage(prefix, at);
  if (id === undefined) return undefined;
  const legend = document.getElementById(id)?.closest('fieldset')?.querySelector('legend');
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? legend;
  return { id, label: label?.firstChild?.textContent ?? undefined };
}

/** All reasons of a no at once, each leading to its field and naming its article. */
export function RefusalList({ refusals, title, takesFocus = false }: RefusalListProps) {
  const words = useWords(uiWords);
  const { prefix } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const [fields, setFields] = useState<readonly (FieldShown | undefined)[]>([]);

  useEffect(() => {
    setFields(refusals.map((refusal) => (refusal.at ? fieldOf(prefix, refusal.at) : undefined)));
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

const sameEverywhere = (refusal: ShownRefusal) => refusal.code.startsWith('kernel.');

function Reason({ refusal, field }: { readonly refusal: ShownRefusal; readonly field: FieldShown | undefined }) {
  const { message } = refusal;
  if (!field) return <span>{message}</span>;
  return (
    <a
      href={`#${field.id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(field.id)?.focus();
      }}
    >
      {field.label && sameEverywhere(refusal) ? `${field.label}: ${lowerFirst(message)}` : message}
    </a>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
