import * as api from '#api/initiatives.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Button } from '../ui/Button.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { Section } from '../ui/Section.tsx';
import { StateTag } from './StateTag.tsx';
import { initiativeWords } from './words.ts';

/** One's own initiatives on one's own page, with what the pledge promised as a beginning. */
export function MyInitiatives() {
  const words = useWords(initiativeWords);
  const read = useRead(api.myInitiatives, {});
  const [year] = read.data?.years ?? [];
  if (read.data && read.data.years.length === 0 && read.data.rows.length === 0) return null;
  return (
    <Section
      title={words.mine}
      aside={
        year && (
          <Button size="s" icon="pen" href={`/phong-trao/${year.campaignId}/sang-kien/viet`}>
            {words.propose}
          </Button>
        )
      }
    >
      <Loaded read={read}>
        {({ years, rows }) => {
          const promises = years.flatMap(({ campaignId, year: of, promised }) =>
            promised ? [{ campaignId, of, promised }] : [],
          );
          if (rows.length === 0 && promises.length === 0) return <p className="ink-2">{words.mineNone}</p>;
          return (
            <Lines label={words.mine}>
              {promises.map(({ campaignId, of, promised }) => (
                <Line
                  key={promised.pledgeId}
                  when={of}
                  title={promised.text}
                  why={words.promisedLine}
                  actions={
                    <Button size="s" href={`/phong-trao/${campaignId}/sang-kien/viet`}>
                      {words.begin}
                    </Button>
                  }
                />
              ))}
              {rows.map((row) => (
                <Line
                  key={row.id}
                  when={row.year}
                  title={row.name || words.unnamed}
                  why={row.share !== null && row.share < 100 && words.myShare(row.share)}
                  actions={
                    <Button size="s" href={`/sang-kien/${row.id}`} aria-label={`${words.open}: ${row.name || words.unnamed}`}>
                      {words.open}
                    </Button>
                  }
                >
                  <StateTag state={row.state} />
                </Line>
              ))}
            </Lines>
          );
        }}
      </Loaded>
    </Section>
  );
}
