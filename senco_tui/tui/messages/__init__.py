"""What a view asks of the program, as messages that bubble to it."""
