"""Everything that is printed: the dialog with its preview, and the paper that comes back."""
