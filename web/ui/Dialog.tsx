import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** The red top edge: only for an act that binds. */
  readonly binding?: boolean;
  /** While something is under way it cannot be closed. */
  readonly busy?: boolean;
  readonly size?: 'm' | 'l';
  readonly children: ReactNode;
  /** The buttons, the main one last. */
  readonly foot?: ReactNode;
}

/** Over the page, holding the keyboard until it is answered; Escape closes it. */
export function Dialog({ opened, ...rest }: DialogProps) {
  return opened ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({ onClose, title, binding = false, busy = false, size = 'm', children, foot }: Omit<DialogProps, 'opened'>) {
  const words = useWords(uiWords);
  const box = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  // Closed while it still stands in the page: only then does the keyboard go back to where it came from.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    heading.current?.focus();
    return () => dialog?.close();
  }, []);

  return createPortal(
    <dialog
      ref={box}
      className={[styles.dialog, binding && styles.binding, styles[size]].filter(Boolean).join(' ')}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        if (!busy) onClose();
      }}
    >
      <header className={styles.head}>
        <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {!busy && <IconButton icon="close" label={words.close} onClick={onClose} className={styles.close} />}
      </header>
      <div className={styles.body}>{children}</div>
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </dialog>,
    document.body,
  );
}
