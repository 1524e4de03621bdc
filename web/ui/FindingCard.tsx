import './paperFonts.css';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
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
  /** Once answered: the words that were put, or the reason for passing it over. */
  readonly answer?: string | undefined;
  /** Pointed at, here or in the document. */
  readonly selected?: boolean;
  /** The word on the main button, where it is not `Nhận đề nghị`. */
  readonly acceptLabel?: string;
  readonly onAccept?: (() => void) | undefined;
  readonly onEdit?: (() => void) | undefined;
  readonly onDismiss?: ((reason: string) => void) | undefined;
  /** The reason while it is written, null before; leave out to let the card remember it by itself. */
  readonly reason?: string | null;
  readonly onReason?: (reason: string | null) => void;
  readonly onUndo?: (() => void) | undefined;
  readonly onPoint?: () => void;
  /** Goes to its words in the document. */
  readonly onGo?: (() => void) | undefined;
  /** An answer is under way. */
  readonly busy?: boolean;
  readonly id?: string;
}

/** One thing a reader found in a document, with its answer. */
export function FindingCard(props: FindingCardProps) {
  const { severity, number, line, title, quotation, suggestion, law, state = 'open', selected = false, onPoint, onGo } = props;
  const words = useWords(uiWords);
  const heading = useId();
  if (state !== 'open') return <Answered {...props} />;
  const said = { error: words.severityError, warning: words.severityWarning, note: words.severityNote }[severity];
  const kinds = { error: 'error', warning: 'risk', note: 'info' } as const;
  const where = [words.finding(number), line === undefined ? null : words.lineOf(line)].filter(Boolean).join(' · ');
  return (
    <article
      id={props.id}
      tabIndex={-1}
      data-lit={selected || undefined}
      className={[styles.card, styles[severity], selected && styles.selected].filter(Boolean).join(' ')}
      aria-labelledby={heading}
      onPointerEnter={onPoint}
      onFocus={onPoint}
    >
      <header className={styles.head}>
        <Tag kind={kinds[severity]}>{said}</Tag>
        {onGo ? (
          <button type="button" className={styles.where} onClick={onGo}>
            {where}
          </button>
        ) : (
          <span>{where}</span>
        )}
      </header>
      <h3 id={heading} className={styles.title}>
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

function Answers(props: FindingCardProps) {
  const { number, acceptLabel, onAccept, onEdit, onDismiss, busy = false } = props;
  const words = useWords(uiWords);
  const [own, setOwn] = useState<string | null>(null);
  const reason = props.reason === undefined ? own : props.reason;
  const setReason = props.onReason ?? setOwn;
  if (reason !== null) {
    return <Dismissal number={number} reason={reason} busy={busy} onReason={setReason} onDismiss={onDismiss} />;
  }
  return (
    <div className={styles.acts}>
      {onAccept && (
        <Button size="s" kind="main" busy={busy} onClick={onAccept}>
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
  readonly busy: boolean;
  readonly onReason: (reason: string | null) => void;
  readonly onDismiss: ((reason: string) => void) | undefined;
}

function Dismissal({ number, reason, busy, onReason, onDismiss }: DismissalProps) {
  const words = useWords(uiWords);
  const box = useRef<HTMLDivElement>(null);
  const written = reason.trim();
  // Opened just now, not kept from an earlier visit: the person goes on by writing.
  const isNew = useRef(reason === '');
  useEffect(() => {
    if (isNew.current) box.current?.querySelector('textarea')?.focus();
  }, []);
  const leave = () => {
    box.current?.closest<HTMLElement>('[tabindex]')?.focus();
    onReason(null);
  };
  return (
    <div ref={box} className={styles.dismissal}>
      <TextArea
        name={`dismiss.${number}`}
        label={words.dismissWhy}
        hint={words.dismissWhyHint}
        rows={2}
        value={reason}
        onChange={onReason}
      />
      <div className={styles.acts}>
        <Button
          size="s"
          kind="main"
          busy={busy}
          whyNot={written ? [] : [words.dismissNeedsReason]}
          onClick={() => onDismiss?.(written)}
        >
          {words.dismissDo}
        </Button>
        <Button size="s" kind="quiet" onClick={leave}>
          {words.giveUp}
        </Button>
      </div>
    </div>
  );
}

function Answered({ id, number, title, state, answer, selected = false, onPoint, onUndo }: FindingCardProps) {
  const words = useWords(uiWords);
  const said = state === 'accepted' ? words.accepted : state === 'edited' ? words.edited : words.dismissed;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only lights its words
    <div
      id={id}
      tabIndex={-1}
      className={`${styles.card} ${styles.answered}`}
      data-lit={selected || undefined}
      onPointerEnter={onPoint}
      onFocus={onPoint}
    >
      <Icon name="check" size="s" className={styles.tick} />
      <span>
        {words.finding(number)}, <b>{said}</b>: {title}
        {answer && <span className={styles.answer}>“{answer}”</span>}
      </span>
      {onUndo && (
        <Button size="s" kind="quiet" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
