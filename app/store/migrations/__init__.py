"""The schema's history: one module a released revision, never edited afterwards."""
