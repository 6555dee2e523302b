"""Everything secret that a deployment needs, made once: keys, certificates, passwords, users.

`write(folder)` fills one folder per process of docker-compose.yml, so that no process can read what
another one needs. Nothing has a default; a second run refuses to overwrite.
"""

from __future__ import annotations

import ipaddress
import os
import secrets
import shutil
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import bcrypt
import click
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

VALID_DAYS = 825
INDEX_USERS = ("indexer", "portal", "admin")

Certified = tuple[x509.Certificate, ec.EllipticCurvePrivateKey]


def _certificate(name: str, *, issuer: Certified | None, hosts: Sequence[str] = ()) -> Certified:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer[0].subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(minutes=5))
        .not_valid_after(now + timedelta(days=VALID_DAYS))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    if hosts:
        names = [_general_name(host) for host in hosts]
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return builder.sign(issuer[1] if issuer else key, hashes.SHA256()), key


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _secret_file(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)


def _pem(certified: Certified) -> tuple[bytes, bytes]:
    certificate, key = certified
    return certificate.public_bytes(serialization.Encoding.PEM), key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def write_index_security(folder: Path, passwords: Mapping[str, str], hosts: Sequence[str]) -> None:
    """Certificates and users of the OpenSearch node; roles come from search_index/data/security."""
    authority = _certificate("arrestendatabank", issuer=None)
    _secret_file(folder / "ca.pem", _pem(authority)[0])
    for name, names in (("node", hosts), ("admin", ())):
        certificate, key = _pem(_certificate(name, issuer=authority, hosts=names))
        _secret_file(folder / f"{name}.pem", certificate)
        _secret_file(folder / f"{name}-key.pem", key)
    users = ['_meta: {type: "internalusers", config_version: 2}']
    for user, password in passwords.items():
        hashed = bcrypt.hashpw(password.encode(), bcrypt.gensalt(12)).decode()
        users.append(f'{user}: {{hash: "{hashed}", reserved: false}}')
    _secret_file(folder / "internal_users.yml", ("\n".join(users) + "\n").encode())
    for name in ("roles.yml", "roles_mapping.yml", "config.yml"):
        source = files("search_index").joinpath("data", "security", name)
        _secret_file(folder / name, source.read_bytes())


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--host", "hosts", multiple=True, default=("opensearch",), help="Name of the node.")
def index_security(folder: Path, hosts: tuple[str, ...]) -> None:
    """Make the secrets of an OpenSearch node and print the passwords of its users."""
    if folder.exists():
        shutil.rmtree(folder)
    passwords = {user: secrets.token_urlsafe(24) for user in INDEX_USERS}
    write_index_security(folder, passwords, hosts)
    for user, password in passwords.items():
        click.echo(f"{user}:{password}")


if __name__ == "__main__":
    index_security()
