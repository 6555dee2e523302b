"""Everything secret that a deployment needs, made once: keys, certificates, passwords, users.

`write(folder)` fills one folder per process of docker-compose.yml, so that no process can read what
another one needs. Nothing has a default; a second run refuses to overwrite.
"""

from __future__ import annotations

import ipaddress
import os
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

import bcrypt
import click
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from pyrage import x25519

from ingest import tokens
from search_index.settings import PREFIX

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


@dataclass(frozen=True, slots=True)
class Owners:
    """User ids inside the containers, so that each folder is readable by one process only."""

    ours: int = 10001
    postgres: int = 70
    opensearch: int = 1000


def _published_roles(password: str) -> str:
    return (
        f"CREATE ROLE portal LOGIN PASSWORD '{password}';\n"
        "GRANT CONNECT ON DATABASE published TO portal;\n"
        "GRANT USAGE ON SCHEMA public TO portal;\n"
        "ALTER DEFAULT PRIVILEGES FOR ROLE published GRANT SELECT ON TABLES TO portal;\n"
    )


def _environment(**variables: str) -> bytes:
    return "".join(f"{PREFIX}{name}={value}\n" for name, value in variables.items()).encode()


def write_deployment(folder: Path) -> dict[str, str]:
    """Fill one folder per process of docker-compose.yml; returns what people must be told once."""
    new = secrets.token_urlsafe
    passwords = {user: new(24) for user in INDEX_USERS}
    intake, published, portal = new(24), new(24), new(24)
    identity = x25519.Identity.generate()
    write_index_security(folder / "opensearch", passwords, ("opensearch", "localhost"))
    authority = (folder / "opensearch" / "ca.pem").read_bytes()
    _secret_file(folder / "intake-db" / "password", intake.encode())
    _secret_file(folder / "published-db" / "password", published.encode())
    _secret_file(folder / "published-db" / "roles.sql", _published_roles(portal).encode())

    private = {
        "INTAKE_URL": f"postgresql+psycopg://intake:{intake}@intake-db:5432/intake",
        "SPOOL": "/spool",
        "SPOOL_RECIPIENT": str(identity.to_public()),
    }
    opening = {**private, "SPOOL_IDENTITY_FILE": "/secrets/spool.identity"}
    index = {"INDEX_CA": "/secrets/ca.pem"}
    publishing = {
        **opening,
        **index,
        "PUBLISHED_URL": f"postgresql+psycopg://published:{published}@published-db:5432/published",
        "INDEX_URL": f"https://indexer:{passwords['indexer']}@opensearch:9200/uitspraken",
        "ID_KEY_FILE": "/secrets/id.key",
    }
    environments = {
        "portal": index
        | {
            "PUBLISHED_URL": f"postgresql+psycopg://portal:{portal}@published-db:5432/published",
            "INDEX_URL": f"https://portal:{passwords['portal']}@opensearch:9200/uitspraken",
        },
        "delivery": private
        | {
            "FINGERPRINT_KEY_FILE": "/secrets/fingerprint.key",
            "DELIVERY_TOKENS_FILE": "/secrets/delivery.tokens",
        },
        "forwarder": opening | {"ADMINISTRATIES": "/administraties"},
        "worker": publishing,
        "review": publishing
        | {
            "REVIEW_USERS_FILE": "/secrets/review.users",
            "REVIEW_SECRET_FILE": "/secrets/review.secret",
        },
    }
    for process, variables in environments.items():
        _secret_file(folder / process / "env", _environment(**variables))
    for process in ("portal", "worker", "review"):
        _secret_file(folder / process / "ca.pem", authority)
    id_key = secrets.token_hex(32).encode()
    for process in ("worker", "review"):
        _secret_file(folder / process / "id.key", id_key)
    for process in ("forwarder", "worker", "review"):
        _secret_file(folder / process / "spool.identity", f"{identity}\n".encode())
    _secret_file(folder / "delivery" / "fingerprint.key", secrets.token_hex(32).encode())
    _secret_file(folder / "review" / "review.secret", secrets.token_hex(32).encode())
    password = new(18)
    tokens.add_user(folder / "review" / "review.users", "beoordelaar", password)
    token = tokens.add_client(folder / "delivery" / "delivery.tokens", "griffie")
    return {"token of client griffie": token, "password of user beoordelaar": password}


def hand_over(folder: Path, owners: Owners) -> bool:
    """Give each folder to the user of its container; only root can. Returns whether it was done."""
    if os.geteuid() != 0:
        return False
    special = {
        "opensearch": owners.opensearch,
        "intake-db": owners.postgres,
        "published-db": owners.postgres,
    }
    for process in folder.iterdir():
        owner = special.get(process.name, owners.ours)
        for path in (process, *process.rglob("*")):
            os.chown(path, owner, owner)
    return True


@click.group()
def main() -> None:
    """Make the secrets of a deployment, or of one OpenSearch node."""


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
def deployment(folder: Path) -> None:
    """Fill FOLDER for docker-compose.yml; refuses when it is there already."""
    if folder.exists():
        raise click.UsageError("that folder exists; secrets are made once")
    told = write_deployment(folder)
    for what, value in told.items():
        click.echo(f"{what}: {value}")
    if not hand_over(folder, Owners()):
        click.echo("Not root: give each folder to the user of its container (docs/operations.md).")


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--host", "hosts", multiple=True, required=True, help="Name or address of the node.")
def node(folder: Path, hosts: tuple[str, ...]) -> None:
    """Certificates and users of one OpenSearch node in FOLDER; prints the passwords."""
    passwords = {user: secrets.token_urlsafe(24) for user in INDEX_USERS}
    write_index_security(folder, passwords, hosts)
    for user, password in passwords.items():
        click.echo(f"{user}:{password}")


if __name__ == "__main__":
    main()
