"""What the palette finds as one types."""
