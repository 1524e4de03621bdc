import * as api from '#api/evaluations.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RefusalList } from '../ui/RefusalList.tsx';
import { toast } from '../ui/toast.ts';
import type { Evaluation, Round } from './EvaluationPage.tsx';
import styles from './Evaluations.module.css';
import { evaluationsWords } from './words.ts';

interface NewcomersProps {
  readonly round: Round;
  readonly newcomers: Evaluation['newcomers'];
}

/** Who came after the list was made, what the round's rule says of each, and one press that adds them. */
export function Newcomers({ round, newcomers }: NewcomersProps) {
  const words = useWords(evaluationsWords);
  const adding = useWrite(api.addNewcomers, {
    onDone: ({ people, base }) => toast(words.addedToast(people, base)),
  });
  return (
    <div className={styles.note}>
      <Note kind="info" title={words.newcomers(newcomers.length)}>
        <ul>
          {newcomers.map(({ personId, fullName, position, since, months, out }) => (
            <li key={personId}>
              {`${fullName}, ${position}: `}
              {out
                ? words.newcomerOut(shortDate(since), months, round.settings.base.leastMonths)
                : words.newcomerIn(shortDate(since), months)}
            </li>
          ))}
        </ul>
        <RefusalList refusals={adding.refusals} />
        {adding.failure && <Trouble error={adding.failure} />}
        <div className={styles.acts}>
          <Button size="s" icon="people" busy={adding.pending} onClick={() => adding.write({ roundId: round.id })}>
            {words.addNewcomers}
          </Button>
        </div>
      </Note>
    </div>
  );
}
