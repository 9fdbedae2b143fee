"""Where files are opened and changes recorded: the one room that orders disk and history."""
