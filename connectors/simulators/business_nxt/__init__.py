"""The simulated Business NXT: two GraphQL endpoints over the office's books."""
