import { useEffect, useState } from 'react';
import { browserStore } from '../kernel/browserStore.ts';
import type { OutboxItem } from '../kernel/outbox/item.ts';
import { OutboxLines } from '../kernel/outbox/OutboxLines.tsx';
import { tryNow } from '../kernel/outbox/outbox.ts';
import { useOutbox, useOutboxRead } from '../kernel/outbox/useOutbox.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { sizeText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { outboxPageWords } from './words.ts';

const states = ['refused', 'waiting', 'sent'] as const;

/** The one place that says what this machine still holds for the server, and what became of it. */
export function OutboxPage() {
  const words = useWords(outboxPageWords);
  const items = useOutbox();
  const isRead = useOutboxRead();
  const waits = items.some(({ state }) => state === 'waiting');
  const [busy, setBusy] = useState(false);
  const retry = () => {
    setBusy(true);
    void tryNow().finally(() => setBusy(false));
  };
  return (
    <Page
      title={words.title}
      lead={words.lead}
      crumb={[{ label: words.today, href: '/' }]}
      aside={
        waits && (
          <Button kind="main" icon="refresh" busy={busy} onClick={retry}>
            {words.retry}
          </Button>
        )
      }
    >
      <NotKept />
      {!isRead && <Skeleton lines={3} />}
      {isRead && items.length === 0 && <Empty title={words.nothing}>{words.nothingWhy}</Empty>}
      {states.map((state) => (
        <Part key={state} title={words[state]} items={items.filter((item) => item.state === state)} />
      ))}
      <Space />
    </Page>
  );
}

function Part({ title, items }: { readonly title: string; readonly items: readonly OutboxItem[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title} aside={String(items.length)}>
      <OutboxLines label={title} items={items} />
    </Section>
  );
}

function NotKept() {
  const words = useWords(outboxPageWords);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    void browserStore().then((store) => setMissing(store === null));
  }, []);
  return missing ? <Note kind="risk">{words.notKept}</Note> : null;
}

/** How much room the machine gives, where it says so. */
function Space() {
  const words = useWords(outboxPageWords);
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    const say = ({ usage = 0, quota = 0 }: StorageEstimate) =>
      setText(quota > 0 ? words.space(sizeText(usage), sizeText(quota)) : null);
    void navigator.storage?.estimate?.().then(say);
  }, [words]);
  return text && <p className="small ink-2">{text}</p>;
}
