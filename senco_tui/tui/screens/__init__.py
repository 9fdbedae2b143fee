"""The views, one a file: each lays out what it is given and asks its host for the rest."""
