"""What owners of small shops write, with the days that should be heard in it."""
