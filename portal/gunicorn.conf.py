# ruff: noqa: N999 - the name that gunicorn looks for
"""gunicorn settings of the portal: `gunicorn -c portal/gunicorn.conf.py 'portal:create_app()'`.

Threads share one index reader and one count of requests per client; more workers multiply both
(and the limits). No address, query or client is logged: a query can hold what somebody fears.
"""

from typing import Any

from portal.settings import ServerSettings

_server = ServerSettings.read()
bind = _server.bind
workers = _server.workers
threads = _server.threads
worker_class = "gthread"
timeout = 30
graceful_timeout = 20
keepalive = 5
max_requests = 20_000
max_requests_jitter = 2_000
limit_request_line = 8_190
limit_request_fields = 60
worker_tmp_dir = "/dev/shm"  # noqa: S108 - a heartbeat file, on memory so that a slow disk never kills
control_socket_disable = True  # nothing steers this process from beside it
accesslog = "-"
access_log_format = '{"op":"%(t)s","methode":"%(m)s","status":%(s)s,"bytes":"%(B)s","us":%(D)s}'


def post_worker_init(worker: Any) -> None:
    """Read vocabularies, compile templates and open the index before the first reader comes."""
    client = worker.wsgi.test_client()
    for address in ("/", "/uitspraken", "/over"):
        client.get(address)
