import styles from './Icon.module.css';
import { type IconName, icons } from './icons.ts';

interface IconProps {
  readonly name: IconName;
  readonly size?: 's' | 'm' | 'l';
  /** Said to screen readers; without it the icon is decoration. */
  readonly label?: string;
  readonly className?: string | undefined;
}

export function Icon({ name, size = 'm', label, className }: IconProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      className={[styles.icon, styles[size], className].filter(Boolean).join(' ')}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {icons[name].map((path) =>
        path === '•' ? <circle key={path} cx="10" cy="10" r="3" fill="currentColor" /> : <path key={path} d={path} />,
      )}
    </svg>
  );
}
