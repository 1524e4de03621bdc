import { useState } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { ReceiveDialog } from './DeliverDialog.tsx';
import type { Shown } from './DocumentPage.tsx';
import { documentWords } from './words.ts';

export type Sent = Shown['deliveries'][number];

/** The dispatch log: to whom, when, how, and who signed for it. */
export function Deliveries({ shown }: { readonly shown: Shown }) {
  const words = useWords(documentWords);
  const [receiving, setReceiving] = useState<Sent | null>(null);
  const { deliveries } = shown;
  const keeps = shown.whyNot.deliver.length === 0;
  if (deliveries.length === 0) return <p className="ink-2">{words.noLog}</p>;
  return (
    <>
      <Lines label={words.log}>
        {deliveries.map((sent) => (
          <Line
            key={sent.id}
            when={shortDate(sent.onDay)}
            margin={sent.wayName}
            title={sent.receiver}
            why={sent.receivedOn ? words.receivedText(shortDate(sent.receivedOn), sent.receivedBy ?? '') : words.notReceived}
            actions={
              keeps &&
              sent.receivedOn === null && (
                <Button size="s" onClick={() => setReceiving(sent)}>
                  {words.receive}
                </Button>
              )
            }
          />
        ))}
      </Lines>
      {receiving && <ReceiveDialog shown={shown} sent={receiving} onClose={() => setReceiving(null)} />}
    </>
  );
}
