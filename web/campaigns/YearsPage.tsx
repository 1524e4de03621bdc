import { Loaded } from '../kernel/Loaded.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { OwnYears } from './OwnYears.tsx';
import { SentYears } from './SentYears.tsx';
import { type CampaignHead, useAllYears, useCampaigns, type Year } from './useYears.ts';
import { campaignWords } from './words.ts';

/** The launched years this person may see: those of their unit, and those that were launched towards their body. */
export function YearsPage() {
  const words = useWords(campaignWords);
  const campaigns = useCampaigns();
  const years = useAllYears();
  return (
    <Page title={words.title} lead={words.lead}>
      <Loaded read={campaigns}>
        {(heads) => <Loaded read={years}>{(found) => <Both heads={heads.campaigns} years={found.years} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

/** A launched year with how far it is. */
export interface Row {
  readonly head: CampaignHead;
  readonly year: Year;
}

function Both({ heads, years }: { readonly heads: readonly CampaignHead[]; readonly years: readonly Year[] }) {
  const words = useWords(campaignWords);
  const found = new Map(years.map((year) => [year.campaignId, year]));
  const rows = heads.flatMap((head): Row[] => {
    const year = found.get(head.id);
    return year ? [{ head, year }] : [];
  });
  const own = rows.filter(({ year }) => year.isInside);
  const sent = rows.filter(({ year }) => !year.isInside);
  if (rows.length === 0) {
    return (
      <Empty title={words.none} action={<Button href="/ke-hoach">{words.toPlans}</Button>}>
        {words.noneWhy}
      </Empty>
    );
  }
  return (
    <>
      {own.length > 0 && <OwnYears rows={own} />}
      {sent.length > 0 && <SentYears rows={sent} />}
    </>
  );
}
