import { useParams } from '@tanstack/react-router';
import * as api from '#api/people.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Facts } from '../ui/Facts.tsx';
import { momentText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { peopleWords } from './words.ts';

type Handover = Output<typeof api.showHandover>;

/** One handover: who gave what to whom, and all that was open that day. */
export function HandoverPage() {
  const words = useWords(peopleWords);
  const { handoverId = '' } = useParams({ strict: false });
  const read = useRead(api.showHandover, { handoverId });
  return (
    <Page
      title={read.data ? words.handoverOf(read.data.roleName) : words.handover}
      crumb={[{ label: words.today, href: '/' }]}
      lead={read.data?.unitName}
      aside={
        <PaperButton icon="print" href={`/api/handovers/${handoverId}/minutes.pdf`} name={words.printPdf}>
          {words.print}
        </PaperButton>
      }
    >
      <Loaded read={read}>{(handover) => <Parts handover={handover} />}</Loaded>
    </Page>
  );
}

function Parts({ handover }: { readonly handover: Handover }) {
  const words = useWords(peopleWords);
  const { openTasks } = handover;
  return (
    <>
      <Section title={words.handover} first>
        <Facts
          rows={[
            [words.gave, handover.fromName],
            [words.took, handover.toName],
            [words.on, shortDate(handover.onDay)],
            [words.paper, handover.paper],
          ]}
        />
      </Section>
      <Section title={words.open} aside={openTasks.length > 0 && words.openAside(openTasks.length)}>
        {openTasks.length === 0 ? (
          <p className="ink-2">{words.noOpen}</p>
        ) : (
          <Lines label={words.open}>
            {openTasks.map((task) => (
              <Line
                key={`${task.link} ${task.text}`}
                when={task.dueAt ? words.due(momentText(task.dueAt)) : words.noDue}
                title={task.text}
                actions={<Button href={task.link}>{words.openIt}</Button>}
              />
            ))}
          </Lines>
        )}
      </Section>
    </>
  );
}
