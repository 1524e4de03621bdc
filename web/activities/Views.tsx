import { Anchor } from '../ui/Anchor.tsx';
import { useWords } from '../ui/language.ts';
import styles from './Activities.module.css';
import { activitiesWords } from './words.ts';

const views = [
  { key: 'viewActivities', path: 'hoat-dong' },
  { key: 'viewRoutines', path: 'viec-dinh-ky' },
  { key: 'viewDrives', path: 'dot-thi-dua' },
] as const;

/** The three pages of a unit's life in its year. */
export function Views({ campaignId, at }: { readonly campaignId: string; readonly at: (typeof views)[number]['path'] }) {
  const words = useWords(activitiesWords);
  return (
    <nav className={styles.views} aria-label={words.views}>
      {views.map(({ key, path }) => (
        <Anchor key={key} href={`/phong-trao/${campaignId}/${path}`} {...(path === at ? { 'aria-current': 'page' } : {})}>
          {words[key]}
        </Anchor>
      ))}
    </nav>
  );
}
