"""What comes out on paper, drawn in millimetres."""
