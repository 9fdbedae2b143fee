"""What things cost, each against something everyone knows, in one run; figures are told, never asserted."""
