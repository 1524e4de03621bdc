import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/evidence.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { AddEvidence } from './AddEvidence.tsx';
import { EvidenceLines, shareOf } from './EvidenceLines.tsx';
import { Unsent } from './Unsent.tsx';
import { evidenceWords } from './words.ts';

type Year = Output<typeof api.listEvidence>;

/** The lines of the year's sheet with their evidence: what is there, what is missing, and the way to add it. */
export function EvidencePage() {
  const words = useWords(evidenceWords);
  const { campaignId = '' } = useParams({ strict: false });
  const read = useRead(api.listEvidence, { campaignId });
  const search: { readonly 'tieu-chi'?: unknown; readonly sua?: unknown } = useSearch({ strict: false });
  const asked = search['tieu-chi'];
  const [adding, setAdding] = useState<readonly string[] | null>(typeof asked === 'string' ? [asked] : null);
  const [batch, setBatch] = useState(typeof search.sua === 'string' ? search.sua : null);
  const mending = useOutbox().filter((item) => item.state === 'refused' && item.batch === batch);
  const year = read.data;
  const refuse = (refused: string) => {
    setAdding(null);
    setBatch(refused);
  };
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page
      title={year ? words.title(year.year) : words.pageTitle}
      crumb={crumb}
      lead={year && leadOf(year, words)}
      aside={
        year?.isInside && (
          <Button kind="main" icon="camera" onClick={() => setAdding([])} whyNot={year.whyNot.add.map(({ message }) => message)}>
            {words.add}
          </Button>
        )
      }
    >
      {year?.isInside && <Unsent key={String(adding)} year={year} onGoOn={() => setAdding([])} />}
      <Loaded read={read}>
        {(loaded) => <EvidenceLines year={loaded} onAdd={loaded.whyNot.add.length === 0 ? setAdding : undefined} />}
      </Loaded>
      {adding && year?.whyNot.add.length === 0 && (
        <AddEvidence year={year} lines={adding} onClose={() => setAdding(null)} onRefused={refuse} />
      )}
      {!adding && year && mending.length > 0 && (
        <AddEvidence key={batch} year={year} lines={[]} mending={mending} onClose={() => setBatch(null)} onRefused={refuse} />
      )}
    </Page>
  );
}

function leadOf(year: Year, words: (typeof evidenceWords)['vi']): string {
  const of = `${year.unitName}. ${year.planNumber ? words.planNumber(year.planTitle, year.planNumber) : year.planTitle}.`;
  if (!year.isInside)
    return `${of} ${words.leadOutside(year.groups.flatMap(({ lines }) => lines).filter(({ count }) => count > 0).length)}`;
  return `${of} ${words.lead(...shareOf(year.groups.flatMap(({ lines }) => lines)))}`;
}
