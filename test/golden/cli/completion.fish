# dpa-lint completion fish > ~/.config/fish/completions/dpa-lint.fish
complete -c dpa-lint -a '(dpa-lint complete (commandline -opc)[2..-1] (commandline -ct) 2>/dev/null)'
