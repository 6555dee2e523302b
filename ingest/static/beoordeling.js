// Fill in the place of a selection; everything works without this.
"use strict";
(function () {
  const text = document.getElementById("tekst");
  const start = document.getElementById("start");
  const end = document.getElementById("end");
  if (!text || !start || !end) return;
  // Offsets are code points; the letters in <sup> are not part of the text.
  function place(node, offset) {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
    if (!piece || !text.contains(piece)) return null;
    const within = node.nodeType === Node.TEXT_NODE && node.parentElement === piece ? node.data.slice(0, offset) : "";
    return Number(piece.dataset.start) + Array.from(within).length;
  }
  document.addEventListener("selectionchange", function () {
    const chosen = document.getSelection();
    if (!chosen || chosen.isCollapsed || !chosen.rangeCount) return;
    const range = chosen.getRangeAt(0);
    const from = place(range.startContainer, range.startOffset);
    const to = place(range.endContainer, range.endOffset);
    if (from !== null && to !== null && from < to) {
      start.value = from;
      end.value = to;
    }
  });
})();
