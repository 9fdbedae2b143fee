"""One reason to look at a case in each file: a glance in, rows out; no reason knows another."""
