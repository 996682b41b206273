shell-page-overview = Oversikt
shell-page-connections = Tilkoblinger
shell-page-companies = Klienter
shell-page-log = Overføringshistorikk
shell-page-settings = Innstillinger
shell-pages = Sider
shell-new-connection = Ny tilkobling
shell-refresh = Oppdater
shell-cancel = Avbryt
shell-close = Lukk
shell-try-again = Prøv igjen
shell-opening = Åpner …
shell-idle = Ingen overføring pågår.
shell-others = Overføringer i gang: { $count }
shell-importing = { $company } – { $dataset }: { $rows ->
    [one] 1 rad lest
   *[other] { $rows } rader lest
}
shell-transferring = { $company } – { $dataset }: { $rows ->
    [one] 1 post gjennomgått
   *[other] { $rows } poster gjennomgått
}
shell-progress = Fremdrift for importen
shell-stop-import = Stopp importen
shell-demo = DEMO – alle systemer er simulert, ingenting sendes ut
shell-demo-title = Kobling – DEMO
shell-needs-you = { $count ->
    [one] Én sak må følges opp
   *[other] { $count } saker må følges opp
}
shell-action-new = Ny tilkobling
shell-action-refresh = Oppdater siden
shell-action-search = Søk på siden
shell-action-help = Hjelp
shell-action-quit = Avslutt
shell-action-pages = Bytt side
shell-shortcuts = Hurtigtaster
shell-guide = Åpne veiviseren
shell-help-text = Det som må følges opp, står på oversikten med knappen som ordner det. Referansen i overføringshistorikken er den brukerstøtten spør etter.
