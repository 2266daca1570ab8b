from wholelife.record import Record
class Evaluation(Record):
    """The legal result."""
