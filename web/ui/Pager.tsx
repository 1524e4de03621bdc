import { Button } from './Button.tsx';
import { useWords } from './language.ts';
import styles from './Pager.module.css';
import { uiWords } from './words.ts';

interface PagerProps {
  /** What the pages are of, for a screen reader. */
  readonly of: string;
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

/** The way through a long list; nothing where all is on one page. Both buttons stay, so that the focus stays. */
export function Pager({ of, page, pages, onPage }: PagerProps) {
  const words = useWords(uiWords);
  if (pages <= 1) return null;
  const turn = (to: number) => () => {
    if (to >= 1 && to <= pages) onPage(to);
  };
  return (
    <nav className={styles.pager} aria-label={words.pagesOf(of)}>
      <Button size="s" aria-disabled={page <= 1} onClick={turn(page - 1)}>
        {words.pageBefore}
      </Button>
      <span role="status">{words.pageOf(page, pages)}</span>
      <Button size="s" aria-disabled={page >= pages} onClick={turn(page + 1)}>
        {words.pageAfter}
      </Button>
    </nav>
  );
}
