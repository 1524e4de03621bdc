import { useParams } from '@tanstack/react-router';
import * as api from '#api/privacy.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { Erase } from './Erase.tsx';
import { KeptTable } from './KeptTable.tsx';
import { privacyWords } from './words.ts';

export type Erasure = Output<typeof api.showErasure>;

/** For an administrator with a written request in hand: what would be done, then the act. */
export function ErasurePage() {
  const words = useWords(privacyWords);
  const { personId = '' } = useParams({ strict: false });
  const read = useRead(api.showErasure, { personId });
  const crumb = [
    { label: words.admin, href: '/quan-tri' },
    ...(read.data ? [{ label: read.data.fullName, href: `/quan-tri/nguoi/${personId}` }] : []),
  ];
  return (
    <Page title={words.erasureTitle} crumb={crumb} lead={read.data && words.erasureLead(read.data.fullName, read.data.law)}>
      <Loaded read={read}>
        {(erasure) => (
          <>
            {erasure.erasedOn && <Note kind="done" title={words.erasedOn(shortDate(erasure.erasedOn))} />}
            <Erase erasure={erasure} />
            <Section title={words.erasureParts} aside={words.erasureHint}>
              <KeptTable parts={erasure.parts} label={words.erasureParts} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
