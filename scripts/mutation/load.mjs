/**
 * Loads what is mutated before any test begins: some files are only loaded when they are asked for,
 * and what runs when they are would count for the test that happens to ask first.
 */
await Promise.all(
  Object.values(
    import.meta.glob(['../../src/{check,gate,model,read}/**/*.ts', '../../src/*.ts']),
  ).map((load) => load()),
)

export {}
