/** Fields to which we gave a message, until somebody writes again. */
const spoken = new Set<Field>();

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Browsers say in their own language what is wrong with a field, and take blanks for words. Here it is said in the
 * language of the page: {@code data-needed}, {@code data-choose} and {@code data-invalid} of the body.
 */
export function speakThePagesLanguage(body: HTMLElement): void {
  document.addEventListener(
    "input",
    (event) => {
      for (const each of spoken) {
        each.setCustomValidity("");
      }
      spoken.clear();
      const field = event.target;
      if (isField(field) && field.required && field.value !== "" && field.value.trim() === "") {
        say(field, body.dataset.needed);
      }
    },
    true,
  );
  document.addEventListener(
    "invalid",
    (event) => {
      const field = event.target;
      if (isField(field) && !field.validity.customError) {
        const missing = field.type === "radio" || field instanceof HTMLSelectElement ? "choose" : "needed";
        say(field, body.dataset[field.validity.valueMissing ? missing : "invalid"]);
      }
    },
    true,
  );
}

/**
 * Takes the reader to the field that was refused, and repeats the reason there.
 * @param note the answer at the top of the page, with the field's name in {@code data-field}
 * @returns whether there is such a field
 */
export function markRefused(note: HTMLElement): boolean {
  const name = note.dataset.field ?? "";
  const fields = [...document.querySelectorAll<Field>("main [name]")].filter(
    (each) => name !== "" && each.type !== "hidden" && (each.name === name || each.name.startsWith(`${name}.`)),
  );
  const authentic = document.querySelector<HTMLSelectElement>("[name=authentic]")?.value;
  const field = fields.find((each) => each.lang === authentic && each.value === "") ?? fields[0];
  if (!field) {
    return false;
  }
  const why = document.createElement("p");
  why.id = "field-refused";
  why.className = "field-refused";
  why.textContent = note.querySelector("strong")?.textContent ?? "";
  const group = field.type === "radio" || field.type === "checkbox" ? field.closest("fieldset") : null;
  if (group) {
    group.append(why);
  } else {
    field.after(why);
  }
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", [field.getAttribute("aria-describedby"), why.id].join(" ").trim());
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  return true;
}

function say(field: Field, message: string | undefined): void {
  field.setCustomValidity(message ?? "");
  spoken.add(field);
}

/** Whether a field no longer holds what the page put there; hidden ones are never touched. */
export function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = field.querySelector<HTMLOptionElement>("option[selected]") ?? field.options[0];
    return first !== undefined && !first.selected;
  }
  if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) {
    return field.checked !== field.defaultChecked;
  }
  return field.type !== "hidden" && field.value !== field.defaultValue;
}

export function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
