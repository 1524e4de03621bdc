import { useParams } from '@tanstack/react-router';
import * as api from '#api/notices.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Brand } from '../ui/Brand.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { mailWords } from './mailWords.ts';
import styles from './Notices.module.css';

/** From the link of a letter: no more mail, after one press and without signing in. */
export function UnsubscribePage() {
  const words = useWords(mailWords);
  const { token = '' } = useParams({ strict: false }) as { token?: string };
  const read = useRead(api.showUnsubscribe, { token });
  const { write, pending, failure, result } = useWrite(api.unsubscribe);
  const isLeft = result?.isLeft ?? read.data?.isLeft;
  return (
    <main className={styles.room}>
      <Brand />
      <Page title={isLeft ? words.left : read.error ? words.gone : words.leave} width="narrow">
        {read.error && <Trouble error={read.error} retry={() => void read.refetch()} />}
        {isLeft === undefined && !read.error && <Skeleton lines={2} />}
        {isLeft === false && (
          <>
            <p>{words.leaveLead}</p>
            {failure && <Trouble error={failure} />}
            <p className={styles.acts}>
              <Button kind="main" busy={pending} onClick={() => write({ token })}>
                {words.leaveDo}
              </Button>
            </p>
          </>
        )}
        {isLeft && <Note kind="done">{words.leftWhy}</Note>}
        <p>
          <Button href="/">{words.toSite}</Button>
        </p>
      </Page>
    </main>
  );
}
