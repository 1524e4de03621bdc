import { openSeries, pledgingIn, suggestedSeries } from '#domain/plans/series.ts';
import { useWords } from '../ui/language.ts';
import { RadioField } from '../ui/RadioField.tsx';
import { Section } from '../ui/Section.tsx';
import type { ShownLaunch } from './LaunchForm.tsx';
import type { ChosenLaunch } from './LaunchPage.tsx';
import { launchWords } from './launchWords.ts';

const newMovement = 'new';
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
                hint: words.lastYear(year, launch.years.find((one) => one.campaignId === campaignId)!.recogniserName),
              })),
              { value: newMovement, label: words.newMovement, hint: words.newMovementHint },
            ]}
            value={(chosen.continues === undefined ? suggested : chosen.continues) ?? newMovement}
            onChange={(value) => onChange({ continues: value === newMovement ? null : value })}
          />
        )}
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
