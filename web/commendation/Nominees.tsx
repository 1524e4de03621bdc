import { useState } from 'react';
import * as api from '#api/awardChoice.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { type Column, DataTable } from '../ui/DataTable.tsx';
import { useWords } from '../ui/language.ts';
import { Pager } from '../ui/Pager.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { isOthers } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import styles from './Choice.module.css';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';

type Nominee = OpenChoice['choice']['nominees'][number];
type Words = (typeof choiceWords)['vi'];

const tones: Record<Nominee['status'], TagKind> = {
  ...{ in: 'done', cut: 'plain', tied: 'risk', waiting: 'wait', unfit: 'error', 'not-carried': 'plain' },
};

/** Everybody by rank, with what they are ranked by, why they are in or out, and the acts on each. */
export function Nominees({ shown, onPage }: { readonly shown: OpenChoice; readonly onPage: (page: number) => void }) {
  const words = useWords(choiceWords);
  const [asked, setAsked] = useState<{ readonly act: 'out' | 'release'; readonly one: Nominee } | null>(null);
  const { nominees, page, pages } = shown.choice;
  const taken = takenAtOnce(nominees, words);
  const columns: readonly Column<Nominee>[] = [
    ...columnsOf(words, taken !== null),
    {
      ...{ key: 'acts', head: words.acts, acts: true },
      cell: (one) => <Acts roundId={shown.roundId} one={one} onAsk={(act) => setAsked({ act, one })} />,
    },
  ];
  return (
    <Section title={words.nominees} aside={taken}>
      <DataTable
        caption={words.nominees}
        rows={nominees}
        rowKey={({ id }) => id}
        columns={columns}
        toneOf={({ status }) => (status === 'tied' ? 'risk' : status === 'in' ? undefined : 'muted')}
      />
      <Pager of={words.nominees} page={page} pages={pages} onPage={onPage} />
      {asked && <ReasonDialog roundId={shown.roundId} asked={asked} onClose={() => setAsked(null)} />}
    </Section>
  );
}

const columnsOf = (words: Words, isSame: boolean): readonly Column<Nominee>[] => [
  { key: 'rank', head: words.rank, order: true, cell: ({ rank }) => <b className={styles.rank}>{rank ?? '–'}</b> },
  {
    ...{ key: 'name', head: words.name, names: true, width: '26%' },
    cell: ({ name, position, unitName }) => (
      <>
        <span className={styles.name}>{name}</span>
        <span className={styles.source}>{[position, unitName === name ? '' : unitName].filter(Boolean).join(', ')}</span>
      </>
    ),
  },
  { key: 'figures', head: words.figuresHead, plain: true, cell: (one) => <Figures one={one} words={words} /> },
  { key: 'result', head: words.result, plain: true, cell: (one) => <Result one={one} words={words} isSame={isSame} /> },
];

/** When one person put all of them on the list on one day, that is said once over the table. */
function takenAtOnce(nominees: readonly Nominee[], words: Words): string | null {
  const said = nominees.flatMap(({ place }) => (place ? [words.placeBy(place.byName, shortDate(place.on))] : []));
  return said.length > 1 && new Set(said).size === 1 ? said[0]! : null;
}

function Figures({ one, words }: { readonly one: Nominee; readonly words: Words }) {
  const { points, solutions, members, votes, hearing, isDirectWorker } = one;
  return (
    <span className={styles.facts}>
      {points !== null && <span>{words.points(number(points / 100, 2))}</span>}
      <span>{words.solutions(solutions.inUse, solutions.of)}</span>
      {members && (
        <span>
          {words.members(members.qualified, members.total, members.assessed)}
          {members.average !== null && `, ${words.average(number(members.average / 100, 2))}`}
        </span>
      )}
      {isDirectWorker && <span>{words.direct}</span>}
      <span>{votes ? words.votes(votes.part, votes.of) : words.hearings[hearing]}</span>
    </span>
  );
}

function Result({ one, words, isSame }: { readonly one: Nominee; readonly words: Words; readonly isSame: boolean }) {
  const { status, reasons, place } = one;
  return (
    <>
      <Tag kind={tones[status]}>{words.statuses[status]}</Tag>{' '}
      {place && (
        <Tag kind="done" icon="list">
          {words.inList}
        </Tag>
      )}
      <ul className={styles.reasons}>
        {(status === 'in' ? [] : reasons).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {place?.reason && <li>{words.outOfRank(place.reason)}</li>}
        {place && (place.reason || !isSame) && (
          <li className={styles.muted}>{words.placeBy(place.byName, shortDate(place.on))}</li>
        )}
      </ul>
    </>
  );
}

interface ActsProps {
  readonly roundId: string;
  readonly one: Nominee;
  readonly onAsk: (act: 'out' | 'release') => void;
}

function Acts({ roundId, one, onAsk }: ActsProps) {
  const words = useWords(choiceWords);
  const write = useWrite(api.takePlace);
  const { whyNot, status, place, name } = one;
  const mayOut = whyNot.take.length > 0 && whyNot.takeOutOfRank.length === 0 && !isOthers(whyNot.takeOutOfRank);
  return (
    <span className={styles.acts}>
      {!place && status === 'in' && whyNot.take.length === 0 && (
        <Button
          size="s"
          busy={write.pending}
          aria-label={`${words.take}: ${name}`}
          onClick={() => write.write({ roundId, nominationId: one.id })}
        >
          {words.take}
        </Button>
      )}
      {!place && mayOut && (
        <Button size="s" kind="quiet" aria-label={`${words.takeOut}: ${name}`} onClick={() => onAsk('out')}>
          {words.takeOut}
        </Button>
      )}
      {place && whyNot.release.length === 0 && (
        <Button size="s" kind="quiet" aria-label={`${words.release}: ${name}`} onClick={() => onAsk('release')}>
          {words.release}
        </Button>
      )}
      <RefusalList refusals={write.refusals} />
      {write.failure && <Trouble error={write.failure} />}
    </span>
  );
}

interface ReasonDialogProps {
  readonly roundId: string;
  readonly asked: { readonly act: 'out' | 'release'; readonly one: Nominee };
  readonly onClose: () => void;
}

function ReasonDialog({ roundId, asked: { act, one }, onClose }: ReasonDialogProps) {
  const words = useWords(choiceWords);
  const reason = useDraft(`choice.${one.id}.${act}`, '');
  const done = () => {
    reason.clear();
    onClose();
  };
  const taking = useWrite(api.takePlace, { onDone: done });
  const releasing = useWrite(api.releasePlace, { onDone: done });
  const missing = reason.value.trim() === '' ? [words.missing.reason] : [];
  const submit = () => {
    if (missing.length > 0) return;
    const input = { roundId, nominationId: one.id, reason: reason.value };
    if (act === 'out') taking.write(input);
    else releasing.write(input);
  };
  return (
    <FormDialog
      title={act === 'out' ? words.takeOutAsk(one.name) : words.releaseAsk(one.name)}
      act={act === 'out' ? words.take : words.release.replace('…', '')}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={act === 'out' ? taking : releasing}
    >
      <ul className={styles.reasons}>
        {one.reasons.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <TextArea name="reason" label={words.reason} value={reason.value} maxLength={1000} onChange={reason.change} />
    </FormDialog>
  );
}
