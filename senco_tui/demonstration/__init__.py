"""The invented school's past: from its files as they lie today, the commits that could have led to them."""
