import type { ReactNode } from 'react';
import { shortDate } from '#domain/kernel/day.ts';
import { Trouble } from '../kernel/Trouble.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Form } from '../ui/Form.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Unit.module.css';
import { unitWords } from './unitWords.ts';
import type { UnitForm as FormState, UnitEnrolment } from './useUnitEnrolment.ts';
import { YearField } from './YearField.tsx';

interface UnitFormProps {
  readonly page: UnitEnrolment;
  readonly form: FormState;
}

/** What the unit fills in, each returned field under the words of whoever returned it. */
export function UnitForm({ page, form }: UnitFormProps) {
  const words = useWords(unitWords);
  const { typed, change, cycle } = form;
  const first = typed.cycleFirstYear;
  return (
    <Section title={words.form} first>
      <div className={styles.form}>
        <Form onSubmit={form.save} refusals={[...form.saving.refusals, ...form.sending.refusals]}>
          {form.isBehind && (
            <Note kind="risk" title={words.behind}>
              <Button size="s" onClick={form.discard}>
                {words.discard}
              </Button>
            </Note>
          )}
          {form.saving.failure && <Trouble error={form.saving.failure} />}
          <Reasons page={page} field="general" />
          <Reasons page={page} field="paper" />
          <Returned page={page} field="kind">
            <RadioField
              name="kind"
              label={words.kind(page.titleName ?? '')}
              options={page.rules.map((rule) => ({
                value: rule.kind,
                label: words.kinds[rule.kind]!,
                hint: (rule.isCertain ? words.ruleYears : words.ruleUncertain)(rule.years, rule.law),
              }))}
              value={typed.kind}
              onChange={form.changeKind}
            />
          </Returned>
          {typed.kind !== 'first' && (
            <Returned page={page} field="held">
              <Held form={form} />
            </Returned>
          )}
          <Returned page={page} field="cycleFirstYear">
            <div className={styles.year}>
              <YearField
                name="cycleFirstYear"
                label={words.cycleFirstYear}
                hint={
                  first !== null && cycle.nth !== null
                    ? words.cycleText(cycle.nth, cycle.years, first, first + cycle.years - 1)
                    : words.cycleOut
                }
                value={first}
                onChange={(cycleFirstYear) => change({ cycleFirstYear })}
              />
            </div>
            {page.before.length > 0 && (
              <Note title={words.before}>
                <ul>
                  {page.before.map(({ year, number, date, issuer }) => (
                    <li key={year}>{words.beforeYear(year, number, shortDate(date), issuer)}</li>
                  ))}
                </ul>
              </Note>
            )}
          </Returned>
          <Returned page={page} field="commitment">
            <TextArea
              name="commitment"
              label={words.commitment}
              hint={words.commitmentHint}
              rows={5}
              maxLength={3000}
              value={typed.commitment}
              onChange={(commitment) => change({ commitment })}
            />
          </Returned>
        </Form>
      </div>
    </Section>
  );
}

function Held({ form }: { readonly form: FormState }) {
  const words = useWords(unitWords);
  const { typed, change } = form;
  const held = (part: Partial<FormState['typed']['held']>) => change({ held: { ...typed.held, ...part } });
  return (
    <fieldset>
      <legend className={styles.legend}>{words.held}</legend>
      {!typed.isUncited && (
        <div className={styles.held}>
          <TextField
            name="held"
            label={words.heldNumber}
            value={typed.held.number}
            onChange={(number) => held({ number })}
            maxLength={100}
          />
          <DateField name="held.date" label={words.heldDate} value={typed.held.date} onChange={(date) => held({ date })} />
          <TextField
            name="held.issuer"
            label={words.heldIssuer}
            value={typed.held.issuer}
            onChange={(issuer) => held({ issuer })}
            maxLength={200}
          />
          <YearField
            name="held.firstYear"
            label={words.heldFirst}
            value={typed.held.firstYear}
            onChange={(firstYear) => held({ firstYear })}
          />
          <YearField
            name="held.lastYear"
            label={words.heldLast}
            value={typed.held.lastYear}
            onChange={(lastYear) => held({ lastYear })}
          />
        </div>
      )}
      <CheckField
        name="isUncited"
        label={words.noHeld}
        checked={typed.isUncited}
        onChange={(isUncited) => change({ isUncited })}
      />
      {typed.isUncited && (
        <TextArea
          name="held"
          label={words.heldNote}
          hint={words.heldNoteHint}
          maxLength={500}
          value={typed.heldNote}
          onChange={(heldNote) => change({ heldNote })}
        />
      )}
    </fieldset>
  );
}

interface ReturnedProps {
  readonly page: UnitEnrolment;
  readonly field: string;
  readonly children: ReactNode;
}

function Returned({ page, field, children }: ReturnedProps) {
  return (
    <div className="stack">
      <Reasons page={page} field={field} />
      {children}
    </div>
  );
}

/** The words of whoever returned it, at the field they meant. */
export function Reasons({ page, field }: Omit<ReturnedProps, 'children'>) {
  const words = useWords(unitWords);
  const said = page.reviews.flatMap((review) =>
    review.reasons.filter((reason) => reason.at === field).map((reason) => ({ body: review.unitName, text: reason.text })),
  );
  return said.map(({ body, text }) => (
    <Note key={body + text} kind="risk" title={words.saidAt(body)}>
      <p>{text}</p>
    </Note>
  ));
}
