"""Dates a SENCo could check by hand, and the rules that make them."""
