"""What the terminal shows, remembered cell by cell, so that only what differs is sent over the line."""
