import { useState } from 'react';
import { monthOf, shortDate } from '#domain/kernel/day.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { CloseDialog } from './CloseDialog.tsx';
import { ExtendDialog } from './ExtendDialog.tsx';
import { ReopenDialog } from './ReopenDialog.tsx';
import type { Item, Shortcoming } from './ReviewPage.tsx';
import styles from './Reviews.module.css';
import { reviewsWords } from './words.ts';

const toneOf = (days: number) => (days < 0 ? 'error' : days < 4 ? 'risk' : 'plain');

/** What is still to be mended, soonest day first: area and role, never a person. */
export function OpenShortcomings({ item }: { readonly item: Item }) {
  const words = useWords(reviewsWords);
  const [closing, setClosing] = useState<Shortcoming | null>(null);
  const [extending, setExtending] = useState<Shortcoming | null>(null);
  const open = item.shortcomings.filter(({ state }) => state === 'open');
  return (
    <Section title={words.openTitle} aside={open.length > 0 && words.openCount(open.length)}>
      {open.length === 0 ? (
        <Empty title={words.noOpen}>{words.noOpenWhy}</Empty>
      ) : (
        <Lines label={words.openTitle}>
          {open.map((one) => (
            <Line
              key={one.id}
              when={words.daysLeft(one.daysLeft)}
              tone={toneOf(one.daysLeft)}
              margin={words.due(shortDate(one.dueOn))}
              title={one.text}
              why={[
                words.areaRole(one.area, one.role),
                words.raisedOn(shortDate(one.raisedOn)),
                ...(one.timesBack > 1 ? [words.timesBack(one.timesBack)] : []),
              ].join(' · ')}
              actions={
                one.whyNot.close.length === 0 && (
                  <>
                    <Button whyNot={item.meetings.length === 0 ? [words.closeNeedsMeeting] : []} onClick={() => setClosing(one)}>
                      {words.close}
                    </Button>
                    <Button kind="quiet" onClick={() => setExtending(one)}>
                      {words.extend}
                    </Button>
                  </>
                )
              }
            >
              <History shortcoming={one} />
            </Line>
          ))}
        </Lines>
      )}
      {extending && <ExtendDialog shortcoming={extending} today={item.today} onClose={() => setExtending(null)} />}
      {closing && <CloseDialog shortcoming={closing} meetings={item.meetings} onClose={() => setClosing(null)} />}
    </Section>
  );
}

/** What was mended this year; it can be opened again with a reason. */
export function ClosedShortcomings({ item }: { readonly item: Item }) {
  const words = useWords(reviewsWords);
  const [reopening, setReopening] = useState<Shortcoming | null>(null);
  const closed = item.shortcomings.filter(({ state }) => state === 'closed');
  if (closed.length === 0) return null;
  return (
    <Section title={words.closedTitle} aside={String(closed.length)}>
      <Lines label={words.closedTitle}>
        {closed.map((one) => (
          <Line
            key={one.id}
            when={words.closedOn(shortDate(one.closedOn!))}
            tone="done"
            title={one.text}
            why={`${words.areaRole(one.area, one.role)} · ${one.outcome}`}
            actions={
              one.whyNot.reopen.length === 0 && (
                <Button kind="quiet" onClick={() => setReopening(one)}>
                  {words.reopen}
                </Button>
              )
            }
          >
            <History shortcoming={one} />
          </Line>
        ))}
      </Lines>
      {reopening && <ReopenDialog shortcoming={reopening} today={item.today} onClose={() => setReopening(null)} />}
    </Section>
  );
}

/** The steps of one that came back, or was given more time. */
function History({ shortcoming: { steps } }: { readonly shortcoming: Shortcoming }) {
  const words = useWords(reviewsWords);
  if (steps.length < 3 && !steps.some(({ act }) => act === 'extended')) return null;
  return (
    <details className={styles.history}>
      <summary>{words.history}</summary>
      <ul>
        {steps.map(({ act, onDay, text, dueOn }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are only ever added at the end
          <li key={index}>{words.step(dueOn ? words.extendedTo(shortDate(dueOn)) : words.steps[act], shortDate(onDay), text)}</li>
        ))}
      </ul>
    </details>
  );
}

/** `Họp tháng 4, ngày 28/04/2021`. */
export function meetingName({ kind, month, heldOn }: Item['meetings'][number], words: (typeof reviewsWords)['vi']): string {
  return words.meetingOf(kind, monthOf(month), shortDate(heldOn));
}
