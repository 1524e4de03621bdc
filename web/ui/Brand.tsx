import { Anchor } from './Anchor.tsx';
import styles from './Brand.module.css';

/** The mark: a ring left open by its tick. */
export function Brand({ href = '/' }: { readonly href?: string }) {
  return (
    <Anchor className={styles.brand} href={href}>
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <path d="M24 11.2A10.6 10.6 0 1 1 18 4.3" />
        <path d="M8.6 13.6l4.8 4.8L25 5.2" />
      </svg>
      Đạt Chuẩn
    </Anchor>
  );
}
