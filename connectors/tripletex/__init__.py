"""Tripletex API v2 (Norway): REST and JSON, one session for many companies."""
