import * as api from '#api/reviews.ts';
import { useDraft } from '../kernel/drafts.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { Form } from '../ui/Form.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { toast } from '../ui/toast.ts';
import { entriesOf } from './entries.ts';
import type { HalfYear } from './HalfYearPage.tsx';
import { halfYearWords } from './halfYearWords.ts';
import { blankRaised, isWhole, type Raised, RaisedFields } from './RaisedFields.tsx';
import styles from './Reviews.module.css';

const texts = ['strengths', 'causes', 'lessons', 'proposals'] as const;

type Typed = Readonly<Record<(typeof texts)[number], string>> & { readonly decisions: readonly Raised[] };

function beginOf({ texts: written, decisions }: HalfYear): Typed {
  const [strengths, causes, lessons, proposals] = texts.map((key) => written[key].join('\n')) as [string, string, string, string];
  return { strengths, causes, lessons, proposals, decisions };
}

/** Strengths, causes, lessons and what must change, beside the figures. */
export function WriteHalfYear({ half }: { readonly half: HalfYear }) {
  const words = useWords(halfYearWords);
  const draft = useDraft<Typed>(`half-year.${half.campaignId}.${half.version}`, beginOf(half));
  const typed = draft.value;
  const change = (part: Partial<Typed>) => draft.change((value) => ({ ...value, ...part }));
  const { write, pending, refusals, failure } = useWrite(api.writeHalfYear, {
    onDone: () => {
      draft.clear();
      toast(words.saved);
    },
  });
  const missing = typed.decisions.every(isWhole) ? [] : [words.missingDecision];
  const submit = () => {
    if (missing.length > 0) return;
    const written = Object.fromEntries(texts.map((key) => [key, entriesOf(typed[key])])) as Record<
      (typeof texts)[number],
      string[]
    >;
    const decisions = typed.decisions.map((one) => ({ ...one, dueOn: one.dueOn! }));
    write({ campaignId: half.campaignId, asOf: half.asOf, version: half.version, ...written, decisions });
  };
  return (
    <Section title={words.writing} aside={words.writingHint}>
      <Form onSubmit={submit} refusals={refusals} label={words.writing}>
        {texts.map((key) => (
          <TextArea
            key={key}
            name={key}
            label={words[key]}
            {...(key === 'lessons' ? { hint: words.lessonsHint } : { optional: true })}
            rows={3}
            value={typed[key]}
            onChange={(text) => change({ [key]: text })}
          />
        ))}
        <Decisions half={half} decisions={typed.decisions} onChange={(decisions) => change({ decisions })} />
        {failure && <Trouble error={failure} />}
        <div>
          <Button type="submit" kind="main" busy={pending} whyNot={missing}>
            {words.save}
          </Button>
        </div>
        {draft.restored && <p className={styles.hint}>{words.kept}</p>}
      </Form>
    </Section>
  );
}

interface DecisionsProps {
  readonly half: HalfYear;
  readonly decisions: readonly Raised[];
  readonly onChange: (decisions: readonly Raised[]) => void;
}

function Decisions({ half, decisions, onChange }: DecisionsProps) {
  const words = useWords(halfYearWords);
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{words.decisions}</h3>
      <p className={styles.hint}>{words.decisionsHint}</p>
      {decisions.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is being typed has no other identity
        <div key={index} className={styles.raised}>
          <div className={styles.raisedHead}>
            {words.decision(index + 1)}
            <IconButton
              icon="close"
              label={words.dropDecision(index + 1)}
              onClick={() => onChange(decisions.filter((_, at) => at !== index))}
            />
          </div>
          <RaisedFields
            at={`decisions.${index}.`}
            value={one}
            roles={half.roles}
            areas={half.shortcomings.map(({ area }) => area)}
            onChange={(changed) => onChange(decisions.map((each, at) => (at === index ? changed : each)))}
          />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => onChange([...decisions, blankRaised])}>
          {words.addDecision}
        </Button>
      </div>
    </div>
  );
}
