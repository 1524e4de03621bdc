import * as api from '#api/awards.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import { Loaded } from '../kernel/Loaded.tsx';
import { useRead } from '../kernel/useRead.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { Line } from '../ui/Line.tsx';
import { Lines } from '../ui/Lines.tsx';
import { useWords } from '../ui/language.ts';
import { PaperButton } from '../ui/PaperButton.tsx';
import { Section } from '../ui/Section.tsx';
import { Tag } from '../ui/Tag.tsx';
import { awardWords } from './awardWords.ts';

type Own = Output<typeof api.listAwards>['awards'][number];

/** One's own awards, the newest first; the register holds the unit's. */
export function MyAwards() {
  const words = useWords(awardWords);
  const read = useRead(api.listAwards, { mine: 'yes', size: 10 });
  return (
    <Section title={words.awards} aside={<Anchor href="/so-khen-thuong">{words.register}</Anchor>}>
      <Loaded read={read}>
        {({ awards }) =>
          awards.length === 0 ? (
            <p className="ink-2">{words.noOwnAwards}</p>
          ) : (
            <Lines label={words.awards}>
              {awards.map((award) => (
                <OwnAward key={award.id} award={award} />
              ))}
            </Lines>
          )
        }
      </Loaded>
    </Section>
  );
}

function OwnAward({ award }: { readonly award: Own }) {
  const words = useWords(awardWords);
  const { id, form, byUnitName, number, decidedOn, merit, revocation } = award;
  const paper = !revocation && (
    <PaperButton size="s" href={`/api/awards/${id}/certificate.pdf`} name={words.certificate}>
      {words.certificate}
    </PaperButton>
  );
  return (
    <Line
      when={shortDate(decidedOn)}
      title={form}
      why={`${words.decidedAt(number, shortDate(decidedOn))}, ${byUnitName}`}
      actions={paper}
    >
      <p>{merit}</p>
      {revocation && <Tag kind="error">{words.revoked(revocation.number, shortDate(revocation.revokedOn))}</Tag>}
    </Line>
  );
}
