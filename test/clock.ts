/**
 * What `npm run test:clock` tells a process of the day, for the environment of a child: the programs
 * that a test starts live on the same day as the test.
 */
export const clockEnv: Readonly<Record<string, string>> = Object.fromEntries(
  ['CLOCK_OFFSET', 'NODE_OPTIONS', 'TZ'].flatMap((name) => {
    const value = process.env[name]
    return process.env['CLOCK_OFFSET'] === undefined || value === undefined ? [] : [[name, value]]
  }),
)
