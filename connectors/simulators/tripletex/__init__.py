"""The Tripletex API v2 on loopback, after the vendor's OpenAPI document and recorded answers."""
