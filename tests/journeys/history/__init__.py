"""Reading what was said when: the log, the difference, two days, the file as it stood."""
