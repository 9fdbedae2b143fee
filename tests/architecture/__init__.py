"""The outer walls: floors, laws, words and what is shipped."""
