import { openSite, type Site, type SiteOptions } from '#server/site.ts';
import type { Options } from './command.ts';
import { settingOf } from './settings.ts';

/** Opens the site that the options name, and closes it whatever happens. */
export async function withSite<Result>(
  options: Options,
  use: (site: Site) => Promise<Result>,
  more: Partial<SiteOptions> = {},
): Promise<Result> {
  const site = await openSite({ ...whereOf(options), ...more });
  try {
    return await use(site);
  } finally {
    await site.close();
  }
}

/** The site's folder and database: options first, then the environment, then `./data`. */
export function whereOf(options: Options): SiteOptions {
  const databaseUrl = options['database-url'] ?? settingOf('DATABASE_URL');
  const signatureRoots = settingOf('DATCHUAN_SIGNATURE_ROOTS');
  return {
    ...(signatureRoots ? { signatureRoots } : {}),
    dataDir: String(options.data ?? settingOf('DATCHUAN_DATA')),
    ...(typeof databaseUrl === 'string' && databaseUrl !== '' ? { databaseUrl } : {}),
  };
}
