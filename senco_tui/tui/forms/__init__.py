"""What a SENCo fills in: each form says what it asks, and makes of the answers one change or its wrongs."""
