import * as api from '#api/exchange.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { momentText } from '../ui/format.ts';
import { inTwoLanguages, useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { useRead } from './useRead.ts';

const noteWords = inTwoLanguages(
  {
    received: 'Hồ sơ nhận từ máy chủ khác',
    from: (from: string, when: string) => `“${from}” gửi, nhận lúc ${when}`,
    sent: (when: string) => `Đã lập gói gửi máy chủ khác lúc ${when}; chưa có biên nhận.`,
    taken: (day: string, by: string) => `Đã được “${by}” nhận ngày ${day}.`,
  },
  {
    received: 'Received from another site',
    from: (from: string, when: string) => `sent by “${from}”, taken at ${when}`,
    sent: (when: string) => `Packed for another site at ${when}; no receipt yet.`,
    taken: (day: string, by: string) => `Taken by “${by}” on ${day}.`,
  },
);

/** What of a year came from another site or went to one; nothing where nothing did. */
export function ExchangeNote({ campaignId }: { readonly campaignId: string }) {
  const words = useWords(noteWords);
  const { data } = useRead(api.showExchangeOf, { campaignId });
  if (!data) return null;
  const received = data.received.filter(({ isSuperseded }) => !isSuperseded);
  const sent = data.sent.find(({ receivedOn }) => receivedOn) ?? data.sent[0];
  return (
    <>
      {received.length > 0 && (
        <Note kind="info" title={words.received}>
          {received.map(({ id, from, takenAt }) => (
            <p key={id}>
              <Anchor href={`/quan-tri/trao-doi/ho-so/${id}`}>{words.from(from, momentText(takenAt))}</Anchor>
            </p>
          ))}
        </Note>
      )}
      {sent && (
        <Note kind={sent.receivedOn ? 'done' : 'wait'}>
          <p>
            {sent.receivedOn
              ? words.taken(shortDate(sent.receivedOn), sent.receivedBy ?? '')
              : words.sent(momentText(sent.sentAt))}
          </p>
        </Note>
      )}
    </>
  );
}
