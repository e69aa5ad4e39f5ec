"""What a shop can do: one method a wish, one transaction a method."""
