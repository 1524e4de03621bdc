export const signInPath = '/dang-nhap';

/** The sign-in page, remembering where the person was. */
export function signInFrom(here: string): string {
  return here.startsWith(signInPath) || here === '/' ? signInPath : `${signInPath}?ve=${encodeURIComponent(here)}`;
}

/** Where to go after signing in: only ever a page of this site. */
export function backFrom(search: string): string {
  const back = new URLSearchParams(search).get('ve') ?? '/';
  return /^\/(?![/\\])/.test(back) && !back.startsWith(signInPath) ? back : '/';
}

export const signInEndpointPath = '/api/auth/sign-in/email';
export const signOutEndpointPath = '/api/auth/sign-out';
