import { Fragment, type ReactNode, useEffect } from 'react';
import { Anchor } from './Anchor.tsx';
import { Icon } from './Icon.tsx';
import styles from './Page.module.css';

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

interface PageProps {
  readonly title: string;
  readonly crumb?: readonly Crumb[];
  readonly lead?: ReactNode;
  /** At the right of the title: acts on the whole page, or a fact about it. */
  readonly aside?: ReactNode;
  /** `narrow` for one form or one text, `wide` for a document beside its reading. */
  readonly width?: 'narrow' | 'page' | 'wide';
  readonly children: ReactNode;
}

/** One page of the application: the title is also the window's. */
export function Page({ title, crumb = [], lead, aside, width = 'page', children }: PageProps) {
  useEffect(() => {
    document.title = `${title} – Đạt Chuẩn`;
  }, [title]);
  return (
    <div className={[styles.page, styles[width]].join(' ')}>
      <header className={aside ? styles.headTwo : undefined}>
        <div>
          {crumb.length > 0 && <Crumbs crumb={crumb} />}
          <h1 className={styles.title}>{title}</h1>
          {lead && <div className={styles.lead}>{lead}</div>}
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </div>
  );
}

function Crumbs({ crumb }: { readonly crumb: readonly Crumb[] }) {
  return (
    <p className={styles.crumb}>
      {crumb.map((place, index) => (
        <Fragment key={place.label}>
          {index > 0 && <Icon name="right" size="s" />}
          {place.href ? <Anchor href={place.href}>{place.label}</Anchor> : <span>{place.label}</span>}
        </Fragment>
      ))}
    </p>
  );
}
