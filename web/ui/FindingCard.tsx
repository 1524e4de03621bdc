import './paperFonts.css';
import { type ReactNode, type Ref, useId, useState } from 'react';
import { Button } from './Button.tsx';
import styles from './FindingCard.module.css';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import { Tag } from './Tag.tsx';
import { TextArea } from './TextArea.tsx';
import { uiWords } from './words.ts';

export interface FindingCardProps {
  readonly severity: 'error' | 'warning' | 'note';
  readonly number: number;
  /** 1-based line of the document. */
  readonly line?: number;
  readonly title: string;
  /** The words of the document as written, faults included. */
  readonly quotation?: string;
  /** What to put for what; either may be missing. */
  readonly suggestion?: { readonly before?: string; readonly after?: string; readonly text?: ReactNode } | undefined;
  readonly law?: ReactNode;
  readonly state?: 'open' | 'accepted' | 'edited' | 'dismissed';
  /** Pointed at, here or in the document. */
  readonly selected?: boolean;
  /** The word on the main button, where it is not `Nhận đề nghị`. */
  readonly acceptLabel?: string;
  readonly onAccept?: (() => void) | undefined;
  readonly onEdit?: (() => void) | undefined;
  readonly onDismiss?: ((reason: string) => void) | undefined;
  readonly onUndo?: (() => void) | undefined;
  readonly onPoint?: () => void;
  readonly cardRef?: Ref<HTMLElement>;
}

/** One thing a reader found in a document, with its answer. */
export function FindingCard(props: FindingCardProps) {
  const { severity, number, line, title, quotation, suggestion, law, state = 'open', selected = false, onPoint, cardRef } = props;
  const words = useWords(uiWords);
  const id = useId();
  if (state !== 'open') return <Answered {...props} />;
  const said = { error: words.severityError, warning: words.severityWarning, note: words.severityNote }[severity];
  const kinds = { error: 'error', warning: 'risk', note: 'info' } as const;
  return (
    <article
      ref={cardRef}
      className={[styles.card, styles[severity], selected && styles.selected].filter(Boolean).join(' ')}
      aria-labelledby={id}
      onPointerEnter={onPoint}
      onFocus={onPoint}
    >
      <header className={styles.head}>
        <Tag kind={kinds[severity]}>{said}</Tag>
        <span>{[words.finding(number), line === undefined ? null : words.lineOf(line)].filter(Boolean).join(' · ')}</span>
      </header>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {quotation && <blockquote className={styles.quotation}>{quotation}</blockquote>}
      {suggestion && (
        <p className={styles.suggestion}>
          {words.suggestion}: {suggestion.before && <del>{suggestion.before}</del>}{' '}
          {suggestion.after && <ins>{suggestion.after}</ins>} {suggestion.text}
        </p>
      )}
      {law && <p className={styles.law}>{law}</p>}
      <Answers {...props} />
    </article>
  );
}

function Answers({ number, acceptLabel, onAccept, onEdit, onDismiss }: FindingCardProps) {
  const words = useWords(uiWords);
  const [reason, setReason] = useState<string | null>(null);
  if (reason !== null) return <Dismissal number={number} reason={reason} onReason={setReason} onDismiss={onDismiss} />;
  return (
    <div className={styles.acts}>
      {onAccept && (
        <Button size="s" kind="main" onClick={onAccept}>
          {acceptLabel ?? words.accept}
        </Button>
      )}
      {onEdit && (
        <Button size="s" onClick={onEdit}>
          {words.edit}
        </Button>
      )}
      {onDismiss && (
        <Button size="s" kind="quiet" onClick={() => setReason('')}>
          {words.dismiss}
        </Button>
      )}
    </div>
  );
}

interface DismissalProps {
  readonly number: number;
  readonly reason: string;
  readonly onReason: (reason: string | null) => void;
  readonly onDismiss: ((reason: string) => void) | undefined;
}

function Dismissal({ number, reason, onReason, onDismiss }: DismissalProps) {
  const words = useWords(uiWords);
  const written = reason.trim();
  return (
    <div className={styles.dismissal}>
      <TextArea
        name={`dismiss.${number}`}
        label={words.dismissWhy}
        hint={words.dismissWhyHint}
        rows={2}
        value={reason}
        onChange={onReason}
      />
      <div className={styles.acts}>
        <Button size="s" kind="main" whyNot={written ? [] : [words.dismissNeedsReason]} onClick={() => onDismiss?.(written)}>
          {words.dismissDo}
        </Button>
        <Button size="s" kind="quiet" onClick={() => onReason(null)}>
          {words.giveUp}
        </Button>
      </div>
    </div>
  );
}

function Answered({ number, title, state, onUndo }: FindingCardProps) {
  const words = useWords(uiWords);
  const said = state === 'accepted' ? words.accepted : state === 'edited' ? words.edited : words.dismissed;
  return (
    <div className={`${styles.card} ${styles.answered}`}>
      <Icon name="check" size="s" className={styles.tick} />
      <span>
        {words.finding(number)}, <b>{said}</b>: {title}
      </span>
      {onUndo && (
        <Button size="s" kind="quiet" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
