# dpa-lint completion fish > ~/.config/fish/completions/dpa-lint.fish
function __dpa_lint_words
    dpa-lint complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null
end
# Files only behind a command, where no word fits: fish would mix them among the others.
complete -c dpa-lint -f -a '(__dpa_lint_words)'
complete -c dpa-lint -n 'test (count (commandline -opc)) -gt 1; and not __dpa_lint_words | string length -q' -F
