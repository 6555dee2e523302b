# Two images from one file: `portal` holds nothing of the private side, `intake` has everything and the OCR program.
FROM python:3.12-slim AS libraries
WORKDIR /app
COPY requirements.lock .
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock

FROM python:3.12-slim AS runtime
RUN useradd --system --uid 10001 --no-create-home arrestendatabank \
    && install -d -o 10001 /spool /administraties /meldingen
COPY --from=libraries /venv /venv
WORKDIR /app
ENV PATH=/venv/bin:$PATH PYTHONPATH=/app PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 ARRESTENDATABANK_VAR=/var/lib/arrestendatabank
USER 10001

FROM runtime AS portal
COPY search_index search_index
COPY portal portal

FROM runtime AS intake
USER root
RUN apt-get update \
    && apt-get install -y --no-install-recommends tesseract-ocr tesseract-ocr-nld tesseract-ocr-fra tesseract-ocr-deu \
    && rm -rf /var/lib/apt/lists/*
USER 10001
COPY search_index search_index
COPY anonymise anonymise
COPY ingest ingest
