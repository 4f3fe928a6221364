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
complete -c dpa-lint -a '(dpa-lint complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
`,
} as const satisfies Readonly<Record<string, string>>
