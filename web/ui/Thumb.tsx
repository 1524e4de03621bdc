import { useState } from 'react';
import { Icon } from './Icon.tsx';
import styles from './Thumb.module.css';

interface ThumbProps {
  readonly src: string;
  readonly alt: string;
  readonly size?: 's' | 'm' | 'l';
}

/** A small picture; where it does not come, the sign of one. */
export function Thumb({ src, alt, size = 'm' }: ThumbProps) {
  const [failed, setFailed] = useState(false);
  const look = `${styles.thumb} ${styles[size]}`;
  if (failed) {
    return (
      <span className={look}>
        <Icon name="picture" label={alt} />
      </span>
    );
  }
  return <img className={look} src={src} alt={alt} loading="lazy" decoding="async" onError={() => setFailed(true)} />;
}
