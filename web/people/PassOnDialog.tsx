import { useRouter } from '@tanstack/react-router';
import * as api from '#api/people.ts';
import type { Day } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { FormDialog } from '../kernel/FormDialog.tsx';
import { useSession } from '../kernel/useSession.ts';
import { useWrite } from '../kernel/useWrite.ts';
import { DateField } from '../ui/DateField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import styles from './People.module.css';
import type { Person } from './PersonPage.tsx';
import { PersonPick } from './PersonPick.tsx';
import type { Seat } from './Seats.tsx';
import { peopleWords } from './words.ts';

interface Typed {
  readonly toPersonId: string | null;
  readonly from: Day | null;
  readonly until: Day | null;
  readonly paper: string;
}

interface PassOnDialogProps {
  readonly person: Person;
  readonly seat: Seat;
  readonly act: 'lend' | 'handOver';
  readonly onClose: () => void;
}

/** The seat for somebody else: for a while, or for good with one paper. */
export function PassOnDialog({ person, seat, act, onClose }: PassOnDialogProps) {
  const words = useWords(peopleWords);
  const router = useRouter();
  const { me } = useSession();
  const draft = useDraft<Typed>(`seat.${seat.id}.${act}`, {
    toPersonId: null,
    from: me?.site.today ?? null,
    until: null,
    paper: '',
  });
  const { toPersonId, from, until, paper } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const done = (text: string) => {
    draft.clear();
    toast(text);
    onClose();
  };
  const lend = useWrite(api.lendSeat, { onDone: () => done(words.lent) });
  const handOver = useWrite(api.handOverSeat, {
    onDone: ({ id }) => {
      draft.clear();
      onClose();
      router.history.push(`/ban-giao/${id}`);
    },
  });
  const isLoan = act === 'lend';
  const submit = () => {
    const to = { seatId: seat.id, toPersonId: toPersonId! };
    if (isLoan) lend.write({ ...to, from: from!, until: until!, paper: paper.trim() === '' ? null : paper });
    else handOver.write({ ...to, on: from!, paper });
  };
  return (
    <FormDialog
      title={isLoan ? words.lendTitle(seat.roleName) : words.handOverTitle(seat.roleName)}
      act={isLoan ? words.lend : words.handOver}
      onClose={onClose}
      onSubmit={submit}
      write={isLoan ? lend : handOver}
    >
      <p>{isLoan ? words.lendWhy : words.handOverWhy}</p>
      <PersonPick
        name="toPersonId"
        label={words.to}
        hint={words.toHint}
        unitId={seat.unitId}
        but={person.id}
        value={toPersonId}
        onChange={(id) => change({ toPersonId: id })}
      />
      <div className={styles.two}>
        <DateField
          name={isLoan ? 'from' : 'on'}
          label={isLoan ? words.from : words.handOverOn}
          value={from}
          onChange={(day) => change({ from: day })}
        />
        {isLoan && <DateField name="until" label={words.until} value={until} onChange={(day) => change({ until: day })} />}
      </div>
      <TextField
        name="paper"
        label={isLoan ? words.paper : words.handOverPaper}
        hint={words.paperHint}
        optional={isLoan}
        maxLength={300}
        value={paper}
        onChange={(text) => change({ paper: text })}
      />
    </FormDialog>
  );
}
