"""A loopback OpenID provider after Visma Connect: sign-in, choice of company and consent in the browser."""
