"""Values to lines of text, with no widget in sight: what a row says, and in what style."""
