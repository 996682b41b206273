"""Files a person takes away: tables for spreadsheets and other programs."""
