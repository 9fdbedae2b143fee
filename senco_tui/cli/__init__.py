"""The second front door: one verb a file, for scripts and people who prefer plain lines; never Textual."""
