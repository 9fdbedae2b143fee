"""The query line: one small language that says which pupils are meant; it finds, and changes nothing."""
