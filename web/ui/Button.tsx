import { type ComponentPropsWithRef, type MouseEvent, type ReactNode, useId } from 'react';
import { Anchor } from './Anchor.tsx';
import styles from './Button.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';
import { WhyNot } from './WhyNot.tsx';

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** One `main` a region. `seal` belongs to SealButton. */
  readonly kind?: 'main' | 'default' | 'quiet' | 'seal';
  readonly size?: 's' | 'm' | 'l';
  readonly icon?: IconName;
  readonly wide?: boolean;
  /** The act is under way: a second press does nothing. */
  readonly busy?: boolean;
  /** Reasons why the act is refused now: the button stays reachable and says them. */
  readonly whyNot?: readonly string[] | undefined;
  /** Makes it a link. */
  readonly href?: string;
  readonly download?: string | boolean;
  readonly children: ReactNode;
}

export function Button(props: ButtonProps) {
  const {
    kind = 'default',
    size = 'm',
    icon,
    wide,
    busy,
    whyNot = [],
    href,
    download,
    children,
    className,
    onClick,
    type = 'button',
    ...rest
  } = props;
  const reasons = useId();
  const refused = whyNot.length > 0;
  const look = [styles.button, styles[kind], styles[size], wide && styles.wide, className].filter(Boolean).join(' ');
  const inside = (
    <>
      {busy ? <Icon name="refresh" className={styles.turning} /> : refused ? <Icon name="lock" /> : icon && <Icon name={icon} />}
      <span>{children}</span>
    </>
  );

  if (href !== undefined && !refused) {
    return (
      <Anchor href={href} className={look} aria-label={rest['aria-label']} {...(download === undefined ? {} : { download })}>
        {inside}
      </Anchor>
    );
  }
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (refused || busy) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      {...rest}
      type={refused ? 'button' : type}
      className={look}
      onClick={press}
      {...(refused ? { 'aria-disabled': true, 'aria-describedby': reasons } : {})}
      {...(busy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
    >
      {inside}
    </button>
  );
  if (!refused) return button;
  return (
    <span className={[styles.refused, wide && styles.wide].filter(Boolean).join(' ')}>
      {button}
      <WhyNot id={reasons} reasons={whyNot} />
    </span>
  );
}
