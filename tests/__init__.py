"""The same floor plan a second time: what each room promises, checked."""
