shell-page-overview = Overblik
shell-page-connections = Forbindelser
shell-page-companies = Klienter
shell-page-log = Overførselslog
shell-page-settings = Indstillinger
shell-pages = Sider
shell-new-connection = Ny forbindelse
shell-refresh = Opdater
shell-cancel = Annuller
shell-close = Luk
shell-try-again = Prøv igen
shell-opening = Åbner …
shell-idle = Ingen overførsel i gang.
shell-importing = { $company } – { $dataset }: { $rows } rækker læst
shell-progress = Importens forløb
shell-stop-import = Stop importen
shell-demo = DEMO – alle systemer er simulerede, intet sendes ud
shell-demo-title = Kobling – DEMO
shell-needs-you =
    { $count ->
        [one] Én ting kræver dig
       *[other] { $count } ting kræver dig
     }
shell-action-new = Ny forbindelse
shell-action-refresh = Opdater siden
shell-action-search = Søg på siden
shell-action-help = Hjælp
shell-action-quit = Afslut
shell-action-pages = Skift side
shell-shortcuts = Genvejstaster
shell-guide = Åbn opstarten
shell-help-text = Det, der kræver dig, står på overblikket med knappen, der ordner det. Referencen i loggen er den, supporten spørger efter.
