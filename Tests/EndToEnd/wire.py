"""Bytes by hand: what no generated class would write."""


def varint(value: int) -> bytes:
    result = bytearray()
    while value >= 0x80:
        result.append(value & 0x7F | 0x80)
        value >>= 7
    result.append(value)
    return bytes(result)


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def field(number: int, content: bytes) -> bytes:
    """A length-delimited field: a string, bytes or a message."""
    return varint(number << 3 | 2) + varint(len(content)) + content


def response_with(response: bytes, request_id: str = "by-hand") -> bytes:
    """A SubmitResponseRequest around the bytes of a response."""
    return field(1, request_id.encode()) + field(2, response)
