"""Moving ledgers from connectors into the store: runs, checkpoints, counters and the proof at the end."""
