import { useNavigate, useSearch } from '@tanstack/react-router';
import * as api from '#api/appraisalPanels.ts';
import { type CombiningRule, combiningRules, type Rounding, roundings } from '#domain/appraisals/combine.ts';
import type { Day } from '#domain/kernel/day.ts';
import { fieldsOf, useDraft } from '../kernel/drafts.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { Trouble } from '../kernel/Trouble.tsx';
import { useWrite } from '../kernel/useWrite.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { NumberField } from '../ui/NumberField.tsx';
import { Page } from '../ui/Page.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { toast } from '../ui/toast.ts';
import { FileChoice, ReviewerChoice } from './PanelChoices.tsx';
import { panelWords } from './panelWords.ts';
import { type Candidates, useCandidates } from './usePanel.ts';

/** Names the independent reviewers of one file, or of several at once. */
export function PanelSetUpPage() {
  const words = useWords(panelWords);
  const { 'ho-so': asked }: { readonly 'ho-so'?: unknown } = useSearch({ strict: false });
  const ids = typeof asked === 'string' ? asked.split(',').filter((id) => id !== '') : [];
  const read = useCandidates(ids);
  return (
    <Page title={words.setUpTitle} lead={words.setUpLead} crumb={[{ label: words.queue, href: '/tham-dinh' }]}>
      {ids.length === 0 ? (
        <Empty title={words.filesNone}>{words.filesNoneWhy}</Empty>
      ) : (
        <Loaded read={read}>{(found) => <SetUp found={found} />}</Loaded>
      )}
    </Page>
  );
}

interface Typed {
  readonly left: readonly string[];
  readonly memberIds: readonly string[];
  readonly headId: string | null;
  readonly dueOn: Day | null;
  readonly rule: CombiningRule | null;
  readonly rounding: Rounding | null;
  readonly source: string;
  readonly line: number | null;
  readonly overall: number | null;
  readonly spread: number | null;
  readonly explanationDays: number | null;
}

function SetUp({ found }: { readonly found: Candidates }) {
  const words = useWords(panelWords);
  const navigate = useNavigate();
  const free = found.files.filter(({ whyNot }) => whyNot.length === 0);
  const { line, overall, spread } = found.limits;
  const settings = { rule: null, rounding: null, source: '', line, overall, spread, explanationDays: 5 } as const;
  const draft = useDraft<Typed>(`panel.${free.map(({ assessmentId }) => assessmentId.slice(0, 8)).join('.')}`, {
    ...{ left: [], memberIds: [], headId: null, dueOn: null },
    ...settings,
  });
  const typed = draft.value;
  const set = fieldsOf(draft);
  const chosen = free.filter(({ assessmentId }) => !typed.left.includes(assessmentId));
  const write = useWrite(api.setUpPanels, {
    onDone: ({ panels }) => {
      draft.clear();
      toast(words.done(panels));
      const [only] = chosen;
      void navigate({ to: panels === 1 && only ? `/tham-dinh/${only.assessmentId}` : '/tham-dinh' });
    },
  });
  if (free.length === 0) return <FileChoice found={found} left={[]} onChange={() => undefined} />;
  const submit = () => {
    const { memberIds, headId, dueOn, rule, rounding, source, explanationDays } = typed;
    const limits = { line: typed.line, overall: typed.overall, spread: typed.spread };
    const assessmentIds = chosen.map(({ assessmentId }) => assessmentId);
    const input = { assessmentIds, memberIds, headId, dueOn, rule, rounding, source, limits, explanationDays };
    write.write(input as unknown as Parameters<typeof write.write>[0]);
  };
  const people = found.people.map(({ personId, name, position }) => ({ value: personId, label: name, hint: position }));
  return (
    <Form onSubmit={submit} refusals={write.refusals} label={words.setUpTitle}>
      <Section title={words.files} first>
        <FileChoice found={found} left={typed.left} onChange={set('left')} />
      </Section>
      <Section title={words.members}>
        <ReviewerChoice
          found={found}
          unitNames={chosen.map(({ unitName }) => unitName)}
          chosen={typed.memberIds}
          onChange={set('memberIds')}
        />
      </Section>
      <Section title={words.termsTitle}>
        <div className="stack roomy">
          <div className="two">
            <SelectField
              name="headId"
              label={words.head}
              hint={words.headHint}
              options={people}
              value={typed.headId}
              onChange={set('headId')}
            />
            <DateField name="dueOn" label={words.dueOn} value={typed.dueOn} onChange={set('dueOn')} />
          </div>
          <div className="two">
            <RadioField
              name="rule"
              label={words.rule}
              options={combiningRules.map((value) => ({ value, label: words.ruleNames[value] }))}
              value={typed.rule}
              onChange={set('rule')}
            />
            <RadioField
              name="rounding"
              label={words.rounding}
              options={roundings.map((value) => ({ value, label: words.roundingNames[value] }))}
              value={typed.rounding}
              onChange={set('rounding')}
            />
          </div>
          <TextField name="source" label={words.source} hint={words.sourceHint} value={typed.source} onChange={set('source')} />
          <fieldset className="stack">
            <legend className="strong">{words.limits}</legend>
            <div className="three">
              {(['line', 'overall', 'spread'] as const).map((key) => (
                <NumberField
                  key={key}
                  name={`limits.${key}`}
                  label={{ line: words.limitLine, overall: words.limitOverall, spread: words.limitSpread }[key]}
                  unit={words.points}
                  min={0}
                  value={typed[key] === null ? null : typed[key] / 100}
                  onChange={(points) => set(key)(points === null ? null : Math.round(points * 100))}
                />
              ))}
            </div>
          </fieldset>
          <NumberField
            name="explanationDays"
            label={words.explanationDays}
            unit={words.days}
            min={1}
            max={60}
            digits={0}
            value={typed.explanationDays}
            onChange={set('explanationDays')}
          />
          {write.failure && <Trouble error={write.failure} />}
          <div className="row end">
            <Button kind="main" type="submit" busy={write.pending}>
              {words.setUp}
            </Button>
          </div>
        </div>
      </Section>
    </Form>
  );
}
