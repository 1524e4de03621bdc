import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/routines.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Tag } from '../ui/Tag.tsx';
import { CloseDrive, OpenDrive } from './DriveForms.tsx';
import { driveWords } from './driveWords.ts';
import styles from './Routines.module.css';
import { Views } from './Views.tsx';

type DriveYear = Output<typeof api.listDrives>;
export type Drive = DriveYear['drives'][number];

/** Movements of the year: all through it, for a while, on a theme; each with what was done under it. */
export function DrivesPage() {
  const words = useWords(driveWords);
  const { campaignId = '' } = useParams({ strict: false });
  const [opening, setOpening] = useState(false);
  const [closing, setClosing] = useState<Drive | null>(null);
  const read = useRead(api.listDrives, { campaignId });
  const year = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(year ? [{ label: words.campaign(year.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  const open = year?.whyNot.open.length === 0 && (
    <Button icon="plus" onClick={() => setOpening(true)}>
      {words.open}
    </Button>
  );
  return (
    <Page
      title={year ? words.title(year.year) : words.pageTitle}
      crumb={crumb}
      lead={year && words.lead(year.planTitle)}
      aside={open}
    >
      <Views campaignId={campaignId} at="dot-thi-dua" />
      <Loaded read={read}>
        {({ drives, today }) =>
          drives.length === 0 ? (
            <Empty title={words.empty} action={open}>
              {words.emptyWhy}
            </Empty>
          ) : (
            <Lines label={words.pageTitle}>
              {drives.map((drive) => (
                <DriveLine
                  key={drive.id}
                  drive={drive}
                  today={today}
                  href={`/phong-trao/${campaignId}/hoat-dong?dot=${drive.id}`}
                  onClose={() => setClosing(drive)}
                />
              ))}
            </Lines>
          )
        }
      </Loaded>
      {opening && year && <OpenDrive campaignId={campaignId} year={year.year} onClose={() => setOpening(false)} />}
      {closing && year && <CloseDrive drive={closing} today={year.today} onClose={() => setClosing(null)} />}
    </Page>
  );
}

interface DriveLineProps {
  readonly drive: Drive;
  readonly today: DriveYear['today'];
  readonly href: string;
  readonly onClose: () => void;
}

function DriveLine({ drive, today, href, onClose }: DriveLineProps) {
  const words = useWords(driveWords);
  const { kind, name, theme, from, to, figures, closed, whyNot } = drive;
  const mayClose = whyNot.close.length === 0 && !closed && from <= today;
  return (
    <Line
      when={words.kinds[kind]}
      margin={words.span(shortDate(from), shortDate(to))}
      title={name}
      why={theme}
      actions={
        <>
          <Button size="s" kind="quiet" href={href} aria-label={words.seeOf(name)}>
            {words.see}
          </Button>
          {mayClose && (
            <Button size="s" onClick={onClose} aria-label={words.closeOf(name)}>
              {words.close}
            </Button>
          )}
        </>
      }
    >
      <ul className={styles.figures}>
        <li>{words.activities(figures.activities)}</li>
        <li>{words.evidence(figures.evidence)}</li>
        <li>{words.lines(figures.lines)}</li>
      </ul>
      <State drive={drive} today={today} />
      {closed && <p className={styles.note}>{closed.note}</p>}
    </Line>
  );
}

function State({ drive: { closed, from, to }, today }: Pick<DriveLineProps, 'drive' | 'today'>) {
  const words = useWords(driveWords);
  if (closed) return <Tag kind="done">{words.closedOn(shortDate(closed.on))}</Tag>;
  if (from > today) return <Tag kind="wait">{words.ahead}</Tag>;
  return to < today ? <Tag kind="risk">{words.over}</Tag> : <Tag kind="info">{words.running}</Tag>;
}
