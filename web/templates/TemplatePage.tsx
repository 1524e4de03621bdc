import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/templates.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import { Page } from '../ui/Page.tsx';
import { Section } from '../ui/Section.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Fields } from './Fields.tsx';
import styles from './Templates.module.css';
import { UploadTemplate } from './UploadTemplate.tsx';
import { Versions } from './Versions.tsx';
import { templateWords } from './words.ts';

export type Shown = Output<typeof api.showTemplates>;

/** One kind's templates: every version, a new one to upload, the fields it may use with the values of a year. */
export function TemplatePage() {
  const words = useWords(templateWords);
  const { unitId = '', kind = '' } = useParams({ strict: false });
  const [campaignId, setCampaignId] = useState<string | null>(null);
  const read = useRead(api.showTemplates, { unitId, kind, ...(campaignId ? { campaignId } : {}) }, { keepShown: true });
  const crumb = [
    { label: words.today, href: '/' },
    { label: words.title, href: '/mau-giay-to' },
  ];
  return (
    <Page title={read.data ? words.kindTitle(read.data.title) : words.title} crumb={crumb} lead={read.data?.unitName}>
      <Loaded read={read}>{(shown) => <Templates shown={shown} onYear={setCampaignId} />}</Loaded>
    </Page>
  );
}

interface TemplatesProps {
  readonly shown: Shown;
  readonly onYear: (campaignId: string) => void;
}

function Templates({ shown, onYear }: TemplatesProps) {
  const words = useWords(templateWords);
  const { unitId, kind, years, campaignId, missing, groups, whyNot } = shown;
  return (
    <>
      {campaignId !== null && (
        <div className={styles.year}>
          <SelectField
            name="year"
            label={words.year}
            options={years.map(({ campaignId: value, year, unitName }) => ({ value, label: words.yearOf(year, unitName) }))}
            value={campaignId}
            onChange={onYear}
          />
          {missing.length > 0 && <Note kind="wait">{words.lacks(missing.join(', '))}</Note>}
        </div>
      )}
      <Section title={words.versions} first>
        <Versions shown={shown} />
      </Section>
      {campaignId === null ? (
        <Empty title={words.noYear}>{words.noYearWhy}</Empty>
      ) : (
        <>
          <Section title={words.begin}>
            <p className={styles.lead}>{words.beginWhy}</p>
            <Button icon="download" href={`/api/templates/${unitId}/${kind}/starter?campaignId=${campaignId}`} download>
              {words.starter}
            </Button>
          </Section>
          {whyNot.keep.length === 0 && (
            <Section title={words.upload}>
              <UploadTemplate key={campaignId} unitId={unitId} kind={kind} campaignId={campaignId} />
            </Section>
          )}
          <Section title={words.fields}>
            <Fields groups={groups} />
          </Section>
        </>
      )}
    </>
  );
}
