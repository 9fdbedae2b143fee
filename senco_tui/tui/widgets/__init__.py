"""What draws lines and takes words: each shows what it is given and says what was done, and knows no desk."""
