import { useParams } from '@tanstack/react-router';
import * as api from '#api/conferences.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { shareText } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { conferencesWords } from './words.ts';

type Year = Output<typeof api.listConferences>;
type One = Year['conferences'][number];

/** The three conferences of a year, each with its state, and what goes with them. */
export function ConferencesPage() {
  const words = useWords(conferencesWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.listConferences, { campaignId });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page title={year ? words.pageTitle(year.year) : words.title} crumb={crumb} lead={year && `${year.unitName}. ${words.lead}`}>
      <Loaded read={read}>{(loaded) => <Parts year={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ year }: { readonly year: Year }) {
  const words = useWords(conferencesWords);
  const at = `/phong-trao/${year.campaignId}`;
  const beside = [
    { href: `${at}/so-ket`, title: words.midReview, why: words.midReviewWhy },
    { href: `${at}/bang-cham-diem`, title: words.assessment, why: words.assessmentWhy },
    { href: `${at}/giay-to`, title: words.awards, why: words.awardsWhy },
  ];
  return (
    <>
      <Section title={words.list} first>
        <Lines label={words.list}>
          {year.conferences.map((one) => (
            <ConferenceLine key={one.kind} one={one} year={year} />
          ))}
        </Lines>
      </Section>
      <Section title={words.beside}>
        <Lines label={words.beside}>
          {beside.map(({ href, title, why }) => (
            <Line key={href} title={<Anchor href={href}>{title}</Anchor>} why={why} />
          ))}
        </Lines>
      </Section>
    </>
  );
}

const tones = { prepared: 'plain', held: 'risk', signed: 'done' } as const;

function ConferenceLine({ one, year }: { readonly one: One; readonly year: Year }) {
  const words = useWords(conferencesWords);
  const href = `/phong-trao/${year.campaignId}/hoi-nghi/${one.kind}`;
  const mayPrepare = year.whyNot.prepare.length === 0;
  const isNew = one.state === null;
  return (
    <Line
      when={one.state ? words.states[one.state] : one.isDue ? words.due : words.none}
      tone={one.state ? tones[one.state] : one.isDue ? 'risk' : 'wait'}
      margin={one.on ? words.heldOn(shortDate(one.on)) : words.dueBy(shortDate(one.dueBy))}
      title={<Anchor href={href}>{one.name}</Anchor>}
      why={whyOf(one, words)}
      actions={
        <Button href={href} kind={one.isDue && mayPrepare ? 'main' : 'default'} aria-label={`${words.open}: ${one.name}`}>
          {isNew && mayPrepare ? words.prepareDo : words.open}
        </Button>
      }
    />
  );
}

function whyOf({ state, present, convened, passed, matters }: One, words: (typeof conferencesWords)['vi']): string {
  if (state === null) return words.notPrepared;
  return present === null
    ? words.planned(convened ?? 0, matters)
    : words.figures(shareText(present, convened ?? 0), passed, matters);
}
