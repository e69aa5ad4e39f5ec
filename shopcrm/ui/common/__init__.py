"""What two or more features of the window use."""
