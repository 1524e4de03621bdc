import { useState } from 'react';
import * as api from '#api/awards.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { BindingAct } from '../ui/BindingAct.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { reasonsOf } from '../ui/refusal.ts';
import { SealButton } from '../ui/SealButton.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { awardWords } from './awardWords.ts';
import type { Decision } from './DecisionPage.tsx';

/** The awards were made known at a conference; the public page shows winners from here on. */
export function Announce({ decision }: { readonly decision: Decision }) {
  const words = useWords(awardWords);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <SealButton whyNot={reasonsOf(decision.whyNot.announce)} onClick={() => setOpened(true)}>
        {words.announce}
      </SealButton>
      {opened && <Asking decision={decision} onClose={() => setOpened(false)} />}
    </>
  );
}

function Asking({ decision, onClose }: { readonly decision: Decision; readonly onClose: () => void }) {
  const words = useWords(awardWords);
  const { round, chosen, today, decided } = decision;
  const [on, setOn] = useState<Day | null>(today);
  const [occasion, setOccasion] = useState('');
  const act = useWrite(api.announceAwards, {
    onDone: () => {
      toast(words.announcedToast);
      onClose();
    },
  });
  const missing = [...(on ? [] : [words.missing.day]), ...(occasion.trim() === '' ? [words.missing.occasion] : [])];
  const submit = () => {
    if (on && missing.length === 0) act.write({ roundId: round.id, announcedOn: on, occasion });
  };
  return (
    <BindingAct
      opened
      onClose={onClose}
      question={words.announceAsk(chosen.length)}
      consequence={words.announceThen}
      fixes={[{ icon: 'globe', text: words.counts(countOf(decision, 'collective'), countOf(decision, 'individual')) }]}
      confirm={words.announceDo}
      onConfirm={submit}
      pending={act.pending}
      whyNot={missing}
      failure={act.failure && <Trouble error={act.failure} />}
    >
      <Form onSubmit={submit} refusals={act.refusals}>
        <DateField
          name="announcedOn"
          label={words.announcedOn}
          value={on}
          onChange={setOn}
          min={decided!.decidedOn}
          max={today}
        />
        <TextField
          name="occasion"
          label={words.occasion}
          hint={words.occasionHint}
          value={occasion}
          maxLength={300}
          onChange={setOccasion}
        />
      </Form>
    </BindingAct>
  );
}

const countOf = ({ chosen }: Decision, of: 'collective' | 'individual') =>
  chosen.filter(({ audience }) => audience === of).length;
