"""The query line: what it reads, whom it finds, how it refuses."""
