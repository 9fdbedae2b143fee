"""What was said when: revisions, authors, sentences. The only room that knows git; it knows no pupil."""
