import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/commendation.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useNow } from '../kernel/clock.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Facts } from '../ui/Facts.tsx';
import { timeLeft } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { toast } from '../ui/toast.ts';
import { DossierList } from './DossierList.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';
import { NomineeDialog } from './NomineeDialog.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';
import { RoundTabs } from './RoundTabs.tsx';

export type ShownRound = Output<typeof api.showRound>;

/** A round: the asker's own dossier, what came in, what it gives and asks for. */
export function RoundPage() {
  const words = useWords(intakeWords);
  const { roundId = '' } = useParams({ strict: false });
  const read = useRead(api.showRound, { roundId }, { keepShown: true });
  const now = useNow();
  const round = read.data;
  const lead = round && [
    words.states[round.state],
    words.until(words.due(round.dueMeaning, shortDate(round.dueOn))),
    ...(round.state !== 'open' ? [] : [round.isOver ? words.over : words.closesIn(timeLeft(round.closesAt, now))]),
  ];
  const crumb = [
    { label: words.today, href: '/' },
    { label: words.title, href: '/khen-thuong' },
  ];
  return (
    <Page title={round?.title ?? words.rounds} crumb={crumb} lead={lead?.join(' · ')}>
      <Loaded read={read}>
        {(shown) => (
          <>
            {shown.takes && <RoundTabs roundId={shown.id} at="" />}
            {(shown.own.length > 0 || shown.mine.length > 0 || !shown.takes) && <Own round={shown} />}
            {shown.takes && <Came round={shown} />}
            <Terms round={shown} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Own({ round }: { readonly round: ShownRound }) {
  const words = useWords(intakeWords);
  const [adding, setAdding] = useState<{ unitId: string; isSelf: boolean } | null>(null);
  const propose = reasonsOf(round.whyNot.propose);
  return (
    <Section title={words.own} first={!round.takes}>
      <OutcomeNote round={round} />
      {round.own.map(({ unitId, unitName, dossierId, state }) =>
        dossierId ? (
          <Lines key={unitId} label={unitName}>
            <Line
              when={state && words.dossierStates[state]}
              tone={state === 'returned' || state === 'late' ? 'risk' : state === 'refused' ? 'error' : 'plain'}
              title={<Anchor href={`/khen-thuong/${round.id}/ho-so/${dossierId}`}>{words.dossierTitle(unitName)}</Anchor>}
            />
          </Lines>
        ) : (
          <Empty
            key={unitId}
            title={`${unitName}: ${words.ownNone.toLocaleLowerCase('vi')}`}
            action={
              <Button kind="main" icon="plus" whyNot={propose} onClick={() => setAdding({ unitId, isSelf: false })}>
                {words.addNominee}
              </Button>
            }
          >
            {words.ownNoneWhy}
          </Empty>
        ),
      )}
      {round.mine.length > 0 && (
        <Lines label={words.mine}>
          {round.mine.map(({ nominationId, name, form, putForward }) => (
            <Line
              key={nominationId}
              when={words.mine}
              title={name}
              why={`${form} · ${putForward ? words.mineIn : words.mineWaits}`}
            />
          ))}
        </Lines>
      )}
      {round.whyNot.proposeSelf.length === 0 && round.own.length === 0 && round.mine.length === 0 && (
        <Button icon="plus" onClick={() => setAdding({ unitId: '', isSelf: true })}>
          {words.proposeSelf}
        </Button>
      )}
      {adding && (
        <NomineeDialog
          roundId={round.id}
          awards={round.terms.awards}
          year={round.year}
          {...adding}
          onClose={() => setAdding(null)}
        />
      )}
    </Section>
  );
}

function Came({ round }: { readonly round: ShownRound }) {
  const words = useWords(intakeWords);
  const [closing, setClosing] = useState(false);
  const write = useWrite(api.closeIntake, {
    onDone: () => {
      toast(words.closed);
      setClosing(false);
    },
  });
  const { counts } = round;
  const close = reasonsOf(round.whyNot.closeIntake);
  return (
    <Section title={words.came} aside={counts && words.figures(counts.sent, counts.invited)}>
      <DossierList round={round} />
      {round.state === 'open' && (
        <div className={styles.acts}>
          <Button whyNot={close} onClick={() => setClosing(true)}>
            {words.closeIntake}
          </Button>
        </div>
      )}
      <BindingAct
        opened={closing}
        onClose={() => setClosing(false)}
        question={words.closeQuestion}
        consequence={words.closeConsequence}
        fixes={[{ text: words.closeFix(counts?.sent ?? 0) }]}
        confirm={words.closeIntake}
        onConfirm={() => write.write({ roundId: round.id, version: round.version })}
        pending={write.pending}
        refusals={write.refusals}
        failure={write.failure && <Trouble error={write.failure} />}
      />
    </Section>
  );
}

function Terms({ round }: { readonly round: ShownRound }) {
  const words = useWords(intakeWords);
  const { plan, council, terms } = round;
  const line = (at: number | null) => (at && plan ? ` (${words.fromLine(at)})` : '');
  return (
    <Section title={words.terms}>
      <Facts
        rows={[
          [words.decides, round.unitName],
          [words.receives, round.standingName],
          [
            words.council,
            council && (council.isSeen ? <Anchor href={`/hoi-dong/${council.id}`}>{council.name}</Anchor> : council.name),
          ],
          [words.plan, plan && (plan.isSeen ? <Anchor href={`/ke-hoach/${plan.id}`}>{plan.title}</Anchor> : plan.title)],
          [words.merit, round.merit],
        ]}
      />
      <Lines label={words.awards}>
        {terms.awards.map(({ form, audience, standard, line: at }) => (
          <Line
            key={`${audience} ${form}`}
            when={words.audiences[audience]}
            title={form}
            why={standard ? `${standard}${line(at)}` : undefined}
          />
        ))}
      </Lines>
      {terms.dossier.length > 0 && (
        <>
          <h3 className={styles.sub}>{words.dossierList}</h3>
          <ul className={styles.reasons}>
            {terms.dossier.map(({ key, text, line: at }) => (
              <li key={key}>
                {text}
                <span>{line(at)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {terms.needsRegistration && <p className={styles.hint}>{words.needsRegistration}</p>}
    </Section>
  );
}
