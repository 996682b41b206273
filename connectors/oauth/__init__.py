"""Signing in with OAuth 2.0 and OpenID Connect: Authlib speaks the protocol, joserfc checks the signatures,
our HttpClient carries both."""
