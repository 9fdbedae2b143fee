"""What a person may do, one class a command; keys, palette, help and footer all derive from these."""
