"""What is given: mapped, costed, and what was promised held against what was delivered."""
