import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { AddEvidence } from './AddEvidence.tsx';
import styles from './Evidence.module.css';
import { EvidenceLine } from './EvidenceLine.tsx';
import { PieceButton } from './PieceButton.tsx';
import { PieceDialog } from './PieceDialog.tsx';
import { Unsent } from './Unsent.tsx';
import { evidenceWords } from './words.ts';

type Year = Output<typeof api.listEvidence>;

/** The lines of the year's sheet with their evidence: what is there, what is missing, and the way to add it. */
export function EvidencePage() {
  const words = useWords(evidenceWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.listEvidence, { campaignId });
  const search: { readonly 'tieu-chi'?: unknown; readonly sua?: unknown } = useSearch({ strict: false });
  const asked = search['tieu-chi'];
  const [adding, setAdding] = useState<readonly string[] | null>(typeof asked === 'string' ? [asked] : null);
  const [batch, setBatch] = useState(typeof search.sua === 'string' ? search.sua : null);
  const mending = useOutbox().filter((item) => item.state === 'refused' && item.batch === batch);
  const year = read.data;
  const refuse = (refused: string) => {
    setAdding(null);
    setBatch(refused);
  };
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page
      title={year ? words.title(year.year) : words.pageTitle}
      crumb={crumb}
      lead={year && leadOf(year, words)}
      aside={
        year?.isInside && (
          <Button kind="main" icon="camera" onClick={() => setAdding([])} whyNot={year.whyNot.add.map(({ message }) => message)}>
            {words.add}
          </Button>
        )
      }
    >
      {year?.isInside && <Unsent key={String(adding)} campaignId={campaignId} onGoOn={() => setAdding([])} />}
      <Loaded read={read}>
        {(loaded) => <Lines year={loaded} onAdd={loaded.whyNot.add.length === 0 ? setAdding : undefined} />}
      </Loaded>
      {adding && year?.whyNot.add.length === 0 && (
        <AddEvidence year={year} lines={adding} onClose={() => setAdding(null)} onRefused={refuse} />
      )}
      {!adding && year && mending.length > 0 && (
        <AddEvidence key={batch} year={year} lines={[]} mending={mending} onClose={() => setBatch(null)} onRefused={refuse} />
      )}
    </Page>
  );
}

function leadOf(year: Year, words: (typeof evidenceWords)['vi']): string {
  if (!year.isInside) return `${year.unitName}. ${words.leadOutside(year.evidence.filter(({ removed }) => !removed).length)}`;
  return `${year.unitName}. ${words.lead(...shareOf(year.groups.flatMap(({ lines }) => lines)))}`;
}

/** Of the lines that need something shown, how many have it. */
function shareOf(lines: Year['groups'][number]['lines']): [shown: number, all: number] {
  const needing = lines.filter(({ isForbidding }) => !isForbidding);
  return [needing.filter(({ count }) => count > 0).length, needing.length];
}

function groupCount(lines: Year['groups'][number]['lines'], words: (typeof evidenceWords)['vi']): string | undefined {
  const [shown, all] = shareOf(lines);
  return all === 0 ? undefined : words.groupCount(shown, all);
}

interface LinesProps {
  readonly year: Year;
  readonly onAdd: ((lines: readonly string[]) => void) | undefined;
}

function Lines({ year, onAdd }: LinesProps) {
  const words = useWords(evidenceWords);
  const [shown, setShown] = useState<'all' | 'bare'>('all');
  const [opened, setOpened] = useState<string | null>(null);
  const piece = year.evidence.find(({ id }) => id === opened);
  const isBare = (line: Year['groups'][number]['lines'][number]) => line.count === 0 && !line.isForbidding;
  const groups = year.groups
    .map((group) => ({ ...group, shown: shown === 'bare' ? group.lines.filter(isBare) : group.lines }))
    .filter((group) => group.shown.length > 0);
  const removed = year.evidence.filter((one) => one.removed);
  if (!year.isInside && year.evidence.length === 0) return <Empty title={words.notSubmitted}>{words.notSubmittedWhy}</Empty>;
  return (
    <>
      <div className={styles.filter}>
        <Segments
          label={words.show}
          options={[
            { value: 'all', label: words.all },
            { value: 'bare', label: words.bare },
          ]}
          value={shown}
          onChange={setShown}
        />
      </div>
      {year.evidence.length === 0 && year.isInside && <Empty title={words.empty}>{words.emptyWhy}</Empty>}
      {groups.length === 0 && <Empty title={words.nothingBare}>{words.nothingBareWhy}</Empty>}
      {groups.map((group) => (
        <Section key={group.code} title={words.group(group.code, group.text)} aside={groupCount(group.lines, words)}>
          <ul>
            {group.shown.map((line) => (
              <EvidenceLine
                key={line.code}
                line={line}
                pieces={year.evidence.filter((one) => !one.removed && one.lines.includes(line.code))}
                onAdd={onAdd && ((code) => onAdd([code]))}
                onOpen={setOpened}
              />
            ))}
          </ul>
        </Section>
      ))}
      {removed.length > 0 && (
        <Section title={words.removedTitle} aside={words.removedHint}>
          {removed.map((one) => (
            <PieceButton key={one.id} piece={one} onOpen={setOpened} />
          ))}
        </Section>
      )}
      {piece && <PieceDialog piece={piece} groups={year.groups} onClose={() => setOpened(null)} />}
    </>
  );
}
