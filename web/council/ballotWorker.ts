import { hands } from './ballotTasks.ts';

const doing = hands();

self.onmessage = async ({ data }: MessageEvent<{ id: number; name: keyof typeof doing; asked: never }>) => {
  const { id, name, asked } = data;
  try {
    self.postMessage({ id, done: await doing[name](asked) });
  } catch (error) {
    self.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
  }
};
