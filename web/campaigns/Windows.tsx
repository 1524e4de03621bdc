import { useState } from 'react';
import { dayAt, shortDate } from '#domain/kernel/day.ts';
import { useSession } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { closingText, momentText, timeLeft, urgencyOf } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Timeline } from '../ui/Timeline.tsx';
import { MoveWindow } from './MoveWindow.tsx';
import type { Campaign } from './useYears.ts';
import { campaignWords } from './words.ts';

type Window = Campaign['windows'][number];

/** When each thing of the year may be done, how long is left, and how that was moved. */
export function Windows({ campaign }: { readonly campaign: Campaign }) {
  const words = useWords(campaignWords);
  const [moving, setMoving] = useState<Window | null>(null);
  const mayMove = campaign.whyNot.moveWindow.length === 0;
  return (
    <Section title={words.windows}>
      <DataTable
        caption={words.table(words.windows)}
        rows={campaign.windows}
        rowKey={(window) => window.kind}
        columns={[
          { key: 'name', head: words.window, cell: (window) => <b className="strong">{window.name}</b> },
          { key: 'opens', head: words.opens, cell: (window) => shortDate(dayAt(window.opensAt)) },
          { key: 'closes', head: words.closes, cell: (window) => closingText(window.closesAt) },
          { key: 'left', head: words.left, cell: (window) => <Left window={window} /> },
          ...(mayMove
            ? [
                {
                  key: 'move',
                  head: words.moveWindow,
                  acts: true,
                  cell: (window: Window) => <Move window={window} open={setMoving} />,
                },
              ]
            : []),
        ]}
      />
      {campaign.moves.length > 0 && <Moves campaign={campaign} />}
      {moving && <MoveWindow campaign={campaign} window={moving} onClose={() => setMoving(null)} />}
    </Section>
  );
}

function Left({ window: { standing, closesAt } }: { readonly window: Window }) {
  const words = useWords(campaignWords);
  const { now } = useSession();
  if (standing === 'late') return words.closed;
  const left = timeLeft(closesAt, now);
  if (standing === 'early') return `${words.early}, ${left}`;
  const tone = urgencyOf(closesAt, now);
  return <b className={tone === 'plain' ? 'strong' : `is-${tone}`}>{left}</b>;
}

interface MoveProps {
  readonly window: Window;
  readonly open: (window: Window) => void;
}

function Move({ window, open }: MoveProps) {
  const words = useWords(campaignWords);
  if (window.standing === 'late') return null;
  return (
    <Button size="s" onClick={() => open(window)} aria-label={words.moveWindowOf(window.name)}>
      {words.moveWindow}
    </Button>
  );
}

function Moves({ campaign }: { readonly campaign: Campaign }) {
  const words = useWords(campaignWords);
  return (
    <Section title={words.moves} level={3}>
      <Timeline
        events={campaign.moves.map((move) => ({
          key: `${move.kind} ${move.at}`,
          when: momentText(move.at),
          text: words.movedFrom(move.name, closingText(move.from.closesAt), closingText(move.to.closesAt)),
          note: words.movedBy(move.byName, move.reason),
        }))}
      />
    </Section>
  );
}
