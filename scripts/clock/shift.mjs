/** Loaded before anything else (`--import`): whoever asks the time is told another one, which goes on. */
const offset = Number(process.env.CLOCK_OFFSET ?? 0)
if (offset !== 0 && !Object.hasOwn(globalThis.Date, 'offset')) {
  const now = () => Real.now() + offset
  const Real = globalThis.Date
  class Shifted extends Real {
    static offset = offset
    static now = now
    constructor(...given) {
      super(...(given.length === 0 ? [now()] : given))
    }
  }
  // Called without `new` it is a text, which no class can be.
  globalThis.Date = new Proxy(Shifted, { apply: () => new Shifted().toString() })
  Shifted.prototype.constructor = globalThis.Date
}
