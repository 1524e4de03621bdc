import type * as api from '#api/today.ts';
import type { Output } from '../kernel/client.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import styles from './Today.module.css';
import { todayWords } from './words.ts';

type Notice = Output<typeof api.showToday>['notices'][number];

/** The newest notices of the person: read in passing, so they stand smaller than what waits. */
export function News({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useWords(todayWords);
  return (
    <Section title={words.news} aside={<Anchor href="/tin-bao">{words.allNews}</Anchor>}>
      <ul className={styles.news} aria-label={words.news}>
        {notices.slice(0, 6).map((notice) => (
          <li key={notice.id}>
            <span className={styles.newsWhen}>{momentText(notice.at)}</span>
            <span>
              <Anchor href={notice.link}>{notice.text}</Anchor>
              {notice.planTitle && <span className={styles.newsBecause}>{notice.planTitle}</span>}
              {notice.because && <span className={styles.newsBecause}>{notice.because}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
