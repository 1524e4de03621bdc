import { useParams } from '@tanstack/react-router';
import * as api from '#api/roundPapers.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { AfterPage } from './AfterPage.tsx';
import styles from './Awards.module.css';
import { awardWords } from './awardWords.ts';
import { RoundTabs } from './RoundTabs.tsx';

type Papers = Output<typeof api.listRoundPapers>;
type Paper = Papers['groups'][number]['papers'][number];

/** Every paper of a round, made from what it holds, and why one is not there yet. */
export function RoundPapersPage() {
  const words = useWords(awardWords);
  const { roundId = '' } = useParams({ strict: false });
  const read = useRead(api.listRoundPapers, { roundId });
  return (
    <AfterPage title={words.papersTitle} lead={words.papersLead} round={read.data?.round}>
      <Loaded read={read}>{({ round, groups }) => <Parts roundId={round.id} groups={groups} />}</Loaded>
    </AfterPage>
  );
}

function Parts({ roundId, groups }: { readonly roundId: string; readonly groups: Papers['groups'] }) {
  const words = useWords(awardWords);
  return (
    <>
      <RoundTabs roundId={roundId} at="giay-to" />
      {groups.map(({ title, papers }, at) => (
        <Section key={title} title={title} first={at === 0}>
          <DataTable caption={words.of(title)} rows={papers} rowKey={({ address }) => address} columns={columnsOf(words)} />
        </Section>
      ))}
    </>
  );
}

const columnsOf = (words: { readonly roundPaper: string; readonly printPaper: string }): readonly Column<Paper>[] => [
  {
    key: 'paper',
    head: words.roundPaper,
    cell: ({ title, of }) => (
      <>
        {title}
        {of && <span className={styles.under}>{of}</span>}
      </>
    ),
  },
  { key: 'print', head: words.printPaper, acts: true, cell: (paper) => <Print paper={paper} label={words.printPaper} /> },
];

function Print({ paper, label }: { readonly paper: Paper; readonly label: string }) {
  const { title, of, address, hasForms, whyNot } = paper;
  const name = [label, title, of].filter(Boolean).join(' ');
  if (whyNot.print.length > 0 || !hasForms) {
    return (
      <Button size="s" icon="download" href={address} download whyNot={reasonsOf(whyNot.print)} aria-label={name}>
        {label}
      </Button>
    );
  }
  return (
    <PaperButton size="s" href={address} name={name}>
      {label}
    </PaperButton>
  );
}
