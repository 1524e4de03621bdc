import { type FocusEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './DropPanel.module.css';

interface DropPanelProps {
  /** Inside the button that opens it. */
  readonly button: ReactNode;
  readonly buttonClass?: string | undefined;
  readonly label?: string;
  readonly current?: boolean;
  /** Opens upwards, from the bottom of the window. */
  readonly up?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button with a panel of links or choices under it; Escape, a press outside or leaving it closes it. */
export function DropPanel({ button, buttonClass, label, current, up = false, children }: DropPanelProps) {
  const [opened, setOpened] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => setOpened(false);

  useEffect(() => {
    if (!opened) return;
    const pressOutside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpened(false);
    };
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpened(false);
      opener.current?.focus();
    };
    document.addEventListener('pointerdown', pressOutside);
    document.addEventListener('keydown', leaveByKey);
    return () => {
      document.removeEventListener('pointerdown', pressOutside);
      document.removeEventListener('keydown', leaveByKey);
    };
  }, [opened]);

  const leave = (event: FocusEvent) => {
    if (event.relatedTarget && !box.current?.contains(event.relatedTarget)) close();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus has left
    <div ref={box} className={styles.box} onBlur={leave}>
      <button
        ref={opener}
        type="button"
        className={buttonClass}
        aria-label={label}
        aria-expanded={opened}
        aria-controls={id}
        data-current={current || undefined}
        onClick={() => setOpened(!opened)}
      >
        {button}
      </button>
      <div id={id} className={[styles.panel, up && styles.up].filter(Boolean).join(' ')} hidden={!opened}>
        {opened && children(close)}
      </div>
    </div>
  );
}
