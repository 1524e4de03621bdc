import * as api from '#api/initiatives.ts';
import { type Day, shortDate } from '#domain/kernel/day.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import type { Judging } from './JudgingPage.tsx';
import { initiativeWords } from './words.ts';

interface Typed {
  readonly number: string;
  readonly decidedOn: Day | null;
  readonly signer: string;
  readonly chosen: readonly string[];
}

const blank: Typed = { number: '', decidedOn: null, signer: '', chosen: [] };

/** The head's decision on what the council carried; nothing where it carried nothing. */
export function DecideForm({ year }: { readonly year: Judging }) {
  const words = useWords(initiativeWords);
  const draft = useDraft<Typed>(`initiative-decision.${year.campaignId}`, blank);
  const { number, decidedOn, signer, chosen } = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const agreed = year.rows.filter(({ carriedOn }) => carriedOn !== null);
  const sent = agreed.filter(({ id }) => chosen.includes(id));
  const write = useWrite(api.recogniseInitiatives, {
    onDone: ({ recognised }) => {
      draft.clear();
      toast(words.decided(recognised));
    },
  });
  const missing = [
    ...(sent.length === 0 ? [words.chooseOne] : []),
    ...(number.trim() === '' ? [words.missingNumber] : []),
    ...(decidedOn === null ? [words.missingDay] : []),
    ...(signer.trim() === '' ? [words.missingSigner] : []),
  ];
  const submit = () => {
    if (missing.length > 0 || decidedOn === null) return;
    const initiatives = sent.map(({ id, version }) => ({ initiativeId: id, version }));
    write.write({ campaignId: year.campaignId, number, decidedOn, signer, initiatives });
  };
  if (agreed.length === 0) return null;
  return (
    <Section title={words.decide} aside={words.decideAside(agreed.length)}>
      <Form onSubmit={submit} refusals={write.refusals} label={words.decide}>
        <div>
          {agreed.map(({ id, name, carriedOn }) => (
            <CheckField
              key={id}
              name={`chosen.${id}`}
              label={name}
              hint={words.satOn(shortDate(carriedOn!))}
              checked={chosen.includes(id)}
              onChange={(on) => change({ chosen: on ? [...chosen, id] : chosen.filter((one) => one !== id) })}
            />
          ))}
        </div>
        <div className="three">
          <TextField
            name="number"
            label={words.number}
            maxLength={60}
            value={number}
            onChange={(text) => change({ number: text })}
          />
          <DateField
            name="decidedOn"
            label={words.decidedOn}
            value={decidedOn}
            onChange={(day) => change({ decidedOn: day })}
            max={year.today}
          />
          <TextField
            name="signer"
            label={words.signer}
            hint={words.signerHint}
            maxLength={120}
            value={signer}
            onChange={(text) => change({ signer: text })}
          />
        </div>
        {write.failure && <Trouble error={write.failure} />}
        <div>
          <Button kind="main" type="submit" busy={write.pending} whyNot={missing}>
            {words.decideDo(sent.length)}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
