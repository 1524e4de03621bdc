import { useState } from 'react';
import * as api from '#api/commendation.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Fold } from '../ui/Fold.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import type { ShownDossier } from './DossierPage.tsx';
import styles from './Intake.module.css';
import { intakeWords } from './intakeWords.ts';
import { NomineeDialog } from './NomineeDialog.tsx';
import type { ShownRound } from './RoundPage.tsx';

type Nominee = ShownDossier['nominees'][number];

interface DossierNomineesProps {
  readonly dossier: ShownDossier;
  readonly round: ShownRound | undefined;
}

/** Whom the dossier puts forward, each with what stands in the way and where the law says so. */
export function DossierNominees({ dossier, round }: DossierNomineesProps) {
  const words = useWords(intakeWords);
  const [adding, setAdding] = useState(false);
  const change = reasonsOf(dossier.whyNot.change);
  const act = dossier.isOwn && round && (
    <Button kind={dossier.nominees.length === 0 ? 'main' : 'default'} icon="plus" whyNot={change} onClick={() => setAdding(true)}>
      {words.addNominee}
    </Button>
  );
  return (
    <Section title={words.people} aside={dossier.nominees.length > 0 && change.length === 0 && act}>
      {dossier.nominees.length === 0 ? (
        <Empty title={words.nobody} action={act}>
          {dossier.isOwn && words.nobodyWhy}
        </Empty>
      ) : (
        <Lines label={words.people}>
          {dossier.nominees.map((nominee) => (
            <NomineeLine key={nominee.id} {...{ nominee, dossier, round }} />
          ))}
        </Lines>
      )}
      {adding && round && (
        <NomineeDialog
          {...{ roundId: round.id, awards: round.terms.awards, year: round.year, unitId: dossier.unitId, isSelf: false }}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

const tones = { draft: 'plain', sent: 'wait', proposed: 'done', 'not-proposed': 'risk', withdrawn: 'plain' } as const;

function NomineeLine({ nominee, dossier, round }: DossierNomineesProps & { readonly nominee: Nominee }) {
  const words = useWords(intakeWords);
  const [opened, setOpened] = useState<'edit' | 'withdraw' | null>(null);
  const take = useWrite(api.putForward, { onDone: () => toast(words.saved) });
  const { votes, solutions } = nominee;
  const mayChange = nominee.whyNot.change.length === 0;
  return (
    <Line
      when={words.audiences[nominee.audience]}
      tone={tones[nominee.state]}
      margin={nominee.putForward ? words.states2[nominee.state] : words.waitsForUnit}
      title={nominee.name}
      why={[
        nominee.position,
        nominee.personId ? nominee.unitName : '',
        nominee.form,
        nominee.isDirectWorker ? words.direct : '',
        words.origins[nominee.origin],
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          {mayChange && round && <Button onClick={() => setOpened('edit')}>{words.edit}</Button>}
          {nominee.whyNot.putForward.length === 0 && nominee.origin !== 'unit' && (
            <Button
              kind={nominee.putForward ? 'default' : 'main'}
              busy={take.pending}
              whyNot={reasonsOf(take.refusals)}
              onClick={() => take.write({ nominationId: nominee.id, putForward: !nominee.putForward, version: nominee.version })}
            >
              {nominee.putForward ? words.leave : words.take}
            </Button>
          )}
          {nominee.whyNot.withdraw.length === 0 && nominee.state !== 'withdrawn' && (
            <Button kind="quiet" onClick={() => setOpened('withdraw')}>
              {words.withdraw}
            </Button>
          )}
        </>
      }
    >
      {nominee.state !== 'withdrawn' && (
        <div className={styles.tags}>
          {nominee.ineligible.length === 0 ? (
            <Tag kind="done">{words.eligible}</Tag>
          ) : (
            <Tag kind="error">{words.notEligible}</Tag>
          )}
          <span className={styles.hint}>
            {words.votes}: {votes ? words.votesOf(votes.agree, votes.base) : words.noVotes}
          </span>
        </div>
      )}
      {nominee.ineligible.length > 0 && (
        <ul className={styles.reasons}>
          {nominee.ineligible.map(({ code, message, law }) => (
            <li key={code}>
              {message} {law && <span>{[law.at, law.text].filter(Boolean).join(', ')}</span>}
            </li>
          ))}
        </ul>
      )}
      <Fold title={words.merits}>
        <p className={styles.pre}>{nominee.merits}</p>
        <p className={styles.hint}>
          {shortDate(nominee.meritsFrom)} – {shortDate(nominee.meritsTo)}
        </p>
        {solutions.map((one) => (
          <p key={one.name} className={styles.pre}>
            <b>{one.name}</b>
            {one.since && ` (${words.since.toLocaleLowerCase('vi')} ${shortDate(one.since)})`}: {one.effect}{' '}
            {one.proof && `· ${words.proof}: ${one.proof}`}
          </p>
        ))}
      </Fold>
      {nominee.reason && <p>{`${words.reason}: ${nominee.reason}`}</p>}
      {nominee.note && <p className={styles.hint}>{`${words.note}: ${nominee.note}`}</p>}
      {opened === 'edit' && round && (
        <NomineeDialog
          {...{ roundId: round.id, awards: round.terms.awards, year: round.year, unitId: dossier.unitId, isSelf: false, nominee }}
          onClose={() => setOpened(null)}
        />
      )}
      {opened === 'withdraw' && <WithdrawDialog nominee={nominee} onClose={() => setOpened(null)} />}
    </Line>
  );
}

function WithdrawDialog({ nominee, onClose }: { readonly nominee: Nominee; readonly onClose: () => void }) {
  const words = useWords(intakeWords);
  const [reason, setReason] = useState('');
  const write = useWrite(api.withdrawNomination, {
    onDone: () => {
      toast(words.saved);
      onClose();
    },
  });
  const submit = () => write.write({ nominationId: nominee.id, reason, version: nominee.version });
  return (
    <FormDialog
      title={`${words.withdraw}: ${nominee.name}`}
      act={words.withdraw}
      size="m"
      {...{ onClose, write }}
      onSubmit={submit}
    >
      <TextArea
        name="reason"
        label={words.withdrawReason}
        maxLength={1000}
        optional={nominee.state === 'draft'}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
