import { useWords } from '../ui/language.ts';
import { PageTabs } from '../ui/PageTabs.tsx';
import { activitiesWords } from './words.ts';

const views = [
  { key: 'viewActivities', path: 'hoat-dong' },
  { key: 'viewRoutines', path: 'viec-dinh-ky' },
  { key: 'viewDrives', path: 'dot-thi-dua' },
] as const;

/** The three pages of a unit's life in its year. */
export function Views({ campaignId, at }: { readonly campaignId: string; readonly at: (typeof views)[number]['path'] }) {
  const words = useWords(activitiesWords);
  const tabs = views.map(({ key, path }) => ({
    ...{ href: `/phong-trao/${campaignId}/${path}`, label: words[key], isHere: path === at },
  }));
  return <PageTabs label={words.views} tabs={tabs} />;
}
