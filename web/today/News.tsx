import type * as api from '#api/today.ts';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../app/client.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { hourText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { todayWords } from './words.ts';

type Notice = Output<typeof api.showToday>['notices'][number];

/** The newest notices of the person. */
export function News({ notices }: { readonly notices: readonly Notice[] }) {
  const words = useWords(todayWords);
  return (
    <Section title={words.news} aside={words.newsHint}>
      <Lines label={words.news}>
        {notices.slice(0, 6).map((notice) => (
          <Line
            key={notice.id}
            when={shortDate(dayAt(notice.at))}
            margin={hourText(notice.at)}
            title={<Anchor href={notice.link}>{notice.text}</Anchor>}
          />
        ))}
      </Lines>
    </Section>
  );
}
