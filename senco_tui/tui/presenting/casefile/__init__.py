"""One pupil's case file on the screen: the header and each tab, from what was read of it."""
