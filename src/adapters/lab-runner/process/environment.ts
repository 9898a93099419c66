/** The part of our own environment that a program under test may see: its tools, never our keys or database. */

const ours =
  /^(?:METTLE_|LAB_|DATABASE_URL$|PG[A-Z]+$|npm_|NODE_OPTIONS$)|(?:_KEY|_TOKEN|_SECRET|_PASSWORD)$/u;

export const inheritedEnvironment = (environment: NodeJS.ProcessEnv = process.env): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !ours.test(entry[0]),
    ),
  );
