from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest import keys, tokens
from ingest.errors import BadSettings
from ingest.settings import DeliverySettings, IntakeSettings, ReviewSettings, WorkerSettings


def test_keys_come_into_being_at_first_use_for_their_owner_only(tmp_path: Path) -> None:
    keys.identity(tmp_path)
    keys.secret(tmp_path, "id.key")
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert modes == {"spool.identity": 0o600, "id.key": 0o600}


def test_processes_that_start_together_agree_on_the_keys(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        found = set(
            pool.map(lambda _: (keys.recipient(tmp_path), keys.identity(tmp_path)), range(16))
        )
    assert len(found) == 1


@settings(deadline=None)
@given(parts=st.lists(st.text(), min_size=1, max_size=3))
def test_a_derived_number_is_opaque_and_needs_its_key(parts: list[str]) -> None:
    one = keys.derived(b"a" * 32, 10, *parts)
    assert one == keys.derived(b"a" * 32, 10, *parts)
    assert one != keys.derived(b"b" * 32, 10, *parts)
    assert len(one) == 10
    assert set(one) <= set(keys.ALPHABET)


def test_the_alphabet_makes_no_words() -> None:
    assert not set("aeiou01l") & set(keys.ALPHABET)


def test_embedded_defaults_lie_below_var(env: dict[str, str], tmp_path: Path) -> None:
    worker = WorkerSettings.from_env(env)
    for path in (worker.intake.spool, worker.search.var, ReviewSettings.from_env(env).users_file):
        assert path.is_relative_to(tmp_path / "var")
    assert str(tmp_path / "var") in worker.intake.intake_url


def test_no_secret_is_in_a_repr(env: dict[str, str]) -> None:
    env |= {"ARRESTENDATABANK_INTAKE_URL": "postgresql://x:geheim@h/d"}
    shown = repr(ReviewSettings.from_env(env)) + repr(DeliverySettings.from_env(env))
    secret = keys.secret(Path(env["ARRESTENDATABANK_VAR"]) / "keys", "id.key")
    for word in ("geheim", "AGE-SECRET-KEY", repr(secret)):
        assert word not in shown


def test_delivery_with_a_public_key_makes_no_secret_one(
    env: dict[str, str], tmp_path: Path
) -> None:
    public = keys.recipient(tmp_path / "elders")
    DeliverySettings.from_env(env | {"ARRESTENDATABANK_SPOOL_RECIPIENT": public})
    assert not (tmp_path / "var" / "keys" / "spool.identity").exists()


def test_a_setting_that_is_no_number_is_named(env: dict[str, str]) -> None:
    with pytest.raises(BadSettings, match="ARRESTENDATABANK_FORWARD_ALARM_HOURS"):
        IntakeSettings.from_env(env | {"ARRESTENDATABANK_FORWARD_ALARM_HOURS": "gauw"})


def test_a_token_is_known_by_its_digest_only(tmp_path: Path) -> None:
    file = tmp_path / "tokens"
    token = tokens.add_client(file, "griffie-gent")
    assert token not in file.read_text()
    assert tokens.client_of(file, token) == "griffie-gent"
    assert tokens.client_of(file, token[:-1]) is None
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_new_token_ends_the_old_one(tmp_path: Path) -> None:
    old = tokens.add_client(tmp_path / "tokens", "griffie")
    tokens.add_client(tmp_path / "tokens", "griffie")
    assert tokens.client_of(tmp_path / "tokens", old) is None


def test_a_reviewer_needs_the_right_password(tmp_path: Path) -> None:
    file = tmp_path / "users"
    tokens.add_user(file, "an", "een lang wachtwoord")
    assert "wachtwoord" not in file.read_text()
    logins = tokens.Logins(file)
    for _ in range(2):  # the second time from memory
        assert logins.user_of("an", "een lang wachtwoord") == "an"
        assert logins.user_of("an", "een ander") is None
        assert logins.user_of("piet", "een lang wachtwoord") is None


def test_a_new_password_ends_the_old_one_at_once(tmp_path: Path) -> None:
    file = tmp_path / "users"
    tokens.add_user(file, "an", "een lang wachtwoord")
    logins = tokens.Logins(file)
    assert logins.user_of("an", "een lang wachtwoord") == "an"
    tokens.add_user(file, "an", "een nieuw wachtwoord")
    assert logins.user_of("an", "een lang wachtwoord") is None


@pytest.mark.parametrize("name", ["", "A", "x:y", "../x", "naam met spatie"])
def test_a_name_cannot_break_the_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadSettings):
        tokens.add_client(tmp_path / "tokens", name)
