// Generated from schemas/garbage.schema.json by `npm run generate`. Do not edit.

/**
 * `.kstore/garbage.json`: packs that nothing needed at a time, to be removed when they are still not needed after the grace time.
 */
export interface Garbage {
  type: 'kstore.garbage.v1';
  /**
   * pack id to the time since when it is not needed, ISO 8601, UTC
   */
  packs: {
    [k: string]: string;
  };
}
