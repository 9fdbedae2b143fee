"""One table a reason: when it speaks, and when it must be silent."""
