import { Trouble } from '../kernel/Trouble.tsx';
import { ActionBar } from '../ui/ActionBar.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { hourText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AuthorRows } from './AuthorRows.tsx';
import { ProofField } from './ProofField.tsx';
import type { InitiativeForm, Offer, TypedInitiative } from './useInitiativeForm.ts';
import { initiativeWords } from './words.ts';

interface InitiativeFieldsProps {
  readonly offer: Offer;
  readonly form: InitiativeForm;
  /** Why it was given back. */
  readonly reason: string | null;
}

type Text = Exclude<keyof TypedInitiative, 'authors' | 'evidenceIds' | 'pledgeId' | 'appliedSince'>;

/** The whole form on one page, short enough for a phone: what, its use, who. */
export function InitiativeFields({ offer, form, reason }: InitiativeFieldsProps) {
  const words = useWords(initiativeWords);
  const { typed, change } = form;
  const textOf = (name: Text) => ({
    name,
    label: words[name],
    value: typed[name],
    onChange: (text: string) => change({ [name]: text }),
  });
  return (
    <Form onSubmit={form.send} refusals={form.refusals} label={words.pageTitle}>
      {reason && (
        <Note kind="risk" title={words.reasonReturned}>
          <p>{reason}</p>
        </Note>
      )}
      <Beginning offer={offer} form={form} />
      <Section title={words.partWhat} first>
        <div className="stack roomy">
          <TextField {...textOf('name')} hint={words.nameHint} maxLength={300} />
          <TextField {...textOf('field')} hint={words.fieldHint} maxLength={120} />
          <TextArea {...textOf('problem')} hint={words.problemHint} maxLength={3000} />
          <TextArea {...textOf('solution')} hint={words.solutionHint} rows={5} maxLength={6000} />
        </div>
      </Section>
      <Section title={words.partUse}>
        <div className="stack roomy">
          <div className="two">
            <TextField {...textOf('appliedAt')} maxLength={300} />
            <DateField
              name="appliedSince"
              label={words.appliedSince}
              value={typed.appliedSince}
              onChange={(day) => change({ appliedSince: day })}
              max={offer.today}
            />
          </div>
          <TextArea {...textOf('effect')} hint={words.effectHint} maxLength={3000} />
          <ProofField offer={offer} chosen={typed.evidenceIds} onChange={(evidenceIds) => change({ evidenceIds })} />
          <TextField {...textOf('proof')} hint={words.proofHint} maxLength={1000} />
        </div>
      </Section>
      <Section title={words.partWho}>
        <AuthorRows offer={offer} authors={typed.authors} onChange={(authors) => change({ authors })} />
      </Section>
      {form.failure && <Trouble error={form.failure} />}
      <ActionBar
        label={words.pageTitle}
        actions={
          <>
            <Button busy={form.saving} onClick={form.save}>
              {words.save}
            </Button>
            <Button kind="main" type="submit" icon="send" busy={form.sending}>
              {words.send}
            </Button>
          </>
        }
      >
        {form.savedAt && words.keptAt(hourText(form.savedAt))}
      </ActionBar>
    </Form>
  );
}

/** What the pledge promised, and what an initiative is judged by. */
function Beginning({ offer, form }: { readonly offer: Offer; readonly form: InitiativeForm }) {
  const words = useWords(initiativeWords);
  const { promised } = offer;
  const isOffered = promised && form.typed.pledgeId === null && form.typed.name === '';
  return (
    <div className="stack">
      {isOffered && (
        <Note title={words.promised} icon="pen">
          <p>«{promised.text}»</p>
          <Button size="s" onClick={() => form.change({ name: promised.text, pledgeId: promised.pledgeId })}>
            {words.usePromised}
          </Button>
        </Note>
      )}
      <details>
        <summary>{words.conditions}…</summary>
        <ul className="small">
          {offer.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
