import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import * as api from '#api/reviews.ts';
import { type Day, dayOf, monthOf, shortDate, yearOf } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Ahead } from './Ahead.tsx';
import { canHold, HoldMeeting } from './HoldMeeting.tsx';
import { ItemText } from './ItemText.tsx';
import { Meetings } from './Meetings.tsx';
import styles from './Reviews.module.css';
import { ClosedShortcomings, OpenShortcomings } from './Shortcomings.tsx';
import { reviewsWords } from './words.ts';

export type Item = Output<typeof api.showMonthlyItem>;
export type Shortcoming = Item['shortcomings'][number];

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** A month's item: ready to copy, with what is open, the form to keep the meeting, and the months before. */
export function ReviewPage() {
  const words = useWords(reviewsWords);
  const { campaignId = '' } = useParams({ strict: false });
  const [month, setMonth] = useState<Day | null>(null);
  const read = useRead(api.showMonthlyItem, month ? { campaignId, month } : { campaignId }, { keepShown: true });
  const item = read.data;
  const crumb = [
    { label: words.today, href: '/' },
    ...(item ? [{ label: words.campaign(item.year), href: `/phong-trao/${campaignId}` }] : []),
  ];
  return (
    <Page
      title={item ? words.title(monthOf(item.month), item.year) : words.pageTitle}
      crumb={crumb}
      lead={item && words.lead}
      aside={item && <MonthChoice item={item} onChange={setMonth} />}
    >
      <Loaded read={read}>{(loaded) => <Parts item={loaded} />}</Loaded>
    </Page>
  );
}

function MonthChoice({ item, onChange }: { readonly item: Item; readonly onChange: (month: Day) => void }) {
  const words = useWords(reviewsWords);
  const isHeld = (month: number) => item.meetings.some((one) => one.kind === 'monthly' && monthOf(one.month) === month);
  return (
    <div className={styles.month}>
      <SelectField
        name="month"
        label={words.month}
        options={months.map((month) => ({ value: String(month), label: words.monthOf(month, isHeld(month)) }))}
        value={String(monthOf(item.month))}
        onChange={(month) => onChange(dayOf(yearOf(item.month), Number(month), 1))}
      />
    </div>
  );
}

function Parts({ item }: { readonly item: Item }) {
  const words = useWords(reviewsWords);
  const kept = item.meetings.find(({ kind, month }) => kind === 'monthly' && month === item.month);
  return (
    <>
      <div className={styles.state}>
        {kept ? <Tag kind="done">{words.heldAlready(shortDate(kept.heldOn))}</Tag> : <Tag kind="wait">{words.notHeld}</Tag>}
        <Tag kind={item.halfYear === 'held' ? 'done' : item.halfYear === 'due' ? 'risk' : 'plain'}>
          {words.halfYear[item.halfYear]}
        </Tag>
        <Anchor href={`/phong-trao/${item.campaignId}/so-ket`}>{words.toHalfYear}</Anchor>
      </div>
      <ItemText item={item} />
      <OpenShortcomings item={item} />
      {canHold(item) && <HoldMeeting key={item.month} item={item} />}
      <Ahead item={item} />
      <Meetings item={item} />
      <ClosedShortcomings item={item} />
    </>
  );
}
