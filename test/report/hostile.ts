import fc from 'fast-check'

/** Texts that have broken one report or another. */
export const hostileTexts: readonly string[] = [
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://example.com\u0007link\u001b]8;;\u0007',
  '\u009b2J',
  'one\r\ntwo\nthree\rfour',
  '\n::error::forged',
  '\r::error file=a.yaml::forged',
  '  ::stop-commands::token',
  '::add-mask::secret ::warning::x',
  '##[error]forged',
  '##vso[task.setvariable variable=a]b',
  '\u2028::error::forged\u2029',
  ']]><script>alert(1)</script><!--',
  '"quoted" \'single\' `ticks` \\back\\slash\\',
  '&amp; &#60;b&#62; &lt;',
  '\u202etxet desrever\u202c \u2066isolated\u2069',
  'NUL\u0000NUL',
  'half \ud83d pair',
  '\udc00',
  '%0A%0D%25%3A%2C',
  '100% a,b:c;d=e',
  '| a | row |\n| --- | --- |',
  '![image](https://example.com/a.png) [link](https://example.com)',
  '[a]: https://example.com\n# heading\n- item\n> quote\n```\ncode',
  'www.example.com user@example.com @someone https://example.com #1 $a$ :boom:',
  '=HYPERLINK("https://example.com")',
  '{0} {{1}} %s %SRCROOT% $& $1 $$',
  '👩‍👩‍👧 日本語 e\u0301\u0301 \u200bzero\u200dwidth \ufeff',
  '../../etc/passwd',
  '//host/path',
  'C:\\folder\\file.yaml',
  'javascript:alert(1)',
  '__proto__',
  '',
  ' ',
  'x'.repeat(10_000),
]

/** Characters of every plane. What fast-check has for that makes a table of all of them first. */
export const anyCharacters = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        fc.nat(0x2ff),
        fc.nat(0xffff).filter((code) => code < 0xd800 || code > 0xdfff),
        fc.nat(0x10ffff).filter((code) => code < 0xd800 || code > 0xdfff),
      ),
      { maxLength },
    )
    .map((codes) => String.fromCodePoint(...codes))

/** Any text at all, half surrogate pairs among them, and mixtures of the above. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileTexts.filter(({ length }) => length < 1_000)),
      anyCharacters(8),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(':', '::', '#', '##[', '\n', '\r', '|', '<', '`', '%', '](', '\u2028'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))
