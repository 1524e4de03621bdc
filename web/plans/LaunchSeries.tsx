import { usualInheritance } from '#domain/law/inheritanceRules.ts';
import { inheritedBeside, openSeries, pledgingIn, suggestedSeries } from '#domain/plans/series.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import type { ShownLaunch } from './LaunchForm.tsx';
import type { ChosenLaunch } from './LaunchPage.tsx';
import { launchWords } from './launchWords.ts';

type Words = (typeof launchWords)['vi'];

const newMovement = 'new';
/** What stands in the form before anybody chose. */
export const unsaidInheritance = { rule: usualInheritance.rule, reason: '' } as const;
const ownPledges = 'own';

interface LaunchSeriesProps {
  readonly launch: ShownLaunch;
  readonly chosen: ChosenLaunch;
  /** What the sheet and the recogniser chosen so far say the year goes on with. */
  readonly suggested: string | null;
  readonly onChange: (next: Partial<ChosenLaunch>) => void;
}

/** Which movement of the unit goes on, and, where another runs this year, whether people sign once for both. */
export function LaunchSeries({ launch, chosen, suggested, onChange }: LaunchSeriesProps) {
  const words = useWords(launchWords);
  const open = openSeries(launch.years, launch.year);
  const beside = pledgingIn(launch.years, launch.year);
  if (open.length === 0 && beside.length === 0) return null;
  const nameOf = (campaignId: string) => planNameOf(launch, campaignId, words);
  return (
    <Section title={words.movement}>
      <div className="stack roomy">
        {open.length > 0 && (
          <RadioField
            name="continues"
            label={words.goesOn}
            hint={words.goesOnHint}
            options={[
              ...open.map(({ campaignId, year }) => ({
                value: campaignId,
                label: nameOf(campaignId),
                hint: hintOf(launch, campaignId, year, words),
              })),
              { value: newMovement, label: words.newMovement, hint: words.newMovementHint },
            ]}
            value={goesOnWith(chosen, suggested) ?? newMovement}
            onChange={(value) => onChange({ continues: value === newMovement ? null : value })}
          />
        )}
        <InheritedYears launch={launch} chosen={chosen} continues={goesOnWith(chosen, suggested)} onChange={onChange} />
        {beside.length > 0 && (
          <RadioField
            name="pledgesIn"
            label={words.signing}
            hint={words.signingHint}
            options={[
              { value: ownPledges, label: words.signOwn, hint: words.signOwnHint },
              ...beside.map(({ campaignId }) => ({
                value: campaignId,
                label: words.signWith(nameOf(campaignId)),
                hint: words.signWithHint,
              })),
            ]}
            value={chosen.pledgesIn === undefined ? null : (chosen.pledgesIn ?? ownPledges)}
            onChange={(value) => onChange({ pledgesIn: value === ownPledges ? null : value })}
          />
        )}
      </div>
    </Section>
  );
}

/** What the plan of a launched year is called, with its number. */
export function planNameOf(launch: ShownLaunch, campaignId: string, words: (typeof launchWords)['vi']): string {
  const one = launch.years.find((year) => year.campaignId === campaignId);
  if (!one) return '';
  return one.planNumber ? words.planNumber(one.planTitle, one.planNumber) : one.planTitle;
}

/** The campaign that the year goes on with as far as sheet and recogniser tell; null: a new movement. */
export function suggestedFor(launch: ShownLaunch, sheetFamilyId: string | null, recogniserId: string | null): string | null {
  const { year, years, renewedFrom } = launch;
  return suggestedSeries(years, { year, renewedFrom, sheetFamilyId, recogniserId })?.campaignId ?? null;
}

const goesOnWith = (chosen: ChosenLaunch, suggested: string | null) =>
  chosen.continues === undefined ? suggested : chosen.continues;

/** The last year and its recogniser; of a predecessor its name besides. */
function hintOf(launch: ShownLaunch, campaignId: string, year: number, words: Words): string {
  const { recogniserName, unitId, unitName } = launch.years.find((one) => one.campaignId === campaignId)!;
  const last = words.lastYear(year, recogniserName);
  return unitId === launch.unitId ? last : words.ofPredecessor(unitName, last);
}

/** What other predecessors had beside the movement that goes on: which years count then, and why. */
export const besideOf = ({ years, unitId, year }: ShownLaunch, continues: string | null) =>
  inheritedBeside(years, unitId, continues, year);

interface InheritedYearsProps {
  readonly launch: ShownLaunch;
  readonly chosen: ChosenLaunch;
  readonly continues: string | null;
  readonly onChange: (next: Partial<ChosenLaunch>) => void;
}

/** No text says which years the heir of a merger goes on with: whoever launches chooses, with the reason. */
function InheritedYears({ launch, chosen, continues, onChange }: InheritedYearsProps) {
  const words = useWords(launchWords);
  const { main, others } = besideOf(launch, continues);
  if (others.length === 0) return null;
  const inheritance = chosen.inheritance ?? unsaidInheritance;
  const nameOf = (unitId: string) => launch.years.find((one) => one.unitId === unitId)?.unitName ?? '';
  const names = [...new Set(others.map(({ unitId }) => nameOf(unitId)))].join('; ');
  return (
    <>
      <Note kind="wait" title={words.inherited(names)}>
        {words.inheritedHint}
      </Note>
      {main !== null && (
        <RadioField
          name="inheritance.rule"
          label={words.inheritedYears}
          options={[
            { value: 'main', label: words.inheritMain(nameOf(main.unitId)), hint: words.inheritMainHint },
            { value: 'all', label: words.inheritAll, hint: words.inheritAllHint },
          ]}
          value={inheritance.rule}
          onChange={(rule) => onChange({ inheritance: { ...inheritance, rule } })}
        />
      )}
      <TextArea
        name="inheritance.reason"
        label={main === null ? words.inheritNoneWhy : words.inheritWhy}
        hint={words.inheritWhyHint}
        value={inheritance.reason}
        maxLength={500}
        onChange={(reason) => onChange({ inheritance: { ...inheritance, reason } })}
      />
    </>
  );
}
