#compdef dpa-lint
# eval "$(dpa-lint completion zsh)" in ~/.zshrc, after compinit
_dpa_lint() {
  local word text
  local -a found
  while IFS=$'\t' read -r word text; do
    found+=("${word//:/\\:}:$text")
  done < <(dpa-lint complete "${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( $#found )); then _describe 'dpa-lint' found; else _files; fi
}
compdef _dpa_lint dpa-lint
