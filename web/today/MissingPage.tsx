import { useParams } from '@tanstack/react-router';
import * as api from '#api/today.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Empty } from '../ui/Empty.tsx';
import { dueOf } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useLanguage, useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { todayWords } from './words.ts';

type Missing = Output<typeof api.showMissing>;
type Thing = Missing['things'][number];

/** Everything the year's file still lacks, who owes it, and one text to send round. */
export function MissingPage() {
  const words = useWords(todayWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.showMissing, { campaignId });
  const shown = read.data;
  return (
    <Page
      title={words.missingTitle}
      crumb={[
        { label: words.years, href: '/phong-trao' },
        ...(shown ? [{ label: words.yearOf(shown.year), href: `/phong-trao/${campaignId}` }] : []),
      ]}
      lead={shown && words.missingLead(shown.unitName, shown.year)}
      aside={
        shown &&
        shown.things.length > 0 && (
          <CopyButton text={shown.text} size="m" kind="main">
            {words.copyAll}
          </CopyButton>
        )
      }
    >
      <Loaded read={read}>{(loaded) => <Parts missing={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ missing }: { readonly missing: Missing }) {
  const words = useWords(todayWords);
  const late = missing.things.filter(({ isLate }) => isLate);
  const rest = missing.things.filter(({ isLate }) => !isLate);
  if (missing.things.length === 0) return <Empty title={words.missingNone}>{words.missingNoneWhy}</Empty>;
  return (
    <>
      {late.length > 0 && <Things title={words.missingLate(late.length)} things={late} first />}
      {rest.length > 0 && <Things title={words.missingRest(rest.length)} things={rest} first={late.length === 0} />}
      <p className="tiny ink-2">{words.missingCopyWhy}</p>
    </>
  );
}

interface ThingsProps {
  readonly title: string;
  readonly things: readonly Thing[];
  readonly first: boolean;
}

function Things({ title, things, first }: ThingsProps) {
  return (
    <Section title={title} first={first}>
      <Lines label={title}>
        {things.map((thing) => (
          <ThingLine key={thing.text} thing={thing} />
        ))}
      </Lines>
    </Section>
  );
}

function owedBy({ who, person, away, since }: Thing, words: (typeof todayWords)['vi']): string {
  const from = since && words.since(shortDate(since));
  return [person ? `${who}: ${person}` : who, away, from].filter(Boolean).join(', ');
}

function ThingLine({ thing }: { readonly thing: Thing }) {
  const words = useWords(todayWords);
  const language = useLanguage();
  const { now } = useSession();
  const due = thing.due ? dueOf(thing.due, now, language) : null;
  return (
    <Line
      when={due?.when ?? words.noDue}
      tone={due?.tone ?? 'wait'}
      margin={due?.margin}
      title={thing.what}
      why={words.owedBy(owedBy(thing, words))}
      actions={
        <span className="row">
          <CopyButton text={thing.text} label={words.copyOne(thing.what)}>
            {words.ask}
          </CopyButton>
          <Button href={thing.link} size="s" aria-label={`${words.open}: ${thing.what}`}>
            {words.open}
          </Button>
        </span>
      }
    >
      {thing.parts.length > 0 && (
        <ul>
          {thing.parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
    </Line>
  );
}
