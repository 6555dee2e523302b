"""hold, reprocess, add-client, add-reviewer: what an operator does now and then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import click

from ingest import db, tokens, work
from ingest.errors import NoSuchWork
from ingest.settings import DeliverySettings, IntakeSettings, ReviewSettings
from ingest.spool import SpoolWriter

Env = Mapping[str, str]


@click.command()
@click.argument("ontvangst")
@click.option("--tot", type=click.DateTime(formats=["%Y-%m-%d"]), required=True)
@click.pass_obj
def hold(env: Env, ontvangst: str, tot: datetime) -> None:
    """Do not publish a delivery before a day, while an investigation is open."""
    url = IntakeSettings.from_env(env).intake_url
    try:
        with db.intake_of(url) as intake, db.transaction(intake) as connection:
            if work.get(connection, ontvangst).state == "bekend":
                raise click.UsageError("Deze uitspraak is al bekendgemaakt: trek ze in.")
            work.hold(connection, ontvangst, tot.date())
    except NoSuchWork:
        raise click.UsageError("Er is geen levering met dit nummer.") from None
    click.echo(f"{ontvangst} niet voor {tot.date().isoformat()}")


@click.command()
@click.option(
    "--state",
    "states",
    multiple=True,
    type=click.Choice(["bekend", "beoordeling", "terzijde"]),
    default=["terzijde"],
    show_default=True,
)
@click.option("--reread", is_flag=True, help="Extract the text anew as well.")
@click.pass_obj
def reprocess(env: Env, states: tuple[str, ...], reread: bool) -> None:
    """Queue deliveries again, with what the pipeline has learnt since; ids stay the same."""
    settings = DeliverySettings.from_env(env)
    spool = SpoolWriter(settings.intake.spool, settings.recipient)
    url = settings.intake.intake_url
    with db.intake_of(url) as intake, db.transaction(intake) as connection:
        items = work.listed(connection, *states)
        count = work.requeue(connection, *states)
    for item in items if reread else ():
        spool.remove_beside(item.spool_key, "tekst")
    click.echo(f"{count} opnieuw in de rij")


@click.command("add-client")
@click.argument("name")
@click.option("--replace", is_flag=True, help="A new token; the old one stops working.")
@click.pass_obj
def add_client(env: Env, name: str, replace: bool) -> None:
    """Give a griffie a token for delivery; it is shown once."""
    file = DeliverySettings.from_env(env).tokens_file
    if not tokens.NAME.fullmatch(name):
        raise click.UsageError("Een naam is van kleine letters, cijfers, punt, _ en -.")
    if not replace and tokens.is_known(file, name):
        raise click.UsageError("Deze griffie heeft al een sleutel. Vervang hem met --replace.")
    click.echo(tokens.add_client(file, name))


@click.command("add-reviewer")
@click.argument("name")
@click.option("--password", prompt=True, hide_input=True, confirmation_prompt=True)
@click.pass_obj
def add_reviewer(env: Env, name: str, password: str) -> None:
    """Let a person log in at the review desk, or change a password."""
    if len(password) < 12:
        raise click.UsageError("Kies een wachtwoord van minstens 12 tekens.")
    tokens.add_user(ReviewSettings.from_env(env).users_file, name, password)
    click.echo(f"{name} kan aanmelden")
