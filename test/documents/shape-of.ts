/**
 * What a Markdown text is made of, without its words: a mark for each line, with the level of a
 * heading, the depth of an item and the cells of a row. Two languages of one document have the same.
 */
export const shapeOf = (markdown: string): readonly string[] =>
  markdown.split('\n').map((line) => {
    const heading = /^#+ /.exec(line)?.[0]
    if (heading) return heading
    if (line.startsWith('|')) return '|'.repeat(line.split(/(?<!\\)\|/).length - 1)
    const item = /^ *(?:- |\d+\. |> |```|<\/?(?:details|summary))/.exec(line)?.[0]
    return item?.replace(/\d+/, '1') ?? (line.trim() === '' ? '' : '…')
  })
