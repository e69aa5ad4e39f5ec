"""Foreign formats: bytes to drafts and back."""
