"""What is true of a pupil and of the setting: frozen values that know no file, no history and no day."""
