/**
 * A workspace of so many services, the same at every call: providers in many countries, sub-processors
 * of which some serve half of all services, transfers with and without safeguards, chains.
 */
export function bigWorkspace(size: number): Readonly<Record<string, string>> {
  const next = dice(size)
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T
  const companies = Array.from({ length: 200 }, (_, index) => ({
    name: `Company ${index} ${pick(['Ltd', 'Inc.', 'SAS', 'GmbH'])}`,
    country: next(3) > 0 ? pick(near) : pick(far),
  }))
  const files = Array.from({ length: size }, (_, index) => {
    const used = new Set(
      Array.from({ length: next(7) }, () => companies[next(3) > 0 ? next(200) : next(6)]),
    )
    const entries = [...used].flatMap((company) => (company ? [company] : []))
    const home = next(4) > 0 ? pick(near) : next(3) > 0 ? pick(far) : undefined
    const chained = index % 10 === 0 && index + 1 < size
    return [
      `service-${index}.yaml`,
      [
        'apiVersion: dpa-lint/v1',
        'kind: Service',
        `id: service-${index}`,
        `name: Service ${index}`,
        `provider: { name: Provider ${index}${home === undefined ? '' : `, country: ${home}`} }`,
        'subprocessors:',
        '  - { id: own, name: Own Hosting, locations: [FR], task: hosting }',
        ...entries.map(
          ({ name, country }, at) =>
            `  - { id: s${at}, name: "${name}", locations: [${country}], task: task ${at} }`,
        ),
        ...(chained ? [`  - { id: next, service: service-${index + 1}, task: the next }`] : []),
        'transfers:',
        '  - { to: CH, recipient: own, safeguard: { type: adequacy } }',
        ...entries.flatMap(({ country }, at) =>
          far.includes(country) && next(2) > 0
            ? [`  - { to: ${country}, recipient: s${at}, safeguard: { type: scc, modules: [3] } }`]
            : [],
        ),
        '',
      ].join('\n'),
    ] as const
  })
  const organisation =
    'apiVersion: dpa-lint/v1\nkind: Organisation\nid: us\nname: Big Group SA\ncountry: FR\n'
  return { 'organisation.yaml': organisation, ...Object.fromEntries(files) }
}

const near = ['FR', 'DE', 'NL', 'IE', 'ES', 'PL']
const far = ['US', 'IN', 'PH', 'GB', 'MA', 'SG', 'AU', 'ZA', 'JP', 'BR', 'VN', 'UA']

/** Numbers below a limit, the same ones after the same seed. */
function dice(seed: number): (limit: number) => number {
  let state = seed + 1
  return (limit) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor(state / 65536) % limit
  }
}
