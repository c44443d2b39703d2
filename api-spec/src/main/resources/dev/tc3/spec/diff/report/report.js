"use strict";
(() => {
  const form = document.getElementById("filters");
  const output = form.querySelector("output");
  const sections = [...document.querySelectorAll(".comparison")].map((element, number) => ({
    element,
    number,
    bars: document.querySelectorAll(`.plot a[href="#c${number}"]`),
    groups: [...element.querySelectorAll("ol, .lesser")],
    changes: [...element.querySelectorAll(".change")].map((item) => ({
      element: item,
      verdict: item.dataset.verdict,
      behaviour: item.dataset.behaviour,
      actions: item.dataset.actions === "" ? null : new Set(item.dataset.actions.split(" ")),
      words: null,
    })),
  }));
  const total = sections.reduce((sum, section) => sum + section.changes.length, 0);

  /** What a search looks at. It is collected when it is first needed, since most visits need none. */
  function words(change) {
    if (change.words === null) {
      const parts = change.element.querySelectorAll("summary, pre, code");
      change.words = [...parts].map((part) => part.textContent).join("\n").toLowerCase();
    }
    return change.words;
  }

  function wanted() {
    const data = new FormData(form);
    const text = (data.get("text") || "").trim().toLowerCase();
    return {
      verdicts: data.getAll("verdict"),
      behaviour: data.get("behaviour"),
      action: data.get("action") || "",
      comparison: data.get("comparison") || "",
      texts: text === "" ? [] : text.split(/\s+/),
    };
  }

  function isWanted(change, want) {
    return (
      (want.verdicts.length === 0 || want.verdicts.includes(change.verdict)) &&
      (!want.behaviour || change.behaviour === want.behaviour) &&
      (want.action === "" || change.actions === null || change.actions.has(want.action)) &&
      want.texts.every((text) => words(change).includes(text))
    );
  }

  function filter() {
    const want = wanted();
    const searching = want.verdicts.length > 0 || want.behaviour || want.action !== "" || want.texts.length > 0;
    let found = 0;
    for (const section of sections) {
      const meant = want.comparison === "" || want.comparison === String(section.number);
      let here = 0;
      for (const change of section.changes) {
        const shown = meant && isWanted(change, want);
        change.element.hidden = !shown;
        here += shown ? 1 : 0;
      }
      for (const group of section.groups) {
        const some = group.querySelector(".change:not([hidden])") !== null;
        group.hidden = !some;
        if (group.tagName === "DETAILS") {
          group.open = Boolean(searching) && some;
        }
      }
      const shown = meant && (here > 0 || !searching);
      section.element.hidden = !shown;
      section.bars.forEach((bar) => bar.classList.toggle("dim", !shown));
      found += here;
    }
    output.textContent = `${found} of ${total} changes`;
  }

  function option(select, text) {
    const found = [...select.options].find((one) => one.value !== "" && one.text === text);
    return found ? found.value : "";
  }

  /** Sets the filters to what the address asks for, such as #verdict=major,minor&action=RunInstances&text=disk. */
  function fromAddress() {
    const asked = new URLSearchParams(location.hash.slice(1));
    form.reset();
    const verdicts = (asked.get("verdict") || "").split(",");
    form.querySelectorAll('[name="verdict"]').forEach((box) => (box.checked = verdicts.includes(box.value)));
    if (form.elements.behaviour) {
      form.elements.behaviour.checked = asked.get("behaviour") === "yes";
    }
    if (form.elements.action) {
      form.elements.action.value = option(form.elements.action, asked.get("action"));
    }
    if (form.elements.comparison) {
      form.elements.comparison.value = asked.get("comparison") || "";
      if (form.elements.comparison.selectedIndex < 0) {
        form.elements.comparison.value = "";
      }
    }
    form.elements.text.value = asked.get("text") || "";
    filter();
  }

  function toAddress() {
    const want = wanted();
    const asked = new URLSearchParams();
    if (want.verdicts.length > 0) {
      asked.set("verdict", want.verdicts.join(","));
    }
    if (want.behaviour) {
      asked.set("behaviour", want.behaviour);
    }
    if (want.action !== "") {
      asked.set("action", form.elements.action.selectedOptions[0].text);
    }
    if (want.comparison !== "") {
      asked.set("comparison", want.comparison);
    }
    if (want.texts.length > 0) {
      asked.set("text", want.texts.join(" "));
    }
    history.replaceState(null, "", `#${asked}`);
  }

  function changed() {
    filter();
    toAddress();
  }

  let waiting = 0;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, event.target.type === "search" ? 120 : 0);
  });
  form.addEventListener("reset", () => setTimeout(changed));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.querySelectorAll(".plot a").forEach((bar) =>
    bar.addEventListener("click", (event) => {
      event.preventDefault();
      const number = bar.getAttribute("href").slice(2);
      const select = form.elements.comparison;
      select.value = select.value === number ? "" : number;
      changed();
      if (select.value === number) {
        sections[Number(number)].element.scrollIntoView({ block: "nearest" });
      }
    }),
  );
  window.addEventListener("hashchange", fromAddress);
  form.hidden = false;
  fromAddress();
})();
