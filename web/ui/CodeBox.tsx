import { useState } from 'react';
import styles from './CodeBox.module.css';
import { inFours } from './format.ts';
import { IconButton } from './IconButton.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

interface CodeBoxProps {
  readonly code: string;
  /** `hash` shows it in groups of four; a code with its own strokes stays as it is. */
  readonly kind?: 'hash' | 'code';
  readonly label?: string;
}

/** Something to compare sign by sign or to carry elsewhere. */
export function CodeBox({ code, kind = 'hash', label }: CodeBoxProps) {
  const words = useWords(uiWords);
  const [copied, setCopied] = useState(false);
  const canCopy = typeof navigator.clipboard?.writeText === 'function';
  const copy = async () => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <span className={styles.box}>
      <span className={styles.text}>
        {label && <span className={styles.label}>{label}</span>}
        <code className={styles.code}>{kind === 'hash' ? inFours(code) : code}</code>
      </span>
      {canCopy && (
        <IconButton icon={copied ? 'check' : 'copy'} label={copied ? words.copied : words.copy} onClick={() => void copy()} />
      )}
      <span className="sr" role="status">
        {copied ? words.copied : ''}
      </span>
    </span>
  );
}
