import { useState } from 'react';
import * as api from '#api/exemplars.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { usePage } from '../kernel/usePage.ts';
import { useRead } from '../kernel/useRead.ts';
import { useTyped } from '../kernel/useTyped.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Page } from '../ui/Page.tsx';
import { Pager } from '../ui/Pager.tsx';
import { Section } from '../ui/Section.tsx';
import { Segments } from '../ui/Segments.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Exemplars.module.css';
import { StateTag } from './StateTag.tsx';
import { exemplarWords } from './words.ts';

type Read = Output<typeof api.listExemplars>;
type List = (typeof api.exemplarLists)[number];
type Kind = Read['kinds'][number]['kind'];

/** Good examples: what is published to be found, and what of them waits for this person. */
export function ExemplarsPage() {
  const words = useWords(exemplarWords);
  const [list, setList] = useState<List>('published');
  const [typed, setTyped] = useState({ search: '', criterion: '', place: '' });
  const [kind, setKind] = useState<Kind | ''>('');
  const [year, setYear] = useState('');
  const asked = useTyped(JSON.stringify(typed));
  const { search, criterion, place } = JSON.parse(asked || '{"search":"","criterion":"","place":""}') as typeof typed;
  const filter = {
    list,
    ...(search && { search }),
    ...(criterion && { criterion }),
    ...(place && { place }),
    ...(kind && { kind }),
    ...(year && { year: Number(year) }),
  };
  const [page, setPage] = usePage(filter);
  const read = useRead(api.listExemplars, { ...filter, page }, { keepShown: true });
  const isFiltered = Object.keys(filter).length > 1;
  const change = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  return (
    <Page
      title={words.title}
      crumb={[{ label: words.today, href: '/' }]}
      lead={words.lead}
      aside={
        read.data &&
        read.data.units.length > 0 && (
          <Button kind="main" icon="pen" href="/guong-dien-hinh/soan">
            {words.make}
          </Button>
        )
      }
    >
      {read.data && <Lists of={read.data} list={list} onList={setList} />}
      <search className={styles.filters} aria-label={words.title}>
        <TextField
          name="search"
          type="search"
          label={words.search}
          value={typed.search}
          maxLength={100}
          onChange={(text) => change({ search: text })}
        />
        <TextField
          name="criterion"
          type="search"
          label={words.criterion}
          value={typed.criterion}
          maxLength={100}
          onChange={(text) => change({ criterion: text })}
        />
        <TextField
          name="place"
          type="search"
          label={`${words.place} (${words.placeHint})`}
          value={typed.place}
          maxLength={100}
          onChange={(text) => change({ place: text })}
        />
        <SelectField
          name="kind"
          label={words.kind}
          value={kind}
          options={[
            { value: '', label: words.anyKind },
            ...(read.data?.kinds ?? []).map((each) => ({ value: each.kind, label: each.name })),
          ]}
          onChange={setKind}
        />
        <SelectField
          name="year"
          label={words.year}
          value={year}
          options={[
            { value: '', label: words.anyYear },
            ...(read.data?.years ?? []).map((each) => ({ value: String(each), label: String(each) })),
          ]}
          onChange={setYear}
        />
      </search>
      <Section title={listName(list, read.data, words)} first>
        <Loaded read={read}>
          {({ exemplars, total, pages, page: shown }) =>
            total === 0 ? (
              <Nothing isFiltered={isFiltered} isPublished={list === 'published'} />
            ) : (
              <>
                <Lines label={words.title}>
                  {exemplars.map((one) => (
                    <Found key={one.id} one={one} />
                  ))}
                </Lines>
                <Pager of={words.title} page={shown} pages={pages} onPage={setPage} />
              </>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}

type Words = (typeof exemplarWords)['vi'];

const listName = (list: List, read: Read | undefined, words: Words) =>
  list === 'published' ? words.published : words[list](read?.counts[list] ?? 0);

function Lists({ of, list, onList }: { readonly of: Read; readonly list: List; readonly onList: (list: List) => void }) {
  const words = useWords(exemplarWords);
  const others = (['own', 'waiting', 'naming'] as const).filter((each) => of.counts[each] > 0 || each === list);
  if (others.length === 0) return null;
  return (
    <div className={styles.lists}>
      <Segments
        label={words.lists}
        value={list}
        options={[
          { value: 'published', label: words.published },
          ...others.map((each) => ({ value: each, label: words[each](of.counts[each]) })),
        ]}
        onChange={onList}
      />
    </div>
  );
}

function Found({ one }: { readonly one: Read['exemplars'][number] }) {
  const words = useWords(exemplarWords);
  const { spread } = one;
  const more = spread.adopted > 0 ? ` (${words.spreadMore(spread.tried, spread.kept, spread.dropped)})` : '';
  return (
    <Line
      when={one.publishedOn && one.state === 'published' ? shortDate(one.publishedOn) : <StateTag state={one.state} />}
      margin={one.hasFallen ? words.fallenTag : undefined}
      title={<Anchor href={`/guong-dien-hinh/${one.id}`}>{one.name || words.unnamed}</Anchor>}
      why={words.ofUnit(one.unitName, one.year)}
    >
      <p className="small">{one.criterion}</p>
      <p className="small ink-2">
        {words.spread(spread.adopted)}
        {more}
      </p>
    </Line>
  );
}

function Nothing({ isFiltered, isPublished }: { readonly isFiltered: boolean; readonly isPublished: boolean }) {
  const words = useWords(exemplarWords);
  if (isFiltered) return <Empty title={words.noneFound}>{words.noneFoundWhy}</Empty>;
  return isPublished ? <Empty title={words.none}>{words.noneWhy}</Empty> : <Empty title={words.nothingHere} />;
}
