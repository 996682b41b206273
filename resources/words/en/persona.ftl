# What the simulated keys show, for the trainer.
persona-menu = Keys to try
persona-copied = Copied: { $name }. Paste it in the assistant.
persona-office = Accounting office: everything works
persona-end-user = One company: everything works
persona-wrong-consumer-token = Our own registration is refused
persona-wrong-employee-token = A wrong key
persona-production-key = A key from production on the test server
persona-missing-right = A key without access to postings
persona-module-inactive = The add-on «Integrasjoner» is not active
persona-no-clients = An office key without clients
persona-rate-limited = The vendor limits requests
persona-server-down = The vendor’s server is down
persona-malformed = Garbled answers
persona-slow = A slow server
persona-expired-session = The session ends in the middle
persona-certificate = A certificate nobody trusts
