"""A finding aid: what was last understood of each file; deleted at any moment, nothing is lost."""
