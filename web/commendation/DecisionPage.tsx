import { useParams } from '@tanstack/react-router';
import * as api from '#api/awards.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { Section } from '../ui/Section.tsx';
import { AfterPage } from './AfterPage.tsx';
import { Announce } from './Announce.tsx';
import styles from './Awards.module.css';
import { awardWords } from './awardWords.ts';
import { DecideAwards } from './DecideAwards.tsx';
import { countsOf } from './PostingPage.tsx';
import { RoundTabs } from './RoundTabs.tsx';

export type Decision = Output<typeof api.showAwardDecision>;
type Chosen = Decision['chosen'][number];

/** The list as it would be signed, what stands in the way, and after it what was signed. */
export function DecisionPage() {
  const words = useWords(awardWords);
  const { roundId = '' } = useParams({ strict: false });
  const read = useRead(api.showAwardDecision, { roundId });
  return (
    <AfterPage title={words.decisionTitle} lead={words.decisionLead} round={read.data?.round}>
      <Loaded read={read}>{(decision) => <Parts decision={decision} />}</Loaded>
    </AfterPage>
  );
}

function Parts({ decision }: { readonly decision: Decision }) {
  const words = useWords(awardWords);
  const { round, chosen, decided } = decision;
  return (
    <>
      <RoundTabs roundId={round.id} at="quyet-dinh" />
      {decided ? <Signed decision={decision} /> : <Before decision={decision} />}
      <Section title={words.chosen} aside={countsOf(chosen, words)}>
        {chosen.length === 0 ? (
          <Empty title={words.nobodyChosen}>{words.nobodyChosenWhy}</Empty>
        ) : (
          <DataTable
            caption={words.of(words.chosen)}
            rows={chosen}
            rowKey={({ nominationId }) => nominationId}
            numbered
            columns={columnsOf(words)}
          />
        )}
      </Section>
    </>
  );
}

const columnsOf = (words: (typeof awardWords)['vi']): readonly Column<Chosen>[] => [
  { key: 'name', head: words.name, names: true, cell: ({ name, position }) => [name, position].filter(Boolean).join(', ') },
  { key: 'unit', head: words.unit, plain: true, cell: ({ name, unitName }) => (unitName === name ? null : unitName) },
  { key: 'form', head: words.form, plain: true, cell: ({ form }) => form },
  {
    key: 'posted',
    head: words.posting,
    plain: true,
    cell: ({ until }) => (until === null ? words.notPosted : words.postedUntil(shortDate(until))),
  },
];

function Before({ decision }: { readonly decision: Decision }) {
  const words = useWords(awardWords);
  const { round, today, whyNot, earliest, merit, chosen } = decision;
  return (
    <Section title={words.decision} first>
      <Facts rows={[[words.merit, merit]]} />
      {whyNot.decide.length > 0 && <RefusalList refusals={whyNot.decide} />}
      {whyNot.decide.length === 0 && earliest && earliest > today && (
        <Note kind="wait" icon="calendar" title={words.earliest(shortDate(earliest))} />
      )}
      <div className={styles.acts}>
        {whyNot.decide.length === 0 && <DecideAwards decision={decision} />}
        {chosen.length > 0 && (
          <PaperButton href={`/api/award-rounds/${round.id}/decision.pdf`} icon="eye">
            {words.draft}
          </PaperButton>
        )}
      </div>
    </Section>
  );
}

function Signed({ decision }: { readonly decision: Decision }) {
  const words = useWords(awardWords);
  const { round, merit } = decision;
  const decided = decision.decided!;
  const { announced } = decided;
  return (
    <Section title={words.decidedBy(decided.number, shortDate(decided.decidedOn), decided.signerTitle)} first>
      <Facts
        rows={[
          [words.merit, merit],
          [words.total, words.money(number(decided.total))],
        ]}
      />
      {announced && (
        <Note kind="done" icon="globe" title={words.announcedAt(shortDate(announced.on), announced.occasion)}>
          <Anchor href="/khen-thuong-cong-khai">{words.publicPage}</Anchor>
        </Note>
      )}
      <div className={styles.acts}>
        <PaperButton href={`/api/award-rounds/${round.id}/decision.pdf`}>{words.paper}</PaperButton>
        {decided.hasScan && (
          <Button icon="attach" href={`/api/award-rounds/${round.id}/decision/scan`} download>
            {words.openScan}
          </Button>
        )}
        {!announced && <Announce decision={decision} />}
      </div>
    </Section>
  );
}
