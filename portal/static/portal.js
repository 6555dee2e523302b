// Comfort only: every page works without this file.
"use strict";
document.documentElement.classList.add("has-js");

// A filter works at once; the button stays for who prefers it. The reader stays where they were.
const search = document.getElementById("zoek");
for (const box of document.querySelectorAll(".facets input[type=checkbox]")) {
  box.addEventListener("change", () => {
    const data = new FormData(search);
    const filled = [...data].filter(([name, value]) => value !== "" || name === "q");
    location.assign("/uitspraken?" + new URLSearchParams(filled) + "#" + box.name + "=" + box.value);
  });
}
if (search && location.hash.includes("=")) {
  const [name, value] = decodeURIComponent(location.hash.slice(1)).split("=");
  const box = [...document.querySelectorAll(".facets input")].find((one) => one.name === name && one.value === value);
  if (box) {
    for (let up = box.closest("details"); up; up = up.parentElement.closest("details")) up.open = true;
    box.focus();
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    const said = button.nextElementSibling;
    try {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      said.textContent = "Gekopieerd";
    } catch {
      said.textContent = "Kopiëren lukt niet; selecteer de verwijzing zelf.";
    }
  });
}

// From hit to hit.
const hits = document.querySelector("nav.hits[data-hits]");
const marks = [...document.querySelectorAll("mark[id]")];
if (hits && marks.length) {
  let at = -1;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  const go = (step) => {
    marks[at]?.classList.remove("now");
    at = (at + step + marks.length) % marks.length;
    marks[at].classList.add("now");
    marks[at].scrollIntoView({ block: "center" });
    said.textContent = `${at + 1} van ${marks.length}`;
  };
  for (const [text, step] of [["Vorige", -1], ["Volgende", 1]]) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = text;
    button.addEventListener("click", () => go(at < 0 && step < 0 ? 0 : step));
    hits.append(button);
  }
  hits.append(said);
}

// The report form knows which paragraph the reader was looking at.
const report = document.getElementById("meld");
if (report) {
  const aim = () => {
    const found = /^#a(\d+)$/.exec(location.hash);
    const target = new URL(report.href);
    if (found) target.searchParams.set("alinea", found[1]);
    report.href = target;
  };
  addEventListener("hashchange", aim);
  aim();
}
