"""The full-screen door: keys, focus and layout. It reads and records only through the desk."""
