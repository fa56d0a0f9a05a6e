"use strict";
// What pages do beyond links and forms. Without this script they do the same, one step longer.

// A form whose fields take effect as they are changed needs no button.
document.querySelectorAll("form[data-live]").forEach((form) => {
  form.addEventListener("change", () => form.requestSubmit());
});

// Print, where a page offers it.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// Files dropped onto a form that takes files are handed in at once.
document.querySelectorAll("form[data-drop]").forEach((form) => {
  const files = form.querySelector("input[type=file]");
  const over = (event, on) => {
    event.preventDefault();
    form.classList.toggle("over", on);
  };
  form.addEventListener("dragover", (event) => over(event, true));
  form.addEventListener("dragleave", (event) => over(event, false));
  form.addEventListener("drop", (event) => {
    over(event, false);
    files.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  files.addEventListener("change", () => {
    if (files.files.length > 0) {
      form.requestSubmit();
    }
  });
});

// Pages that look for news by themselves say so: nobody reads them.
document.body.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.triggeringEvent === undefined || event.detail.elt.hasAttribute("data-news")) {
    event.detail.headers["Dualwatch-Live"] = "true";
  }
});
