# Guidens egna ord; stegen för varje system finns i systemets egen mapp.
assistant-title = Anslut { $system }
assistant-steps = Steg
assistant-next = &Nästa
assistant-back = &Tillbaka
assistant-close = Stän&g
assistant-cancel = &Avbryt
assistant-later = Slutför &senare
assistant-later-hint = Allt är sparat; du kan fortsätta med det här steget en annan gång.
assistant-saved = Sparat
assistant-leave-again = Värdet sparades inte. Lämna sidan igen för att fortsätta utan det.
assistant-position = Steg { $number } av { $total }
assistant-minutes = { $minutes ->
    [one] ungefär 1 minut
   *[other] ungefär { $minutes } minuter
}
assistant-who-administrator = för en administratör
assistant-who-client = för klienten

assistant-state-open = Återstår
assistant-state-blocked = Väntar på tidigare steg
assistant-state-ticked = Gjort
assistant-state-ticked-by = Gjort av { $who }
assistant-state-proved = Bekräftat av Kobling
assistant-state-warned = Bekräftat, med en varning

assistant-copy = Kopiera «{ $text }»
assistant-copied = Kopierat
assistant-copy-details = Kopiera detaljerna
assistant-details = Detaljer
assistant-mend = Gå till: { $step }
assistant-more = Fler inställningar
assistant-done-when = Klart när: { $what }
assistant-done-by-me = Det här har jag &gjort
assistant-ticked-by = { $who }, { $at }
assistant-proved-at = Bekräftat av Kobling, { $at }
assistant-not-done = Inte markerat ännu
assistant-hand-over = Kopiera ett &meddelande till administratören
assistant-hand-over-hint = En färdig text utan nycklar och lösenord. Klistra in den i ett mejl eller en chatt.
assistant-hand-over-copied = Kopierat. Klistra in det i ett mejl eller en chatt; steget väntar på dig.

assistant-stored = Sparat i nyckelringen
assistant-reveal = Visa medan knappen hålls ned
assistant-save-next = Spara och &fortsätt
assistant-test = Spara och t&esta
assistant-test-ok = Nyckeln fungerar. Nu kan du trycka på «OK» i { $system }.

assistant-check-open = Inte testat ännu
assistant-check-running = Testar …
assistant-check-ok = I sin ordning
assistant-check-warning = Titta på detta
assistant-check-failed = Misslyckades
assistant-check-run = &Kör kontrollen
assistant-check-runs = Kontrollerar …
assistant-check-again = Kontrollera &igen
assistant-check-waiting = Väntar på { $system } …
assistant-check-still = Väntar fortfarande. Du kan avbryta och komma tillbaka; inget går förlorat.
assistant-check-stopped = Stoppat. Inget har gått förlorat.

assistant-companies = Företag
assistant-companies-loading = Läser listan …
assistant-clients = Klienter
assistant-search-companies = Sök
assistant-select-all = &Alla
assistant-refresh = &Uppdatera
assistant-revert-names = Ångra nam&nändringar
assistant-column-company = Företag
assistant-column-number = Org.nr
assistant-column-client = Klient (kan ändras)
assistant-column-state = Anmärkning
assistant-taken = Finns i «{ $connection }»
assistant-shares = Delar klienten
assistant-connect = { $count ->
    [0] Välj företag
    [one] &Välj 1 företag
   *[other] &Välj { $count } företag
}
assistant-chosen = { $count ->
    [0] Inget är valt ännu
    [one] 1 företag hamnar här:
   *[other] { $count } företag i { $clients ->
        [one] 1 klient
       *[other] { $clients } klienter
    } hamnar här:
}
assistant-preview = Förhandsvisning
assistant-level = Nivå
assistant-level-hint = Var klienterna ska finnas. Ny nivå: skriv Grupp/Klient.
assistant-level-top = Kundnivå (överst)
assistant-one-client = &Lägg alla i en klient
assistant-one-client-hint = För koncernrapportering: moderbolag och dotterbolag läses som ett.
assistant-one-client-not = Den här typen av anslutning tillåter ett företag i varje klient.
assistant-one-client-name = Klientens namn

assistant-name = Anslutningens namn
assistant-name-hint = Ett namn som du och dina kollegor känner igen.
assistant-description = Beskrivning
assistant-description-hint = Frivilligt. Skriv inga personuppgifter.
assistant-description-personal = Det här liknar personuppgifter. Utelämna personnummer och e-postadresser.
assistant-private = Ange som &privat anslutning
assistant-private-hint = Bara du och administratörerna på kundnivå kan ändra den och nå alla dess företag.

assistant-still-open = Återstår:
assistant-jobs = När du börjar läses hela bokföringen en gång. Därefter: varje natt de senaste 5 dagarna, varje vecka de senaste 40 dagarna.
assistant-start-use = { $count ->
    [one] &Börja använda: anslut 1 företag
   *[other] &Börja använda: anslut { $count } företag
}

assistant-import-waits = Väntar på sin tur
assistant-import-runs = Läser …
assistant-import-of = { $dataset }: { $done } av { $total } delar, { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
assistant-import-rows = { $dataset }: { $rows ->
    [one] 1 rad
   *[other] { $rows } rader
}
assistant-import-cancel = Stoppa &importen
assistant-import-resume = &Fortsätt importen
assistant-import-stopped = Importen är stoppad. Den fortsätter där den var, här eller i natt.
assistant-import-close = Du kan stänga det här fönstret; importen fortsätter så länge Kobling är öppet.
assistant-import-done = { $count ->
    [one] Klart. Företaget är läst och stämmer med { $system }.
   *[other] Klart. Alla { $count } företag är lästa och stämmer med { $system }.
}
assistant-proof-agrees = { $postings ->
    [one] 1 transaktion.
   *[other] { $postings } transaktioner.
} Saldobalansen stämmer med { $system } på öret.
assistant-proof-differs = { $postings ->
    [one] 1 transaktion.
   *[other] { $postings } transaktioner.
} Saldobalansen avviker från { $system }. Öppna företaget för att se var.
assistant-proof-unsupported = { $postings ->
    [one] 1 transaktion.
   *[other] { $postings } transaktioner.
} { $system } har ingen saldobalans att jämföra med.
assistant-proof-not-imported = Inte läst ännu

assistant-plain-registration-title = Koblings egen registrering hos { $system }
assistant-plain-registration-body = Anges en gång för byrån; senare anslutningar frågar inte.
assistant-plain-registration-done = värdena är sparade på den här datorn.
assistant-plain-values-title = Anslut { $system } manuellt
assistant-plain-values-body = Ange det du har. Det sparas som det är och kontrolleras på nästa sida.
assistant-plain-values-done = alla nödvändiga värden är sparade.
assistant-plain-check-title = Kontrollera anslutningen
assistant-plain-check-body = Kobling prövar värdena, en sak i taget, och läser en rad av varje slags data.
assistant-plain-check-done = varje rad har en grön bock.
assistant-plain-choose-title = Välj företag
assistant-plain-choose-body = Kryssa i de företag som ska anslutas. Varje företag får en klient med samma namn här, om du inte ger den ett annat.
assistant-plain-choose-done = minst ett företag är ikryssat.
assistant-plain-summary-title = Klart att börja
assistant-plain-summary-body = Se över allt en sista gång före den första importen.
assistant-plain-import-title = Den första importen
assistant-plain-import-body = Kobling läser bokföringen och jämför den med saldobalansen i { $system }.

assistant-choose-title = Anslut ett system
assistant-choose-body = I vilket system finns bokföringen?
assistant-choose-search = Sök efter ett system
assistant-choose-cloud = Molnbaserat
assistant-choose-on-premises = Lokalt installerat
assistant-choose-interface = Mellan två system
assistant-choose-minutes = Ungefär 15 minuter. Du behöver vara administratör där, eller känna en.
assistant-choose-none = Inget system passar. Pröva ett annat ord.
assistant-choose-missing = Mitt system finns &inte här
assistant-choose-missing-text = Kobling kan bara ansluta systemen på den här sidan. Fråga Koblings support vilket system som kommer härnäst och berätta om ditt. Inget har sparats.
assistant-choose-manual = Skapa &manuellt
assistant-choose-drafts = Påbörjat, inte slutfört
assistant-choose-resume = &Fortsätt
assistant-choose-discard = F&örkasta
assistant-choose-discard-sure = Ja, f&örkasta
assistant-choose-discarded = Det som angetts raderas, även nyckeln.
assistant-choose-draft-at = { $system }, vid: { $step }
