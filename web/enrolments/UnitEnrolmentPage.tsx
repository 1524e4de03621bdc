import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/enrolments.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Diff } from '../ui/Diff.tsx';
import { closingText } from '../ui/format.ts';
import { useLanguage, useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { reasonsOf } from '../ui/refusal.ts';
import { Section } from '../ui/Section.tsx';
import { Tag, type TagKind } from '../ui/Tag.tsx';
import { AttachedList } from './AttachedList.tsx';
import { fieldWords } from './fieldWords.ts';
import { LastSubmission } from './LastSubmission.tsx';
import { SendBar } from './SendBar.tsx';
import { SuperiorList } from './SuperiorList.tsx';
import { UnitForm } from './UnitForm.tsx';
import { unitWords } from './unitWords.ts';
import { type UnitEnrolment, useUnitEnrolment } from './useUnitEnrolment.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

const stateKinds: Readonly<Record<string, TagKind>> = {
  draft: 'plain',
  submitted: 'wait',
  returned: 'risk',
  accepted: 'done',
  withdrawn: 'plain',
};

/** The unit's enrolment: what it fills in, the list it attaches, what each superior said. */
export function UnitEnrolmentPage() {
  const words = useWords(unitWords);
  const language = useLanguage();
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const read = useRead(api.showUnitEnrolment, { campaignId });
  const page = read.data;
  const [papers, setPapers] = useState<readonly File[]>([]);
  return (
    <Page
      title={page ? words.title(page.year) : words.pageTitle}
      crumb={page ? [{ label: words.campaign(page.year), href: `/phong-trao/${campaignId}` }] : []}
      lead={
        page &&
        `${page.unitName}. ${words.deadline(closingText(page.window.closesAt, language))} ${page.lastSubmission ? '' : words.private}`
      }
      aside={page && <Tag kind={stateKinds[page.state ?? 'draft']!}>{words.states[page.state ?? 'draft']}</Tag>}
    >
      <Loaded read={read}>
        {(enrolment) => <Parts key={enrolment.version} page={enrolment} papers={papers} setPapers={setPapers} />}
      </Loaded>
    </Page>
  );
}

interface PartsProps {
  readonly page: UnitEnrolment;
  readonly papers: readonly File[];
  readonly setPapers: (papers: readonly File[]) => void;
}

function Parts({ page, ...scan }: PartsProps) {
  const words = useWords(unitWords);
  const fields: Readonly<Record<string, string>> = useWords(fieldWords);
  const cache = useQueryClient();
  const form = useUnitEnrolment(page, scan);
  const [withdrawing, setWithdrawing] = useState(false);
  const done = () => {
    scan.setPapers([]);
    void cache.invalidateQueries();
  };
  const mayWrite = page.whyNot.save.length === 0;
  return (
    <>
      {page.state === 'withdrawn' && (
        <Note kind="wait" title={words.withdrawn}>
          <p>{page.withdrawReason}</p>
        </Note>
      )}
      {mayWrite && <UnitForm page={page} form={form} />}
      <AttachedList page={page} />
      <SuperiorList page={page} />
      {page.changes.length > 0 && (
        <Section title={words.changes}>
          <Diff changes={page.changes.map((change) => ({ ...change, field: fields[change.field] ?? change.field }))} />
        </Section>
      )}
      {page.lastSubmission && <LastSubmission page={page} submission={page.lastSubmission} />}
      {mayWrite && <SendBar page={page} form={form} onDone={done} />}
      {page.lastSubmission && page.state !== 'withdrawn' && (
        <p className="row end">
          <Button kind="quiet" whyNot={reasonsOf(page.whyNot.withdraw)} onClick={() => setWithdrawing(true)}>
            {words.withdraw}
          </Button>
        </p>
      )}
      {withdrawing && page.enrolmentId && (
        <WithdrawDialog enrolmentId={page.enrolmentId} version={page.version} onClose={() => setWithdrawing(false)} />
      )}
    </>
  );
}
