import fc from 'fast-check'

/** The same properties are tried with the same values in every run; another SEED tries others. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_261_121) })
