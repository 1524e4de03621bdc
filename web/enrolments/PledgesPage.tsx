import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/pledges.ts';
import { keepers } from '#domain/enrolments/policy.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useSession } from '../kernel/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { closingText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Segments } from '../ui/Segments.tsx';
import styles from './Grid.module.css';
import { GridPart } from './GridPart.tsx';
import { gridWords } from './gridWords.ts';
import { PledgeList } from './PledgeList.tsx';
import { TeamsPart } from './TeamsPart.tsx';

/** The unit's pledges: entered from paper by the clerk, looked at by its keepers, counted for everybody inside. */
export function PledgesPage() {
  const words = useWords(gridWords);
  const language = useLanguage();
  const { me } = useSession();
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const read = useRead(api.listPledges, { campaignId });
  const [view, setView] = useState<'grid' | 'list' | 'teams' | null>(null);
  const list = read.data;
  const mayEnter = list?.whyNot.enter.length === 0;
  const keeps = me?.seats.some(({ role }) => keepers.includes(role)) ?? false;
  const shown = view ?? (mayEnter ? 'grid' : 'list');
  return (
    <Page
      title={list ? words.title(list.year) : words.pageTitle}
      crumb={list ? [{ label: words.campaign(list.year), href: `/phong-trao/${campaignId}` }] : []}
      lead={
        list &&
        `${list.unitName}: ${words.count(list.count.signed, list.count.staff)}. ${words.deadline(closingText(list.window.closesAt, language))}`
      }
      aside={mayEnter && <Papers campaignId={campaignId} />}
      width="wide"
    >
      <Loaded read={read}>
        {(pledges) => (
          <>
            {keeps && (
              <div className={styles.view}>
                <Segments
                  label={words.view}
                  options={[
                    ...(mayEnter ? [{ value: 'grid' as const, label: words.viewGrid }] : []),
                    { value: 'list', label: `${words.viewList} (${pledges.rows.length})` },
                    { value: 'teams', label: words.viewTeams },
                  ]}
                  value={shown}
                  onChange={setView}
                />
              </div>
            )}
            {shown === 'grid' && <GridPart campaignId={campaignId} />}
            {shown === 'list' && <PledgeList campaignId={campaignId} pledges={pledges} />}
            {shown === 'teams' && <TeamsPart campaignId={campaignId} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Papers({ campaignId }: { readonly campaignId: string }) {
  const words = useWords(gridWords);
  const form = `/api/campaigns/${campaignId}/pledge-form.pdf`;
  return (
    <>
      <PaperButton size="s" icon="print" href={form}>
        {words.blankForm}
      </PaperButton>
      <PaperButton size="s" icon="print" href={`${form}?manages=yes`}>
        {words.blankForManagers}
      </PaperButton>
      <PaperButton size="s" icon="download" href={`/api/campaigns/${campaignId}/pledges.pdf`}>
        {words.listPdf}
      </PaperButton>
      <Button size="s" icon="right" href={`/phong-trao/${campaignId}/dang-ky`}>
        {words.toEnrolment}
      </Button>
    </>
  );
}
