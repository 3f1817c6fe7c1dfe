/** Words that several commands begin with, as `report new`, and what help says of them. */
export const topics: Readonly<Record<string, { readonly description: string }>> = {
  plugin: { description: 'code of other people, and whether it may run' },
  report: { description: 'what you write about results' },
  runs: { description: 'past runs' },
  sweep: { description: 'search for better settings' },
  task: { description: 'the programs that learn and test' },
};
