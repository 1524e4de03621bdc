import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { momentText, sizeText } from '../../ui/format.ts';
import { Line } from '../../ui/Line.tsx';
import { Lines } from '../../ui/Lines.tsx';
import { useWords } from '../../ui/language.ts';
import { RefusalList } from '../../ui/RefusalList.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { OutboxItem } from './item.ts';
import { discard } from './outbox.ts';
import { outboxWords } from './words.ts';

const tagKinds = { waiting: 'wait', refused: 'error', sent: 'done' } as const;

interface OutboxLinesProps {
  readonly label: string;
  readonly items: readonly OutboxItem[];
}

/** Each thing that waits with its state, its reasons, and what the person may do about it. */
export function OutboxLines({ label, items }: OutboxLinesProps) {
  const [dropping, setDropping] = useState<OutboxItem | null>(null);
  return (
    <>
      <Lines label={label}>
        {items.map((item) => (
          <OutboxLine key={item.key} item={item} onDrop={() => setDropping(item)} />
        ))}
      </Lines>
      {dropping && <DropDialog item={dropping} onClose={() => setDropping(null)} />}
    </>
  );
}

function OutboxLine({ item, onDrop }: { readonly item: OutboxItem; readonly onDrop: () => void }) {
  const words = useWords(outboxWords);
  const { state, hindrance, fault } = item;
  const facts = [
    state === 'sent' ? words.sentAt(momentText(item.settledAt!)) : words.writtenAt(momentText(item.queuedAt)),
    sizeText(item.size),
    state === 'waiting' && item.tries > 1 && words.tried(item.tries),
  ];
  const acts = state !== 'sent' && (
    <>
      {state === 'refused' && (
        <Button size="s" kind="main" href={item.page} aria-label={words.mendOf(item.title)}>
          {words.mend}
        </Button>
      )}
      <Button size="s" kind="quiet" onClick={onDrop} aria-label={words.dropOf(item.title)}>
        {words.drop}
      </Button>
    </>
  );
  return (
    <Line
      when={words.kinds[item.kind]}
      margin={<Tag kind={tagKinds[state]}>{words.stateTags[state]}</Tag>}
      title={item.title}
      why={[item.detail, ...facts].filter(Boolean).join(' · ')}
      actions={acts}
    >
      {hindrance && (
        <p className="small ink-2">
          {[words.hindrances[hindrance], fault && words.faultNumber(fault)].filter(Boolean).join(' ')}
        </p>
      )}
      {state === 'refused' && <RefusalList refusals={item.refusals} />}
    </Line>
  );
}

function DropDialog({ item, onClose }: { readonly item: OutboxItem; readonly onClose: () => void }) {
  const words = useWords(outboxWords);
  const drop = () => {
    void discard([item.key]);
    onClose();
  };
  const foot = (
    <>
      <Button onClick={drop}>{words.drop}</Button>
      <Button kind="main" onClick={onClose}>
        {words.keep}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={onClose} title={words.dropTitle} foot={foot}>
      <p>
        <b>{item.title}</b>
      </p>
      <p>{item.state === 'waiting' && item.tries > 0 ? words.dropMaybe : words.dropWhy}</p>
    </Dialog>
  );
}
