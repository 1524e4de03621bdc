// `npm run dev`: the server from source, restarted when it changes, and the web with reload in front of it.
import { spawn } from 'node:child_process';

const port = process.env.DATCHUAN_PORT ?? '3000';
const shell = process.platform === 'win32';
const children = [
  spawn('npx', ['tsx', 'watch', '--exclude', 'web/**', 'tools/devServer.ts'], { stdio: 'inherit', shell }),
  spawn('npx', ['vite'], { stdio: 'inherit', shell, env: { ...process.env, DATCHUAN_SERVER: `http://127.0.0.1:${port}` } }),
];
for (const child of children) {
  child.once('exit', () => {
    for (const other of children) other.kill('SIGINT');
  });
}
