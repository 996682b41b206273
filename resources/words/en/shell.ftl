shell-page-overview = Overview
shell-page-connections = Connections
shell-page-companies = Clients
shell-page-log = Transfer history
shell-page-settings = Settings
shell-pages = Pages
shell-new-connection = New connection
shell-refresh = Refresh
shell-cancel = Cancel
shell-close = Close
shell-try-again = Try again
shell-opening = Opening …
shell-idle = No transfer is running.
shell-others = Transfers under way: { $count }
shell-importing = { $company } – { $dataset }: { $rows ->
    [one] 1 row read
   *[other] { $rows } rows read
}
shell-transferring = { $company } – { $dataset }: { $rows ->
    [one] 1 record looked at
   *[other] { $rows } records looked at
}
shell-progress = Progress of the import
shell-stop-import = Stop the import
shell-demo = DEMO – every system is simulated, nothing leaves this computer
shell-demo-title = Kobling – DEMO
shell-needs-you = { $count ->
    [one] One item needs attention
   *[other] { $count } items need attention
}
shell-action-new = New connection
shell-action-refresh = Refresh the page
shell-action-search = Search the page
shell-action-help = Help
shell-action-quit = Quit
shell-action-pages = Change page
shell-shortcuts = Keyboard shortcuts
shell-guide = Open the assistant
shell-help-text = What needs attention is on the overview, with a button that fixes it. Support asks for the reference in the transfer history.
