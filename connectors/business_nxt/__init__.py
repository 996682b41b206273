"""Visma Business NXT: GraphQL, read by a signed-in person or by a Connect Application user."""
