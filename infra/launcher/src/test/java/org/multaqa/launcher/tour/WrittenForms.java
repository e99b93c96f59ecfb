package org.multaqa.launcher.tour;

import java.util.List;

import com.microsoft.playwright.Page;

/**
 * The forms of a page, in which everything is written that somebody could, and what the
 * browser keeps of it.
 *
 * @param page that they are on
 */
record WrittenForms(Page page) {

	private static final String FILL = """
			() => [...document.querySelectorAll('main form[method=post]')].map((form, at) => {
			  const fields = [...form.elements].filter((each) => each.name && each.willValidate
			    && !['hidden', 'submit', 'button', 'file'].includes(each.type));
			  const samples = { date: '2025-12-08', time: '10:00', 'datetime-local': '2025-12-08T10:00', number: '7' };
			  for (const field of fields) {
			    const value = samples[field.type] ?? (field.pattern ? `kept-${at}` : field.inputMode === 'email' ? `kept-${at}@example.org` : `Kept words ${at}`);
			    if (field.tagName === 'SELECT') {
			      field.selectedIndex = field.required ? field.options.length - 1 : field.selectedIndex;
			    } else if (['checkbox', 'radio'].includes(field.type)) {
			      field.checked = field.checked || field.required;
			    } else if (!field.readOnly) {
			      const before = field.value;
			      field.value = field.maxLength > 0 ? value.slice(0, field.maxLength) : value;
			      field.dispatchEvent(new Event('input', { bubbles: true }));
			      field.value = field.validity.valid ? field.value : before;
			    }
			    field.dispatchEvent(new Event('input', { bubbles: true }));
			  }
			  return { form, fields };
			}).filter(({ fields }) => fields.some((each) => each.value.startsWith('Kept words')))
			  .map(({ form, fields }) => form.getAttribute('action') + ' ' + (form.matches('[data-private]') ? 'private '
			    : form.enctype === 'multipart/form-data' ? 'file ' : 'kept ')
			    + fields.filter((each) => each.value.startsWith('Kept words')).map((each) => each.name).sort().join())
			""";

	private static final String WORDS = """
			() => [...document.querySelectorAll('main form[method=post]')].map((form) => form.getAttribute('action') + ' kept '
			  + [...form.elements].filter((each) => each.name && (each.value ?? '').startsWith('Kept words'))
			    .map((each) => each.name).sort().join()).filter((each) => !each.endsWith(' kept '))
			""";

	private static final String SEND = """
			() => [...document.querySelectorAll('main form[method=post]')]
			  .filter((form) => [...form.elements].some((each) => (each.value ?? '').startsWith('Kept words'))
			    && !form.matches('[data-private], [enctype]'))
			  .map((form) => {
			    const wrong = [...form.elements].filter((each) => !each.checkValidity()).map((each) => each.name);
			    if (wrong.length === 0) {
			      form.requestSubmit(form.querySelector('button:not([formaction]):not([name]):not([disabled])'));
			    }
			    return wrong.length > 0 ? form.getAttribute('action') + ' ' + wrong.join() : '';
			  }).filter((each) => each !== '')
			""";

	private static final String STORED = """
			async (store) => {
			  const names = (await indexedDB.databases()).map((each) => each.name).filter((each) => each.startsWith('multaqa-'));
			  if (names.length === 0) return [];
			  const database = await new Promise((done) => { indexedDB.open(names[0]).onsuccess = (event) => done(event.target.result); });
			  const all = await new Promise((done) => {
			    database.transaction(store).objectStore(store).getAll().onsuccess = (event) => done(event.target.result);
			  });
			  database.close();
			  return all.map((each) => each.fields.filter(([, value]) => String(value).startsWith('Kept words'))
			    .map(([name]) => name).sort().join());
			}
			""";

	/**
	 * Fills every form as somebody would.
	 * @return of each its address, whether it is {@code kept} in the browser or is
	 * {@code private} or has a {@code file}, and the names of the fields in which words
	 * stand
	 */
	List<String> fill() {
		return words(this.page.evaluate(FILL));
	}

	/** In which fields of which forms the words stand, said like {@link #fill}. */
	List<String> words() {
		return words(this.page.evaluate(WORDS));
	}

	/** In which fields of each form that was begun the browser keeps the words. */
	List<String> begun() {
		return words(this.page.evaluate(STORED, "drafts")).stream().filter((fields) -> !fields.isEmpty()).toList();
	}

	/**
	 * In which fields of each form that was sent and waits the browser keeps the words.
	 */
	List<String> waiting() {
		return words(this.page.evaluate(STORED, "kept"));
	}

	/**
	 * Presses the button of every form that is kept.
	 * @return which could not be sent, and for what is in which fields
	 */
	List<String> send() {
		return words(this.page.evaluate(SEND));
	}

	@SuppressWarnings("unchecked")
	private static List<String> words(Object said) {
		return (List<String>) said;
	}

}
