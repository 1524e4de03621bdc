import * as api from '#api/notices.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CodeBox } from '../ui/CodeBox.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import { calendarWords } from './calendarWords.ts';
import styles from './Notices.module.css';

type Feed = Output<typeof api.showCalendarFeed>;

/** The address from which one's own calendar program reads what is due. */
export function CalendarFeed() {
  const words = useWords(calendarWords);
  const read = useRead(api.showCalendarFeed, {});
  return (
    <Section title={words.title}>
      <p className="ink-2">{words.lead}</p>
      <Loaded read={read}>{(feed) => <Address feed={feed} />}</Loaded>
    </Section>
  );
}

function Address({ feed }: { readonly feed: Feed }) {
  const words = useWords(calendarWords);
  const making = useWrite(api.makeCalendarFeed);
  const dropping = useWrite(api.dropCalendarFeed, {
    onDone: () => {
      making.reset();
      toast(words.dropped);
    },
  });
  const failure = making.failure ?? dropping.failure;
  return (
    <div className={styles.feed}>
      {making.result ? <Told address={making.result.address} /> : <State feed={feed} />}
      {failure && <Trouble error={failure} />}
      <div className={styles.acts}>
        <Button kind={feed.madeAt ? 'default' : 'main'} icon="calendar" busy={making.pending} onClick={() => making.write({})}>
          {feed.madeAt ? words.again : words.make}
        </Button>
        {feed.madeAt && (
          <Button kind="quiet" busy={dropping.pending} onClick={() => dropping.write({})}>
            {words.drop}
          </Button>
        )}
      </div>
    </div>
  );
}

function State({ feed: { madeAt, readAt } }: { readonly feed: Feed }) {
  const words = useWords(calendarWords);
  if (!madeAt) return <p>{words.none}</p>;
  return (
    <p>
      {words.made(momentText(madeAt))} {readAt ? words.read(momentText(readAt)) : words.neverRead} {words.againWhy}
    </p>
  );
}

function Told({ address }: { readonly address: string }) {
  const words = useWords(calendarWords);
  return (
    <div role="status" className={styles.above}>
      <p>{words.once}</p>
      <CodeBox kind="code" label={words.address} code={address} />
    </div>
  );
}
