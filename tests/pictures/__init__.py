"""The screens as they look on the demonstration school: sixteen as text, three of them for the README."""
