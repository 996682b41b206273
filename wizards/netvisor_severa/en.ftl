# The Netvisor–Severa interface in English: what is wrong with either side.

problem-key-refused =
    .title = { $system ->
        [Netvisor] Invalid Netvisor credentials: The connection cannot be established. Check the integration credentials.
       *[other] Invalid Severa API key: The connection cannot be established. Check the API key.
    }
    .why = { $system } refused the credentials of the interface. They may have been replaced, or the user they belong to removed. Nothing was transferred.
    .fix = Was the integration user removed in { $system }? Enter the credentials again in the settings of the interface.
problem-right-missing =
    .why = The sign-in works, but the integration may not use this: { $dataset }.
    .fix = Switch the interface resource on in Netvisor at “Rajapintaresurssien käyttöoikeudet”, or the scope in Severa, and press Check resources.
