// Generated from package.json by npm run generate; do not edit.

/** The version of dpa-lint. */
export const version = '0.1.0'
