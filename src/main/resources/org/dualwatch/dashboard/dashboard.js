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

// Files dropped onto a form that takes files are handed in at once, one after another; each is told
// of by itself. Without this script one is handed in at a time.
document.querySelectorAll("form[data-drop]").forEach((form) => {
  const field = form.querySelector("input[type=file]");
  const list = form.querySelector(".sent");
  const say = form.dataset;
  let last = Promise.resolve();
  field.multiple = true;
  field.required = false;
  form.querySelector("button").hidden = true;

  const tell = (line, name, state, wrong) => {
    line.textContent = name + " — " + state;
    line.classList.toggle("wrong", wrong === true);
    line.classList.toggle("received", wrong === false);
  };
  const outcome = (answer) => {
    const asked = new URL(answer.url);
    if (answer.status === 413) {
      return { state: say.tooLarge, wrong: true };
    }
    if (asked.pathname === "/login" || answer.status === 403) {
      return { state: say.over, wrong: true };
    }
    if (asked.searchParams.get("done") === "file.received") {
      return { state: say.received, wrong: false };
    }
    return { state: asked.searchParams.get("wrong") === "file.empty" ? say.empty : say.failed, wrong: true };
  };
  const send = async (file, line) => {
    if (file.size === 0 || file.size > Number(say.largest)) {
      tell(line, file.name, file.size === 0 ? say.empty : say.tooLarge, true);
      return;
    }
    tell(line, file.name, say.sending);
    const body = new FormData();
    body.append(field.name, file);
    try {
      const told = outcome(await fetch(form.action, { method: "POST", body }));
      tell(line, file.name, told.state, told.wrong);
    } catch (unreachable) {
      tell(line, file.name, say.failed, true);
    }
  };
  const sendAll = (files) => {
    Array.from(files).forEach((file) => {
      const line = list.appendChild(document.createElement("li"));
      tell(line, file.name, say.waits);
      last = last.then(() => send(file, line));
    });
    field.value = "";
  };
  const over = (event, on) => {
    event.preventDefault();
    form.classList.toggle("over", on);
  };
  form.addEventListener("dragover", (event) => over(event, true));
  form.addEventListener("dragleave", (event) => over(event, false));
  form.addEventListener("drop", (event) => {
    over(event, false);
    sendAll(event.dataTransfer.files);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll(field.files);
  });
  field.addEventListener("change", () => sendAll(field.files));
  // A file that misses the form must not take the place of the page.
  ["dragover", "drop"].forEach((kind) => window.addEventListener(kind, (event) => event.preventDefault()));
});

// Pages that look for news by themselves say so: nobody reads them.
document.body.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.triggeringEvent === undefined || event.detail.elt.hasAttribute("data-news")) {
    event.detail.headers["Dualwatch-Live"] = "true";
  }
});

// Where there is no news the page stays as it is: nobody's place in it is lost, nothing is read out
// again. Where the part is gone, as after the end of a session, the page says so itself.
document.body.addEventListener("htmx:beforeSwap", (event) => {
  const part = event.detail.target;
  const state = part.dataset.state;
  if (state === undefined || !event.detail.shouldSwap) {
    return;
  }
  const fresh = new DOMParser().parseFromString(event.detail.serverResponse, "text/html").getElementById(part.id);
  if (fresh === null) {
    event.detail.shouldSwap = false;
    window.location.reload();
  } else if (fresh.dataset.state === state) {
    event.detail.shouldSwap = false;
  }
});
