"""To whom, where, when and through which outlet something was said."""
