shell-page-overview = Overblik
shell-page-connections = Forbindelser
shell-page-companies = Klienter
shell-page-log = Overførselshistorik
shell-page-settings = Indstillinger
shell-pages = Sider
shell-new-connection = Ny forbindelse
shell-refresh = Opdater
shell-cancel = Annuller
shell-close = Luk
shell-try-again = Prøv igen
shell-opening = Åbner …
shell-idle = Ingen overførsler er i gang.
shell-others = Overførsler i gang: { $count }
shell-importing = { $company } – { $dataset }: { $rows ->
    [one] 1 række læst
   *[other] { $rows } rækker læst
}
shell-transferring = { $company } – { $dataset }: { $rows ->
    [one] 1 post gennemgået
   *[other] { $rows } poster gennemgået
}
shell-progress = Importens forløb
shell-stop-import = Stop importen
shell-demo = DEMO – alle systemer er simulerede, intet sendes ud
shell-demo-title = Kobling – DEMO
shell-needs-you = { $count ->
    [one] Én opgave venter
   *[other] { $count } opgaver venter
}
shell-action-new = Ny forbindelse
shell-action-refresh = Opdater siden
shell-action-search = Søg på siden
shell-action-help = Hjælp
shell-action-quit = Afslut
shell-action-pages = Skift side
shell-shortcuts = Genvejstaster
shell-guide = Åbn guiden
shell-help-text = Det, der kræver handling, står på overblikket med knappen, der ordner det. Referencen i overførselshistorikken er den, supporten spørger efter.
