import yml from 'eslint-plugin-yml'

/** Ten rules of style, as a team might choose them. What they find is not counted. */
export default [
  ...yml.configs.base,
  {
    files: ['**/*.yaml'],
    rules: {
      'yml/block-mapping-colon-indicator-newline': 'error',
      'yml/flow-mapping-curly-newline': 'error',
      'yml/indent': 'error',
      'yml/key-spacing': 'error',
      'yml/no-empty-document': 'error',
      'yml/no-empty-key': 'error',
      'yml/no-irregular-whitespace': 'error',
      'yml/no-multiple-empty-lines': 'error',
      'yml/no-tab-indent': 'error',
      'yml/spaced-comment': 'error',
    },
  },
]
