import { useParams } from '@tanstack/react-router';
import * as api from '#api/commendation.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { useNow } from '../kernel/clock.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Facts } from '../ui/Facts.tsx';
import { momentText, timeLeft } from '../ui/format.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { DossierActs } from './DossierActs.tsx';
import { DossierChecklist } from './DossierChecklist.tsx';
import { DossierNominees } from './DossierNominees.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';
import { Meeting } from './Meeting.tsx';
import { OutcomeNote } from './OutcomeNote.tsx';

export type ShownDossier = Output<typeof api.showAwardDossier>;

/** A dossier of commendation: whom it puts forward, the unit's vote, its papers, how it came and what became of it. */
export function DossierPage() {
  const words = useWords(intakeWords);
  const { roundId = '', dossierId = '' } = useParams({ strict: false });
  const read = useRead(api.showAwardDossier, { dossierId }, { keepShown: true });
  const round = useRead(api.showRound, { roundId }, { keepShown: true });
  const shown = read.data;
  const crumb = [
    { label: words.title, href: '/khen-thuong' },
    { label: shown?.roundTitle ?? words.rounds, href: `/khen-thuong/${roundId}` },
  ];
  return (
    <Page title={shown ? words.dossierTitle(shown.unitName) : words.ownDossier} crumb={crumb}>
      <Loaded read={read}>
        {(dossier) => (
          <>
            <Standing dossier={dossier} />
            {round.data && <OutcomeNote round={round.data} />}
            <DossierNominees dossier={dossier} round={round.data} />
            <Meeting dossier={dossier} />
            <DossierChecklist dossier={dossier} />
            <DossierActs dossier={dossier} />
            <History dossier={dossier} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Standing({ dossier }: { readonly dossier: ShownDossier }) {
  const words = useWords(intakeWords);
  const now = useNow();
  const { state, closesAt, arrivedAt, arrivedBy, lateAllowed, decidedBy, reason, completedBy } = dossier;
  const isOpen = state === 'draft' || state === 'returned';
  const last = dossier.returns.at(-1);
  return (
    <div className={styles.rows}>
      <Facts
        rows={[
          [words.dossierState, words.dossierStates[state]],
          [words.arrivedAt, arrivedAt && `${momentText(arrivedAt)}${arrivedBy ? ` · ${words.arrivedBy[arrivedBy]}` : ''}`],
          [words.receipt, dossier.receipt],
          [words.dueOn, isOpen && (now < closesAt ? words.closesIn(timeLeft(closesAt, now)) : words.over)],
        ]}
      />
      {state === 'late' && <Note kind="risk">{words.dossierStates.late}</Note>}
      {lateAllowed === true && <Note kind="info">{words.lateTaken(decidedBy ?? '', reason ?? '')}</Note>}
      {state === 'refused' && <Note kind="error">{words.lateRefused(decidedBy ?? '', reason ?? '')}</Note>}
      {state === 'returned' && last && (
        <Note kind="risk" title={words.returnedBecause}>
          <p className={styles.pre}>{last.reason}</p>
          <ul className={styles.reasons}>
            {last.points.map(({ at, what, reason: why }) => (
              <li key={at}>
                {what}: {why}
              </li>
            ))}
          </ul>
          {completedBy && <p>{words.completeBy(shortDate(completedBy))}</p>}
        </Note>
      )}
    </div>
  );
}

function History({ dossier }: { readonly dossier: ShownDossier }) {
  const words = useWords(intakeWords);
  if (dossier.sendings.length === 0) return null;
  return (
    <Section title={words.history}>
      <Lines label={words.history}>
        {dossier.sendings.map((one) => {
          const back = dossier.returns.find(({ number }) => number === one.number);
          return (
            <Line
              key={one.number}
              when={words.sending(one.number)}
              tone={one.late ? 'risk' : 'plain'}
              margin={one.late ? words.isLate : undefined}
              title={`${momentText(one.arrivedAt)}, ${words.sentBy(one.senderName)}`}
              why={`${words.arrivedBy[one.arrivedBy]} · ${words.receipt} ${one.receipt}`}
            >
              {one.changes.length > 0 && <p>{one.changes.join('; ')}</p>}
              {back && (
                <p>
                  {words.dossierStates.returned} {momentText(back.returnedAt)}: {back.reason}
                </p>
              )}
            </Line>
          );
        })}
      </Lines>
    </Section>
  );
}
