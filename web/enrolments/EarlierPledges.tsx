import { personalTitleRules } from '#domain/law/personalTitles.ts';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { PledgeLog } from './PledgeLog.tsx';
import { PledgeFacts, stateKind } from './SignedPledge.tsx';
import type { MyCampaign } from './useMyPledge.ts';
import { enrolmentWords } from './words.ts';

/** My pledges of the years before. */
export function EarlierPledges({ campaigns }: { readonly campaigns: readonly MyCampaign[] }) {
  const words = useWords(enrolmentWords);
  return (
    <Section title={words.earlier}>
      <Lines label={words.earlier}>
        {campaigns.map(({ campaignId, year, unitName, pledge }) =>
          pledge === null ? null : (
            <Line
              key={campaignId}
              when={words.year(year)}
              margin={<Tag kind={stateKind[pledge.state]!}>{words.states[pledge.state]}</Tag>}
              title={pledge.titles.map((title) => personalTitleRules[title].name).join(', ') || words.pledgeOf(year)}
              why={unitName}
            >
              <PledgeFacts pledge={pledge} />
              <PledgeLog log={pledge.log} />
            </Line>
          ),
        )}
      </Lines>
    </Section>
  );
}
