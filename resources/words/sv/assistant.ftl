# Guidens egna ord; stegen för varje system finns i systemets egen mapp.
assistant-title = Anslut { $system }
assistant-steps = Steg
assistant-next = &Nästa
assistant-back = &Tillbaka
assistant-at-hand-form = Jag &har redan nyckeln
assistant-at-hand-browser-sign-in = Jag är redo att &logga in
assistant-close = Stän&g
assistant-cancel = &Avbryt
assistant-beside = Bred&vid webbläsaren
assistant-beside-hint = Ett smalt fönster som ligger överst (Ctrl+B)
assistant-whole = Hela fönstret (Ctrl+B)
assistant-key-main = Tryck på huvudknappen
assistant-key-letter = Tryck på en knapp med den understrukna bokstaven
assistant-key-parts = Gå till nästa fält eller knapp
assistant-key-enter = Tryck på knappen du står på
assistant-key-space = Mellanslag
assistant-key-tick = Markera eller avmarkera företaget
assistant-key-rename = Byt namn på klienten
assistant-key-close = Stäng fönstret
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
assistant-state-stored = Sparat
assistant-state-ticked = Gjort
assistant-state-ticked-by = Gjort av { $who }
assistant-state-proved = Bekräftat av Kobling
assistant-state-spared = Behövs inte: inloggningen fungerar
assistant-state-warned = Bekräftat, med en varning

assistant-copy = Kopiera ”{ $text }”
assistant-copied = Kopierat
assistant-open-page = Öppna sidan
assistant-open-page-demo = En demonstration öppnar inga sidor utanför den här datorn. Länken leder till { $address }. Kopiera adressen om du vill öppna sidan själv.
assistant-no-browser = Ingen webbläsare öppnades. Kopiera länken och öppna den i en webbläsare på den här datorn.
assistant-copy-details = Kopiera detaljerna
assistant-details = Detaljer
assistant-applies = Gäller: { $what }
assistant-mend = Gå till: { $step }
assistant-more = Fler inställningar
assistant-done-when = Klart när: { $what }
assistant-done-by-me = Det här har jag &gjort
assistant-ticked-by = { $who }, { $at }
assistant-proved-at = Bekräftat av Kobling, { $at }
assistant-not-done = Inte avbockat ännu
assistant-hand-over = Kopiera ett &meddelande till administratören
assistant-hand-over-hint = En färdig text utan nycklar och lösenord. Klistra in den i ett mejl eller en chatt.
assistant-hand-over-copied = Kopierat. Klistra in det i ett mejl eller en chatt; steget väntar på dig.

assistant-stored = Sparat i nyckelringen
    .demo = Sparat i minnet
assistant-reveal = Visa medan knappen hålls ned
assistant-save-next = Spara och &fortsätt
assistant-test = Spara och t&esta
assistant-test-ok = Nyckeln fungerar.
assistant-test-lacks = Nyckeln fungerar, men något som Kobling behöver saknas. Vad det är står nedanför.

assistant-sign-in = &Logga in via webbläsaren …
assistant-sign-in-retry = &Försök igen
assistant-sign-in-renew = Fö&rnya godkännande
assistant-renew-companies = Logga in så att Kobling kan fortsätta läsa: { $companies }.
assistant-renewed = Godkännandet är förnyat. Det som väntade fortsätter nu automatiskt.
assistant-sign-in-stuck = Kommer du inte vidare i webbläsaren?
assistant-sign-in-stuck-error = Visar sidan ett fel är det oftast Koblings egen registrering hos systemleverantören som inte stämmer: client ID eller adressen.
assistant-sign-in-stuck-empty = Finns det inga företag att välja saknar användaren behörighet:
assistant-sign-in-again = Fel &konto? Logga in igen
assistant-sign-in-asks = Sidan i webbläsaren räknar upp vad Kobling ber om:
assistant-scope-account = Information om ditt användarkonto
    .hint = E-postadress, användar-ID och namn, så att alla här ser vem som loggade in.
assistant-scope-data = Åtkomst till data
    .hint = För att läsa bokföringen. Kobling bara läser, och ser aldrig mer än din användare får se.
assistant-scope-offline = Åtkomst offline: din information när som helst
    .hint = Så att Kobling kan läsa medan du är borta, även på natten. Utan den skulle du behöva logga in varje gång.
assistant-sign-in-opening = Ber { $system } om inloggningssidan …
assistant-sign-in-waiting = Fortsätt i webbläsaren. Kobling väntar här.
assistant-sign-in-returned = Svaret från webbläsaren har tagits emot. Kontrollerar det …
assistant-sign-in-left = Tid kvar: { $time }
assistant-sign-in-copy = &Kopiera länken
assistant-sign-in-copy-hint = Öppnades inget, eller fel webbläsare? Kopiera länken och öppna den själv, på den här datorn.
assistant-sign-in-copied = Kopierat. Klistra in länken i adressfältet i en webbläsare på den här datorn.
assistant-sign-in-lost = Kom det inget svar från webbläsaren?
assistant-sign-in-lost-text = När du har godkänt ska webbläsaren säga att du kan stänga sidan. Visar den ett fel i stället, kopiera hela adressen från adressfältet och klistra in den här.
assistant-sign-in-pasted = Adressen från webbläsaren
assistant-sign-in-pasted-wrong = Det här är inte adressen som webbläsaren hamnade på. Den är lång och innehåller ”code=”.
assistant-sign-in-use = Använd a&dressen
assistant-sign-in-stopped = Inloggningen stoppades. Inget har gått förlorat; du kan börja om.
assistant-sign-in-done = Inloggad som { $who }.
assistant-sign-in-who = Inloggad
assistant-sign-in-tenant = Organisation (tenant)
assistant-sign-in-lasts = Gäller till
assistant-sign-in-endless = Tills det dras tillbaka
assistant-sign-in-until = { $at }, { $days ->
    [0] mindre än en dag kvar
    [one] 1 dag kvar
   *[other] { $days } dagar kvar
}
assistant-sign-in-ended = Löpte ut { $at }
assistant-sign-in-granted = Beviljat
assistant-sign-in-not-granted = Inte beviljat: { $scopes }
assistant-sign-in-not-renewable = Åtkomst offline beviljades inte. Kobling kan läsa i ungefär en timme; därefter måste någon logga in igen.
assistant-sign-in-page-done = Du är inloggad
    .text = Du kan stänga den här sidan. Kobling fortsätter automatiskt.
assistant-sign-in-page-failed = Inloggningen lyckades inte
    .text = Inget har gått förlorat. I Kobling ser du varför och vad du kan göra. Du kan stänga den här sidan.
assistant-sign-in-page-older = Den här sidan hör till en äldre inloggning
    .text = Stäng sidan och fortsätt i den senaste. Kobling väntar fortfarande på den.

assistant-check-open = Inte testat ännu
assistant-check-running = Testar …
assistant-check-ok = OK
assistant-check-warning = Varning
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
assistant-taken = Redan i ”{ $connection }”
assistant-taken-not-told = Redan i någon annans privata anslutning
assistant-not-told = någon annans privata anslutning
assistant-also = Även ansluten med { $places }
    .short = Även: { $places }
assistant-all-taken = Alla företag här är redan anslutna genom { $connections }. Öppna den för att se dem eller lägga till fler.
assistant-all-taken-not-told = Alla företag här är redan anslutna genom någon annans privata anslutning. Fråga den som anslöt dem.
assistant-open-connection = Öppna { $name }
assistant-shares = Delar klienten
assistant-column-vendor-number = Företagsnummer
assistant-column-access = Behörighet
assistant-companies-update = &Uppdatera klientlistan
assistant-companies-read = Läst { $at }.
assistant-companies-changed = { $new ->
    [one] 1 ny
   *[other] { $new } nya
}, { $gone } borta.
assistant-companies-same = Inga ändringar.
assistant-companies-open = Har behörighet
assistant-companies-lacking = { $count ->
    [0] Kobling har behörighet till alla företag.
    [one] 1 företag saknar fortfarande behörighet.
   *[other] { $count } företag saknar fortfarande behörighet.
}
assistant-one-body = Det här företaget hittades. Är det rätt kan du ansluta det nu.
assistant-connect-one = &Anslut
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
assistant-preview = Förhandsgranskning
assistant-level = Nivå
assistant-level-hint = Var klienterna ska ligga. Ny nivå: skriv Grupp/Klient. Ett snedstreck i ett namn skrivs dubbelt: Hansen A//S.
assistant-level-top = Kundnivå (överst)
assistant-level-fixed = { $system } läggs alltid upp på kundnivå.
assistant-one-client = &Lägg alla i en klient
assistant-one-client-hint = För koncernrapportering: moderbolag och dotterbolag läses som ett.
assistant-one-client-not = Den här typen av anslutning tillåter ett företag i varje klient.
assistant-one-client-live = En direkt anslutning läser ett företag åt gången. Bara koncernrapportering samlar flera i en klient.
assistant-one-client-switch = Byt till koncernrapportering
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
assistant-unticked = Återstår, och kan göras senare: { $steps }
assistant-jobs-registers = När du börjar läses registren en gång. Därefter läses de på nytt varje natt.
assistant-live = Direkt: inget att schemalägga
assistant-live-note = Direkt: inget att schemalägga. Bokföringen läses när någon tittar på den, så den är alltid aktuell. Den försvinner när anslutningen tas bort.
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
assistant-import-total = { $done } av { $count ->
    [one] 1 företag
   *[other] { $count } företag
} läst
assistant-import-left = ungefär { $time } kvar
assistant-import-stopped = Importen är stoppad. Den fortsätter där den stannade, här eller i natt.
assistant-import-close = Du kan stänga det här fönstret; importen fortsätter så länge Kobling är öppet.
assistant-another = A&nslut ett företag till
assistant-another-hint = Varje inloggning öppnar ett företag. Nästa behöver bara en egen inloggning; allt annat följer med.
assistant-another-own-hint = Varje anslutning öppnar ett företag. För nästa anger du bara det som är dess eget; allt annat följer med.
assistant-import-done = { $count ->
    [one] Klart. Bokföringen är importerad och stämmer med { $system }.
   *[other] Klart. Bokföringen i alla { $count } företag är importerad och stämmer med { $system }.
}
assistant-import-read = Klart. Allt är läst. { $system } har ingen saldobalans att jämföra med.
assistant-import-some = Bokföringen stämmer i { $agree } av { $count } företag. Nedan ser du vad som återstår.
assistant-next-run = Nästa körning
assistant-go-companies = Visa &klienterna
assistant-go-log = Visa &överföringarna
assistant-go-new = Anslut &ett system till
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
assistant-proof-not-imported = Inte importerat ännu
assistant-proof-rows = { $rows ->
    [one] 1 rad läst.
   *[other] { $rows } rader lästa.
}

assistant-plain-registration-title = Koblings egen registrering hos { $system }
assistant-plain-registration-body = Anges en gång för byrån; senare anslutningar frågar inte.
assistant-plain-registration-done = värdena är sparade på den här datorn.
assistant-plain-values-title = Anslut { $system } manuellt
assistant-plain-values-body = Ange det du har. Det sparas som det är och kontrolleras på nästa sida.
assistant-plain-values-done = alla nödvändiga värden är sparade.
assistant-plain-sign-in-title = Logga in i { $system }
assistant-plain-sign-in-body = Inloggningen öppnas i webbläsaren; Kobling ser aldrig lösenordet.
assistant-plain-sign-in-done = svaret från webbläsaren har tagits emot och sidan här visar vem som loggade in.
assistant-plain-check-title = Kontrollera anslutningen
assistant-plain-check-body = Kobling testar värdena, en sak i taget, och läser en rad av varje datatyp.
assistant-plain-check-done = varje rad har en grön bock.
assistant-plain-choose-title = Välj företag
assistant-plain-choose-body = Kryssa i de företag som ska anslutas. Varje företag får en klient med samma namn här, om du inte ger den ett annat.
assistant-plain-choose-done = minst ett företag är ikryssat.
assistant-plain-summary-title = Klart att börja
assistant-plain-summary-body = Se över allt en sista gång före den första importen.
assistant-plain-import-title = Den första importen
assistant-plain-import-body = Kobling läser bokföringen och jämför den med saldobalansen i { $system }.

assistant-choose-title = Anslut ett system
assistant-choose-body = Vilket system vill du ansluta?
assistant-choose-search = Sök efter ett system
assistant-choose-cloud = Molnbaserat
assistant-choose-on-premises = Lokalt installerat
assistant-choose-interface = Mellan två system
assistant-choose-takes-key = Du klistrar in en nyckel från { $system }.
assistant-choose-takes-sign-in = Du loggar in via webbläsaren.
assistant-choose-takes-two = Du behöver en anslutning till vart och ett av dem.
assistant-choose-connected = { $count ->
    [one] 1 ansluten.
   *[other] { $count } anslutna.
}
assistant-choose-kinds = Två slags anslutningar: direkt, eller importerad för koncernrapporter.
assistant-choose-none = Inget system passar. Sök på ett annat ord.
assistant-choose-missing = Mitt system finns &inte här
assistant-choose-missing-text = Kobling kan bara ansluta systemen på den här sidan. Fråga Koblings support vilket system som kommer härnäst och berätta om ditt. Inget har sparats.
assistant-choose-manual = Skapa &manuellt
assistant-choose-manual-hint = Ett formulär utan vägledning, för dig som har allt till hands.
assistant-choose-drafts = Påbörjat, inte slutfört
assistant-choose-resume = &Fortsätt
assistant-choose-discard = F&örkasta
assistant-choose-discard-sure = Ja, f&örkasta
assistant-choose-discarded = Det du har angett raderas, även nyckeln.
assistant-choose-draft-at = { $system }, steg: { $step }

assistant-kind-title = { $system }: direkt eller importerad?
assistant-kind-body = Båda läser samma bokföring. Du kan ha en av varje.
assistant-kind-live = Direkt
assistant-kind-imported = Importerad
assistant-kind-recommended = Rekommenderas
assistant-kind-live-current = Alltid aktuell
assistant-kind-live-single = Ett företag åt gången
assistant-kind-imported-jobs = Uppdateras av importjobb
assistant-kind-imported-groups = Behövs för koncernrapporter
assistant-kind-jobs = Tre jobb för varje företag:
assistant-kind-job-full = Hela bokföringen, genast
assistant-kind-job-nightly = De senaste 5 dagarna, varje natt
assistant-kind-job-weekly = De senaste 40 dagarna, varje vecka
