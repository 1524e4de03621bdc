import { dayAt, shortDate } from '#domain/kernel/day.ts';
import { useSession } from '../kernel/useSession.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { dueOf } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import type { Campaign, Step, Year } from './useYears.ts';
import { campaignWords } from './words.ts';
import { parts, stateOf, type Work, windowOf, works } from './works.ts';

const tones = {
  done: 'done',
  running: 'plain',
  now: 'plain',
  late: 'error',
  waiting: 'wait',
  next: 'wait',
  elsewhere: 'wait',
} as const;

interface WorksProps {
  readonly campaign: Campaign;
  readonly year: Year;
}

/** The year's work in order, each with its state and the way to it. */
export function Works({ campaign, year }: WorksProps) {
  const words = useWords(campaignWords);
  const shown = works
    .filter((work) => year.isInside || work.outside !== null)
    .map((work) => ({ work, state: stateOf(work, year) }));
  const current = shown.find(({ state }) => state === 'now' || state === 'late');
  const filled = parts
    .map((part) => ({ part, own: shown.filter(({ work }) => work.part === part) }))
    .filter(({ own }) => own.length > 0);
  return filled.map(({ part, own }, index) => (
    <Section
      key={part}
      title={words.parts[part]}
      aside={index === 0 && !year.isInside ? words.worksOutsideHint : undefined}
      first={index === 0}
    >
      <Lines label={words.parts[part]}>
        {own.map(({ work, state }) => (
          <OneWork
            key={work.key}
            work={work}
            state={state}
            isCurrent={work === current?.work}
            href={hrefOf(work, campaign.id, year.isInside)}
            campaign={campaign}
          />
        ))}
      </Lines>
    </Section>
  ));
}

function hrefOf(work: Work, campaignId: string, isInside: boolean): string {
  const own = work.path.startsWith('/') ? work.path : `/phong-trao/${campaignId}/${work.path}`;
  return isInside || !work.outside?.startsWith('/') ? own : work.outside;
}

function marginOf(window: Campaign['windows'][number], now: string, words: (typeof campaignWords)['vi']): string {
  if (window.standing === 'early') return words.opensOn(shortDate(dayAt(window.opensAt)));
  const due = dueOf(window.closesAt, now);
  return `${due.when}, ${due.margin}`;
}

interface OneWorkProps {
  readonly work: Work;
  readonly state: Step['state'] | null;
  readonly isCurrent: boolean;
  readonly href: string;
  readonly campaign: Campaign;
}

function OneWork({ work, state, isCurrent, href, campaign }: OneWorkProps) {
  const words = useWords(campaignWords);
  const { now } = useSession();
  const window = windowOf(work, campaign);
  const margin = window && state !== null && state !== 'done' ? marginOf(window, now, words) : undefined;
  return (
    <Line
      when={state === null ? words.whenever : words.states[state]}
      tone={state === null ? 'wait' : tones[state]}
      margin={margin}
      title={<Anchor href={href}>{words[work.key]}</Anchor>}
      why={words[`${work.key}Why`]}
      actions={
        <Button href={href} kind={isCurrent ? 'main' : 'default'} aria-label={`${words.open}: ${words[work.key]}`}>
          {words.open}
        </Button>
      }
    />
  );
}
