"""Pure rules: standard library only, ``now`` is always an argument."""
