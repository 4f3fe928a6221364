/** What each shell needs to ask us for the words that fit: `eval "$(dpa-lint completion bash)"`. */
export const completionScripts = {
  bash: `# eval "$(dpa-lint completion bash)" in ~/.bashrc
_dpa_lint() {
  local word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do COMPREPLY+=("$word"); done < <(
    dpa-lint complete "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null
  )
}
complete -o default -F _dpa_lint dpa-lint
`,
  zsh: `#compdef dpa-lint
# eval "$(dpa-lint completion zsh)" in ~/.zshrc, after compinit
_dpa_lint() {
  local word text
  local -a found
  while IFS=$'\\t' read -r word text; do
    found+=("\${word//:/\\\\:}:$text")
  done < <(dpa-lint complete "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then _describe 'dpa-lint' found; else _files; fi
}
compdef _dpa_lint dpa-lint
`,
  fish: `# dpa-lint completion fish > ~/.config/fish/completions/dpa-lint.fish
function __dpa_lint_words
    dpa-lint complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null
end
# Files only behind a command, where no word fits: fish would mix them among the others.
complete -c dpa-lint -f -a '(__dpa_lint_words)'
complete -c dpa-lint -n 'test (count (commandline -opc)) -gt 1; and not __dpa_lint_words | string length -q' -F
`,
  powershell: `# dpa-lint completion powershell | Out-String | Invoke-Expression, in $PROFILE (PowerShell 7.3 and later)
Register-ArgumentCompleter -Native -CommandName dpa-lint -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  dpa-lint complete @words $wordToComplete 2>$null | ForEach-Object {
    $word, $text = $_ -split "\`t", 2
    if (-not $text) { $text = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $text)
  }
}
`,
} as const satisfies Readonly<Record<string, string>>
