# eval "$(dpa-lint completion bash)" in ~/.bashrc
_dpa_lint() {
  local word
  COMPREPLY=()
  while IFS=$'\t' read -r word _; do COMPREPLY+=("$word"); done < <(
    dpa-lint complete "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null
  )
}
complete -o default -F _dpa_lint dpa-lint
