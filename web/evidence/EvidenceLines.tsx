import { useState } from 'react';
import type * as api from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Evidence.module.css';
import { EvidenceLine, isBare, type SheetLine } from './EvidenceLine.tsx';
import { lineWords } from './lineWords.ts';
import { MorePieces } from './MorePieces.tsx';
import type { Piece } from './PieceButton.tsx';
import { PieceDialog } from './PieceDialog.tsx';
import { evidenceWords } from './words.ts';

type Year = Output<typeof api.listEvidence>;
type View = 'bare' | 'all' | 'asked' | 'held-back';

interface EvidenceLinesProps {
  readonly year: Year;
  readonly onAdd: ((lines: readonly string[]) => void) | undefined;
}

/** Of the lines that need something shown, how many have it. */
export function shareOf(lines: readonly SheetLine[]): [shown: number, all: number] {
  const needing = lines.filter(({ isForbidding }) => !isForbidding);
  return [needing.filter(({ count }) => count > 0).length, needing.length];
}

/** The lines of the sheet with their evidence: what is missing first, then all of it, then what waits for a person. */
export function EvidenceLines({ year, onAdd }: EvidenceLinesProps) {
  const words = useWords(evidenceWords);
  const bare = year.groups.flatMap(({ lines }) => lines).filter(isBare).length;
  const begun = year.groups.some(({ lines }) => lines.some(({ count }) => count > 0));
  // What is begun here does not take the line from under the thumb: the view changes only when it is chosen.
  const [view, setView] = useState<View>(() => (year.isInside && begun && bare > 0 ? 'bare' : 'all'));
  const [opened, setOpened] = useState<Piece | null>(null);
  if (!year.isInside && !begun) return <Empty title={words.notSubmitted}>{words.notSubmittedWhy}</Empty>;
  const fresh = year.evidence.find(({ id }) => id === opened?.id) ?? opened;
  return (
    <>
      {year.isInside && <Views year={year} bare={bare} view={view} onChange={setView} />}
      {!begun && year.isInside && view === 'all' && <Empty title={words.empty}>{words.emptyWhy}</Empty>}
      {view === 'asked' || view === 'held-back' ? (
        <Waiting year={year} filter={view} onOpen={setOpened} />
      ) : (
        <Groups year={year} view={view} onAdd={onAdd} onOpen={setOpened} />
      )}
      {view === 'all' && year.waiting.removed > 0 && <Removed year={year} onOpen={setOpened} />}
      {fresh && <PieceDialog piece={fresh} year={year} onClose={() => setOpened(null)} />}
    </>
  );
}

interface ViewsProps {
  readonly year: Year;
  readonly bare: number;
  readonly view: View;
  readonly onChange: (view: View) => void;
}

function Views({ year: { waiting }, bare, view, onChange }: ViewsProps) {
  const words = useWords(lineWords);
  const { show } = useWords(evidenceWords);
  const options: readonly { value: View; label: string; isShown: boolean }[] = [
    { value: 'bare', label: words.bare(bare), isShown: true },
    { value: 'all', label: words.all, isShown: true },
    { value: 'asked', label: words.asked(waiting.asked), isShown: waiting.asked > 0 || view === 'asked' },
    {
      value: 'held-back',
      label: words.heldBack(waiting['held-back']),
      isShown: waiting['held-back'] > 0 || view === 'held-back',
    },
  ];
  return (
    <div className={styles.filter}>
      <Segments label={show} options={options.filter(({ isShown }) => isShown)} value={view} onChange={onChange} />
    </div>
  );
}

interface GroupsProps extends EvidenceLinesProps {
  readonly view: 'bare' | 'all';
  readonly onOpen: (piece: Piece) => void;
}

function Groups({ year, view, onAdd, onOpen }: GroupsProps) {
  const words = useWords(evidenceWords);
  const groups = year.groups
    .map((group) => ({ ...group, shown: view === 'bare' ? group.lines.filter(isBare) : group.lines }))
    .filter((group) => group.shown.length > 0);
  if (groups.length === 0) return <Empty title={words.nothingBare}>{words.nothingBareWhy}</Empty>;
  return groups.map((group) => (
    <Section key={group.code} title={words.group(group.code, group.text)} aside={groupCount(group.lines, words)}>
      <ul>
        {group.shown.map((line) => (
          <EvidenceLine
            key={line.code}
            line={line}
            year={year}
            pieces={year.evidence.filter((one) => !one.removed && one.lines.includes(line.code))}
            onAdd={onAdd && ((code) => onAdd([code]))}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </Section>
  ));
}

function groupCount(lines: readonly SheetLine[], words: (typeof evidenceWords)['vi']): string | undefined {
  const [shown, all] = shareOf(lines);
  return all === 0 ? undefined : words.groupCount(shown, all);
}

interface WaitingProps {
  readonly year: Year;
  readonly filter: 'asked' | 'held-back';
  readonly onOpen: (piece: Piece) => void;
}

function Waiting({ year, filter, onOpen }: WaitingProps) {
  const words = useWords(lineWords);
  const isAsked = filter === 'asked';
  return (
    <Section title={isAsked ? words.askedTitle : words.heldTitle}>
      <p className={styles.hint}>{isAsked ? words.askedWhy : words.heldWhy}</p>
      <MorePieces campaignId={year.campaignId} filter={filter} onOpen={onOpen} />
    </Section>
  );
}

function Removed({ year, onOpen }: Pick<WaitingProps, 'year' | 'onOpen'>) {
  const words = useWords(evidenceWords);
  const { showRemoved } = useWords(lineWords);
  const [shown, setShown] = useState(false);
  return (
    <Section title={words.removedTitle} aside={words.removedHint}>
      {shown ? (
        <MorePieces campaignId={year.campaignId} filter="removed" onOpen={onOpen} />
      ) : (
        <Button kind="quiet" size="s" onClick={() => setShown(true)}>
          {showRemoved(year.waiting.removed)}
        </Button>
      )}
    </Section>
  );
}
