"""A practice shop: people who never were, and two years of their visits."""
