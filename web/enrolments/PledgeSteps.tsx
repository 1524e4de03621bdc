import type { OfferShape } from '#api/pledges.ts';
import type { Choice } from '#domain/enrolments/offer.ts';
import { CheckField } from '../ui/CheckField.tsx';
import { useWords } from '../ui/language.ts';
import { TextField } from '../ui/TextField.tsx';
import styles from './MyWork.module.css';
import { toggled } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

interface StepProps {
  readonly offer: OfferShape;
  readonly choice: Choice;
  readonly change: (part: Partial<Choice>) => void;
}

export function TitleStep({ offer, choice, change }: StepProps) {
  const words = useWords(enrolmentWords);
  return (
    <fieldset>
      <legend className={styles.legend}>{words.titlesLegend}</legend>
      <p className="small ink-2">{words.titlesHint}</p>
      <div className={styles.ticks}>
        {offer.titles.map((title) => (
          <CheckField
            key={title.code}
            name={`titles.${title.code}`}
            label={title.name}
            hint={title.needsInitiative ? `${words.needsInitiative} (${title.law})` : undefined}
            checked={choice.titles.includes(title.code)}
            onChange={(on) => change({ titles: toggled(choice.titles, title.code, on) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function CommitmentStep({ offer, choice, change, position }: StepProps & { readonly position: string }) {
  const words = useWords(enrolmentWords);
  if (offer.commitments.length === 0) return <p className={styles.legend}>{words.noCommitments}</p>;
  return (
    <fieldset>
      <legend className={styles.legend}>{words.commitmentsLegend(position)}</legend>
      <p className="small ink-2">{words.commitmentsHint}</p>
      <div className={styles.ticks}>
        {offer.commitments.map(({ code, text }) => (
          <CheckField
            key={code}
            name={`commitments.${code}`}
            label={text}
            checked={choice.commitments.includes(code)}
            onChange={(on) => change({ commitments: toggled(choice.commitments, code, on) })}
          />
        ))}
      </div>
    </fieldset>
  );
}

export function OwnStep({ offer, choice, change }: StepProps) {
  const words = useWords(enrolmentWords);
  return (
    <fieldset>
      <legend className={styles.legend}>{words.ownLegend}</legend>
      <div className="stack">
        {offer.household && (
          <CheckField
            name="household"
            label={words.household}
            hint={words.householdHint}
            checked={choice.household}
            onChange={(household) => change({ household })}
          />
        )}
        <TextField
          name="initiative"
          label={words.initiative}
          hint={words.initiativeHint}
          optional
          maxLength={300}
          value={choice.initiative ?? ''}
          onChange={(initiative) => change({ initiative: initiative || null })}
        />
      </div>
    </fieldset>
  );
}

export function SummaryStep({ offer, choice }: Omit<StepProps, 'change'>) {
  const words = useWords(enrolmentWords);
  return (
    <section>
      <h3 className={styles.legend}>{words.summaryLegend}</h3>
      <Chosen content={contentOf(offer, choice)} />
    </section>
  );
}

/** What was chosen, in words, for the summary and for what was signed. */
export interface ChosenWords {
  readonly titles: readonly string[];
  readonly commitments: readonly string[];
  readonly household: boolean;
  readonly initiative: string | null;
}

export function contentOf(offer: OfferShape, choice: Choice): ChosenWords {
  return {
    titles: offer.titles.filter((title) => choice.titles.includes(title.code)).map((title) => title.name),
    commitments: offer.commitments.filter((one) => choice.commitments.includes(one.code)).map((one) => one.text),
    household: choice.household,
    initiative: choice.initiative,
  };
}

/** Only what was chosen: what was left empty is not said to be empty. */
export function Chosen({ content }: { readonly content: ChosenWords }) {
  const words = useWords(enrolmentWords);
  const parts = [
    [words.pledgeTitles, content.titles],
    [words.pledgeCommitments, content.commitments],
    [words.pledgeHousehold, content.household ? [words.household] : []],
    [words.pledgeInitiative, content.initiative ? [content.initiative] : []],
  ] as const;
  const given = parts.filter(([, texts]) => texts.length > 0);
  if (given.length === 0) return <p className="ink-2">{words.summaryEmpty}</p>;
  return (
    <dl className={styles.chosen}>
      {given.map(([label, texts]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
