import { useState } from 'react';
import * as api from '#api/awardChoice.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { isOthers, reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import styles from './Choice.module.css';
import type { OpenChoice } from './ChoicePage.tsx';
import { choiceWords } from './choiceWords.ts';

/** How far the choice is, and its two great acts: before the council, and onto the list. */
export function ChoiceActs({ shown }: { readonly shown: OpenChoice }) {
  const words = useWords(choiceWords);
  const [opened, setOpened] = useState<'bring' | 'take' | null>(null);
  const { figures, total } = shown.choice;
  const left = figures.toTake;
  const isToBring = figures.votesOut > 0 && !isOthers(shown.whyNot.bring);
  return (
    <>
      <div className={styles.bar}>
        <p>
          <b>{words.figures(figures.in, total)}</b>
          {figures.taken > 0 && ` · ${words.placed(figures.taken)}`}
        </p>
        <span className={styles.acts}>
          {isToBring && (
            <Button whyNot={reasonsOf(shown.whyNot.bring)} onClick={() => setOpened('bring')}>
              {words.bring}
            </Button>
          )}
          {left > 0 && (
            <SealButton whyNot={reasonsOf(shown.whyNot.takeAll)} onClick={() => setOpened('take')}>
              {words.takeAll}
            </SealButton>
          )}
        </span>
      </div>
      {figures.votesOut > 0 && (
        <Note kind="wait">
          <p>{words.votesOut(figures.votesOut)}</p>
        </Note>
      )}
      {opened === 'bring' && <BringDialog shown={shown} onClose={() => setOpened(null)} />}
      {opened === 'take' && <TakeAll shown={shown} count={left} onClose={() => setOpened(null)} />}
    </>
  );
}

function TakeAll({
  shown,
  count,
  onClose,
}: {
  readonly shown: OpenChoice;
  readonly count: number;
  readonly onClose: () => void;
}) {
  const words = useWords(choiceWords);
  const write = useWrite(api.takeAllPlaces, { onDone: onClose });
  const { roundId, audience, choice } = shown;
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.takeAllAsk(count)}
      consequence={words.takeAllThen}
      fixes={[
        { icon: 'list', text: words.takeAllFix },
        ...(choice.figures.undecided > 0 ? [{ icon: 'wait' as const, text: words.undecided(choice.figures.undecided) }] : []),
      ]}
      confirm={words.takeAll}
      onConfirm={() => write.write({ roundId, audience })}
      pending={write.pending}
      refusals={write.refusals}
      failure={write.failure && <Trouble error={write.failure} />}
    />
  );
}

function BringDialog({ shown, onClose }: { readonly shown: OpenChoice; readonly onClose: () => void }) {
  const words = useWords(choiceWords);
  const { sittings, everybody } = shown.choice;
  const [sittingId, setSittingId] = useState<string | null>(sittings.length === 1 ? sittings[0]!.id : null);
  const write = useWrite(api.bringNominees, { onDone: onClose });
  const waiting = everybody.filter(({ isToBring }) => isToBring);
  const missing = sittingId === null ? [sittings.length === 0 ? words.noSitting : words.missing.sitting] : [];
  const submit = () => {
    if (sittingId !== null) write.write({ roundId: shown.roundId, sittingId, nominationIds: waiting.map(({ id }) => id) });
  };
  return (
    <FormDialog
      title={words.bringAsk}
      act={words.bringDo(waiting.length)}
      whyNot={missing}
      onClose={onClose}
      onSubmit={submit}
      write={write}
    >
      {sittings.length === 0 ? (
        <Note kind="wait">
          <p>{words.noSitting}</p>
        </Note>
      ) : (
        <SelectField
          name="sittingId"
          label={words.sitting}
          value={sittingId}
          onChange={setSittingId}
          options={sittings.map(({ id, title, meetsOn }) => ({ value: id, label: `${title}, ${shortDate(meetsOn)}` }))}
        />
      )}
      <ul className={styles.lines}>
        {waiting.map(({ id, name, unitName }) => (
          <li key={id}>{name === unitName ? name : `${name}, ${unitName}`}</li>
        ))}
      </ul>
    </FormDialog>
  );
}
