"""Words, icons, style and help pages; imports nothing of ours."""
