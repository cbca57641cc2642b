"""The only place that joins everything."""
