"""Which pupils to look at this week, why, and in what order; knows no file, no screen and no other day."""
