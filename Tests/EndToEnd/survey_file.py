"""An own small reader of survey files: YAML by PyYAML, enum values by their short names, then the JSON mapping."""

from pathlib import Path

import yaml
from google.protobuf import json_format
from google.protobuf.descriptor import EnumDescriptor

from capacity.v1.survey_pb2 import SurveyResponse


def enum_value(enum: EnumDescriptor, written) -> int:
    """`partial`, `E2` or YAML's bare `no`: whatever ends the full name in capitals."""
    if isinstance(written, bool):
        written = "yes" if written else "no"
    word = str(written).upper()
    if word in enum.values_by_name:
        return enum.values_by_name[word].number
    prefix = enum.values_by_number[0].name.removesuffix("UNSPECIFIED")
    return enum.values_by_name[prefix + word].number


def with_full_enums(value, descriptor):
    """The mapping with every enum value as a number."""
    result = {}
    for key, content in value.items():
        field = descriptor.fields_by_name[key]
        if field.enum_type is not None:
            convert = lambda item, enum=field.enum_type: enum_value(enum, item)
        elif field.message_type is None:
            convert = lambda item: item
        elif field.message_type.GetOptions().map_entry:
            entry = field.message_type.fields_by_name["value"].message_type
            result[key] = {name: with_full_enums(item, entry) for name, item in content.items()}
            continue
        else:
            convert = lambda item, message=field.message_type: with_full_enums(item, message)
        result[key] = [convert(item) for item in content] if isinstance(content, list) else convert(content)
    return result


def response_from(document: dict) -> SurveyResponse:
    """A response from a mapping as people write it."""
    return json_format.ParseDict(with_full_enums(document, SurveyResponse.DESCRIPTOR), SurveyResponse())


def read_document(path: Path) -> dict:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def read_response(path: Path) -> SurveyResponse:
    return response_from(read_document(path))
