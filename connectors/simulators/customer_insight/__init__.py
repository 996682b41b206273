"""A loopback Customer Insight as our proposal has it: an office's own customers and figures about them."""
