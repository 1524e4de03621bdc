import { useParams } from '@tanstack/react-router';
import { Loaded } from '../kernel/Loaded.tsx';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Basis } from './Basis.tsx';
import { stageTags, useCampaign, useYear } from './useYears.ts';
import { Windows } from './Windows.tsx';
import { Works } from './Works.tsx';
import { campaignWords } from './words.ts';

/** One launched year: what is done in it and how far each is, its windows, what it stands on. */
export function YearPage() {
  const words = useWords(campaignWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useCampaign(campaignId);
  const years = useYear(campaignId);
  const campaign = read.data;
  const year = years.data?.years[0];
  return (
    <Page
      title={campaign ? words.yearTitle(campaign.year) : words.title}
      crumb={[{ label: words.title, href: '/phong-trao' }]}
      lead={
        campaign &&
        words.leadOf(
          campaign.unitName,
          campaign.planNumber ? words.planNumber(campaign.planTitle, campaign.planNumber) : campaign.planTitle,
        )
      }
      aside={
        year && (
          <div className="row">
            <Tag kind={stageTags[year.stage]}>{year.stageName}</Tag>
            {year.isInside && (
              <Button icon="list" href={`/phong-trao/${campaignId}/con-thieu`}>
                {words.missing}
              </Button>
            )}
          </div>
        )
      }
    >
      <Loaded read={read}>
        {(loaded) => (
          <>
            <Loaded read={years}>{() => year && <Works campaign={loaded} year={year} />}</Loaded>
            <Windows campaign={loaded} />
            <Basis campaign={loaded} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
