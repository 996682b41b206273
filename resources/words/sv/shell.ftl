shell-page-overview = Översikt
shell-page-connections = Anslutningar
shell-page-companies = Klienter
shell-page-log = Överföringshistorik
shell-page-settings = Inställningar
shell-pages = Sidor
shell-new-connection = Ny anslutning
shell-refresh = Uppdatera
shell-cancel = Avbryt
shell-close = Stäng
shell-try-again = Försök igen
shell-opening = Öppnar …
shell-idle = Ingen överföring pågår.
shell-others = Överföringar pågår: { $count }
shell-importing = { $company } – { $dataset }: { $rows ->
    [one] 1 rad läst
   *[other] { $rows } rader lästa
}
shell-transferring = { $company } – { $dataset }: { $rows ->
    [one] 1 post genomgången
   *[other] { $rows } poster genomgångna
}
shell-progress = Importens förlopp
shell-stop-import = Stoppa importen
shell-demo = DEMO – alla system är simulerade, inget skickas ut
shell-demo-title = Kobling – DEMO
shell-needs-you = { $count ->
    [one] En sak att åtgärda
   *[other] { $count } saker att åtgärda
}
shell-action-new = Ny anslutning
shell-action-refresh = Uppdatera sidan
shell-action-search = Sök på sidan
shell-action-help = Hjälp
shell-action-quit = Avsluta
shell-action-pages = Byt sida
shell-shortcuts = Kortkommandon
shell-guide = Öppna guiden
shell-help-text = Det som kräver åtgärd står på översikten, med en knapp som löser det. Supporten frågar efter referensen i överföringshistoriken.
