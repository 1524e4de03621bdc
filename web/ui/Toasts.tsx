import { useEffect, useState, useSyncExternalStore } from 'react';
import { Icon } from './Icon.tsx';
import { useWords } from './language.ts';
import styles from './Toasts.module.css';
import { dropToast, onToasts, type Toast, toastsShown } from './toast.ts';
import { uiWords } from './words.ts';

/** A person reads about three words a second; with something to press, longer. */
const lifeOf = ({ text, act }: Toast) => Math.max(5000, text.split(' ').length * 400) + (act ? 4000 : 0);

/** Where quick notices appear: one for the whole application. */
export function Toasts() {
  const words = useWords(uiWords);
  const toasts = useSyncExternalStore(onToasts, toastsShown);
  return (
    <section className={styles.place} aria-label={words.toasts} aria-live="polite">
      {toasts.map((one) => (
        <OneToast key={one.id} toast={one} />
      ))}
    </section>
  );
}

export function OneToast({ toast, stays = false }: { readonly toast: Toast; readonly stays?: boolean }) {
  const words = useWords(uiWords);
  const [held, setHeld] = useState(false);
  const { id, act } = toast;
  useEffect(() => {
    if (held || stays) return;
    const timer = setTimeout(() => dropToast(id), lifeOf(toast));
    return () => clearTimeout(timer);
  }, [held, stays, id, toast]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only stops the clock
    <div
      className={styles.toast}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name="check" />
      <span>{toast.text}</span>
      <span className={styles.acts}>
        {act && (
          <button
            type="button"
            className={styles.act}
            onClick={() => {
              act.run();
              dropToast(id);
            }}
          >
            {act.label}
          </button>
        )}
        <button type="button" className={styles.close} aria-label={words.dismissToast} onClick={() => dropToast(id)}>
          <Icon name="close" size="s" />
        </button>
      </span>
    </div>
  );
}
