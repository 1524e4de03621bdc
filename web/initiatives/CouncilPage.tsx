import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/initiatives.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { CouncilForm } from './CouncilForm.tsx';
import { DecideForm } from './DecideForm.tsx';
import styles from './Initiatives.module.css';
import { SittingForm } from './SittingForm.tsx';
import { initiativeWords } from './words.ts';

export type CouncilYear = Output<typeof api.showCouncil>;
export type Council = NonNullable<CouncilYear['council']>;

/** The council's own screen: judge what waits, enter what was decided. */
export function CouncilPage() {
  const words = useWords(initiativeWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.showCouncil, { campaignId });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.title(year.year), href: `/phong-trao/${campaignId}/sang-kien` }] : []),
  ];
  return (
    <Page title={year ? words.councilTitle(year.year) : words.toCouncil} crumb={crumb} lead={words.councilLead}>
      <Loaded read={read}>{(loaded) => <Parts year={loaded} />}</Loaded>
    </Page>
  );
}

function Parts({ year }: { readonly year: CouncilYear }) {
  const words = useWords(initiativeWords);
  const [setting, setSetting] = useState(false);
  const { council, waiting, agreed, whyNot } = year;
  if (setting) return <CouncilForm year={year} onClose={() => setSetting(false)} />;
  return (
    <>
      {council && (
        <Section title={words.sitting} aside={words.sittingAside(waiting.length)} first>
          {waiting.length === 0 ? (
            <Empty title={words.nothingWaits}>{words.nothingWaitsWhy}</Empty>
          ) : whyNot.sit.length === 0 ? (
            <SittingForm key={waiting.map(({ id, version }) => `${id}.${version}`).join()} year={year} council={council} />
          ) : (
            <p className="ink-2">{reasonsOf(whyNot.sit).join(' ')}</p>
          )}
        </Section>
      )}
      {agreed.length > 0 && whyNot.decide.length === 0 && <DecideForm year={year} />}
      <TheCouncil year={year} onSetUp={() => setSetting(true)} />
      {year.sittings.length > 0 && <Sittings year={year} />}
    </>
  );
}

function TheCouncil({ year: { council, whyNot }, onSetUp }: { readonly year: CouncilYear; readonly onSetUp: () => void }) {
  const words = useWords(initiativeWords);
  const act = (
    <Button kind={council ? 'default' : 'main'} whyNot={reasonsOf(whyNot.setUp)} onClick={onSetUp}>
      {council ? words.councilReplace : words.councilSetUp}
    </Button>
  );
  if (!council)
    return (
      <Section title={words.council} first>
        <Empty title={words.councilNone} action={act}>
          {words.councilNoneWhy}
        </Empty>
      </Section>
    );
  const { rule } = council;
  return (
    <Section title={words.council} aside={words.councilBy(council.decision, shortDate(council.decidedOn))}>
      <Lines label={words.council}>
        {council.members.map(({ personId, fullName, position, partName }) => (
          <Line key={personId} when={partName} title={fullName} why={position} />
        ))}
      </Lines>
      <Facts
        rows={[
          [words.rule, words.ruleText(words.shares[rule.share], words.bases[rule.base], rule.source)],
          [words.quorum, words.shares[rule.quorum]],
        ]}
      />
      <div className={styles.acts}>{act}</div>
    </Section>
  );
}

function Sittings({ year: { sittings } }: { readonly year: CouncilYear }) {
  const words = useWords(initiativeWords);
  return (
    <Section title={words.sittings}>
      <Lines label={words.sittings}>
        {sittings.map(({ id, heldOn, present, total, judged, passed }) => (
          <Line key={id} when={shortDate(heldOn)} title={words.sittingLine(present, total, judged, passed)} />
        ))}
      </Lines>
    </Section>
  );
}
