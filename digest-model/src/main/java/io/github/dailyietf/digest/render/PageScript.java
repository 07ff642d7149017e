package io.github.dailyietf.digest.render;

/** What a page does by itself: it narrows its lists. It asks nobody and keeps nothing. */
final class PageScript {

  static final String JAVASCRIPT =
      """

      "use strict";
      (() => {
        const form = document.getElementById("filter");
        if (!form) return;
        const fold = text => text.normalize("NFKC").toLowerCase();
        const words = node => {
          const copy = node.cloneNode(true);
          copy.querySelectorAll("details").forEach(part => part.remove());
          return fold(copy.textContent);
        };
        const items = Array.from(document.querySelectorAll("[data-item]"), node => ({node}));
        const lists = document.querySelectorAll("main section");
        const {shown} = form.elements;
        const apply = () => {
          const wanted = fold(form.elements.words.value).split(/\\s+/).filter(Boolean);
          const choices = Array.from(form.querySelectorAll("select")).filter(one => one.value);
          let count = 0;
          for (const item of items) {
            item.text ??= words(item.node);
            const fits = wanted.every(word => item.text.includes(word))
              && choices.every(one => item.node.dataset[one.name] === one.value);
            item.node.hidden = !fits;
            count += fits;
          }
          for (const list of lists) {
            const own = list.querySelectorAll("[data-item]");
            if (own.length) list.hidden = Array.from(own).every(node => node.hidden);
          }
          const all = !wanted.length && !choices.length;
          shown.value = all ? "" : shown.dataset.text.replace("{shown}", count);
        };
        const reset = () => { form.reset(); apply(); };
        form.addEventListener("input", apply);
        form.addEventListener("submit", event => event.preventDefault());
        form.addEventListener("reset", () => setTimeout(apply));
        addEventListener("hashchange", () => {
          const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
          if (target && target.closest("[hidden]")) { reset(); target.scrollIntoView(); }
        });
        form.hidden = false;
        apply();
      })();
      """;

  private PageScript() {}
}
