import * as api from '#api/notices.ts';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/language.ts';
import styles from './NoticesBell.module.css';
import { appWords } from './words.ts';

const everyMillis = 60_000;
const most = 99;

/** The way to one's notices, with how many are unread. */
export function NoticesBell() {
  const words = useWords(appWords);
  const read = useRead(api.countUnread, {}, { every: everyMillis });
  const unread = read.data?.unread ?? 0;
  const label = unread > 0 ? words.noticesUnread(unread) : words.notices;
  return (
    <Anchor href="/tin-bao" className={styles.bell} aria-label={label} title={label}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className={styles.count} aria-hidden="true">
          {unread > most ? `${most}+` : unread}
        </span>
      )}
    </Anchor>
  );
}
