"""The now-serving board in Qt Quick."""
