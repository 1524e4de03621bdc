import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

// The shell draws the same pages without a window's own work: journeys take two thirds of the processor time.
const installed = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function found(): string | undefined {
  return [process.env.DATCHUAN_BROWSER, ...installed, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Path of an installed Chromium, Chrome or Edge; installs one the way this machine can when there is none. */
export function findOrInstallBrowser(): string {
  const present = found();
  if (present) return present;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...asked: readonly string[]) =>
      spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=900', ...asked], { stdio: 'inherit' }).status === 0;
    const install = (name: string) => apt('install', '-y', '--no-install-recommends', name);
    apt('update');
    if (!install('chromium-headless-shell')) install('chromium');
  } else {
    spawnSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' });
  }
  const now = found();
  if (!now) throw new Error('Không tìm thấy và không cài được trình duyệt (Chromium, Chrome hoặc Edge) cho các hành trình.');
  return now;
}
