"""What window, command line and paper say, in three languages."""
