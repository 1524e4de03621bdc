import * as api from '#api/notices.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { hourText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { useWords } from '../ui/language.ts';
import { Tag } from '../ui/Tag.tsx';
import { noticesWords } from './words.ts';

type Notice = Output<typeof api.listNotices>['notices'][number];

/** One notice; following it reads it. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const words = useWords(noticesWords);
  const { write, pending } = useWrite(api.readNotice);
  const read = () => {
    if (!notice.isRead) write({ noticeId: notice.id });
  };
  return (
    <Line
      when={shortDate(dayAt(notice.at))}
      margin={
        <>
          {hourText(notice.at)}
          {!notice.isRead && (
            <>
              {' '}
              <Tag kind="info" icon="bell">
                {words.isUnread}
              </Tag>
            </>
          )}
        </>
      }
      title={
        <Anchor href={notice.link} onClick={read}>
          {notice.text}
        </Anchor>
      }
      why={notice.because}
      actions={
        !notice.isRead && (
          <Button size="s" kind="quiet" busy={pending} onClick={read} aria-label={words.readOne(notice.text)}>
            {words.read}
          </Button>
        )
      }
    />
  );
}
