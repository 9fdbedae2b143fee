"""When each reason speaks, in what order, and what may never be hidden."""
