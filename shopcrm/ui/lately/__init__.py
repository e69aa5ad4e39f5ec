"""What was done lately."""
