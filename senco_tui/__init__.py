"""senco: a SENCo's office, from the front doors down to the case files."""
