"""Foreign formats: what comes in as values for a change, what goes out with references and no names."""
