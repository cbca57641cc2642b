"""Windows: thin faces over the view-models."""
