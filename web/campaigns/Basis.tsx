import { Anchor } from '../ui/Anchor.tsx';
import { Facts } from '../ui/Facts.tsx';
import { longMoment } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import type { Campaign } from './useYears.ts';
import { campaignWords } from './words.ts';

/** The plan, the sheet and the superiors that the year was launched with. */
export function Basis({ campaign }: { readonly campaign: Campaign }) {
  const words = useWords(campaignWords);
  const { planId, planTitle, planNumber, sheetId, sheetTitle, launchedAt, superiors, sharesPledgesOf: shared } = campaign;
  const namesOf = (part: 'recognises' | 'follows') =>
    superiors
      .filter((superior) => superior.part === part)
      .map(({ name }) => name)
      .join('; ');
  return (
    <Section title={words.basis}>
      <Facts
        rows={[
          [
            words.plan,
            <Anchor key="plan" href={`/ke-hoach/${planId}`}>
              {planNumber ? words.planNumber(planTitle, planNumber) : planTitle}
            </Anchor>,
          ],
          [
            words.sheetOf,
            <Anchor key="sheet" href={`/bang-diem/${sheetId}`}>
              {sheetTitle}
            </Anchor>,
          ],
          [
            words.sharesPledges,
            shared && (
              <Anchor key="pledges" href={`/phong-trao/${shared.campaignId}/dang-ky-thi-dua`}>
                {words.sharesPledgesOf(
                  shared.planNumber ? words.planNumber(shared.planTitle, shared.planNumber) : shared.planTitle,
                )}
              </Anchor>
            ),
          ],
          [words.launchedAt, longMoment(launchedAt)],
          [words.recognises, namesOf('recognises')],
          [words.follows, namesOf('follows')],
        ]}
      />
    </Section>
  );
}
