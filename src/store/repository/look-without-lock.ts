import type { Repository } from './repository.ts';

/** A store whose packs others change all the time is looked at so often. */
const maximumLooks = 5;

/**
 * Reads without the lock, so that whoever may read the store may look. When other commands change packs meanwhile, what
 * is read may not belong together; then it is looked at again.
 */
export async function lookWithoutLock<Result>(
  { objects }: Repository,
  read: () => Promise<Result>,
): Promise<Result> {
  for (let number = 1; ; number++) {
    const before = objects.listPacks().join();
    const isLast = () => {
      objects.refresh();
      return number === maximumLooks || objects.listPacks().join() === before;
    };
    try {
      const result = await read();
      if (isLast()) return result;
    } catch (error) {
      if (isLast()) throw error;
    }
  }
}
