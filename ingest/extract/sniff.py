"""What a file is, from its content alone: extensions and declared types are never believed."""

from __future__ import annotations

import io
import re
import zipfile

from ingest.extract.errors import Rejected

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IMAGES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*")
_OTHER = (b"{\\rtf", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh", b"\xfd7zXZ", b"GIF8", b"%!PS")
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")
_XML = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:\?xml\b|[A-Za-z_][\w.:-]*[\s/>]|!DOCTYPE\s)", re.DOTALL
)
_HTML = re.compile(rb"<(?:!doctype\s+html|html[\s>])", re.IGNORECASE)
_LOOSE_HTML = re.compile(rb"\s*<(?:p|div|h[1-6]|table|title|article|body|head)[\s>]", re.IGNORECASE)
_HEAD = 4096


def sniff(data: bytes) -> str:
    """The kind of document: pdf, docx, html, xml, txt or beeld.

    Raises: Rejected, when it is nothing we read.
    """
    if not data.strip(b"\x00\t\n\x0b\x0c\r "):
        raise Rejected("leeg")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _zip(data)
    if data.startswith(_OLE):
        raise Rejected("versleuteld" if _ENCRYPTED_OFFICE in data else "onbekend_type")
    if data.startswith(_IMAGES):
        return "beeld"
    if data.startswith(_OTHER):
        raise Rejected("onbekend_type")
    return _markup(data) or "txt"


def _zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Rejected("beschadigd") from error
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return "docx"
    raise Rejected("onbekend_type")


def _markup(data: bytes) -> str | None:
    head = data[:_HEAD]
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if head.startswith(mark):
            head = head[2:].decode(encoding, "ignore").encode()
    head = head.removeprefix(b"\xef\xbb\xbf")
    if not _XML.match(head):
        return None
    if _HTML.search(head) or _LOOSE_HTML.match(head):
        return "html"
    return "xml" if _closes(data) else None


def _closes(data: bytes) -> bool:
    """A text that merely begins with `<` is no XML: XML also ends with a tag."""
    tail = data[-256:].replace(b"\x00", b"").rstrip()
    return tail.endswith(b">") or data.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \r\n\t").startswith(
        b"<?xml"
    )
