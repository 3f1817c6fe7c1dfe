// Generated from schemas/aliases.schema.json by `npm run generate`. Do not edit.

/**
 * Names that people move: `kind/name` to alias to version number.
 */
export interface Aliases {
  type: 'kstore.aliases.v1';
  aliases: {
    [k: string]: {
      [k: string]: number;
    };
  };
}
