const spread = `const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
`
const defaults = `DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};`

const plain = `const state = {
		filename: options?.filename ?? "",
		maxDepth: options?.maxDepth ?? 100,
`

/** js-yaml with a parser state that is one plain literal; throws where the package is another than we know. */
export function withPlainState(source: string): string {
  if (!source.includes(spread) || !source.includes(defaults))
    throw new Error('js-yaml has another parser state: see whether it still needs our patch')
  return source.replace(spread, plain)
}
