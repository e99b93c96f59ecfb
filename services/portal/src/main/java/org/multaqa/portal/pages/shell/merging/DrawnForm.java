package org.multaqa.portal.pages.shell.merging;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands on a page.
 *
 * @param action the path that it is sent to
 * @param fields what stands in it, as a browser would send it
 * @param shown how its fields are shown, by their names
 */
public record DrawnForm(String action, SequencedMap<String, List<String>> fields, Map<String, Shown> shown) {

	/** What is never sent, or only if it is pressed. */
	private static final Evaluator BUTTONS = Selector
		.evaluatorOf("button, [type=submit], [type=button], [type=image], [type=reset], [type=file]");

	private static final Evaluator TICKED = Selector.evaluatorOf("[type=checkbox], [type=radio]");

	private static final Evaluator HIDDEN = Selector.evaluatorOf("[type=hidden]");

	/** What the thing has, where the page proposes something else in the field. */
	private static final String WAS = "data-was";

	/**
	 * How a field is shown.
	 *
	 * @param label what it is called, in the language of the page
	 * @param language of what is written in it, or absent
	 * @param direction of what is written in it, or absent
	 * @param many whether it has any number of values
	 * @param text whether it has paragraphs
	 * @param hidden whether nobody sees it
	 * @param options what its values are called
	 */
	public record Shown(String label, @Nullable String language, @Nullable String direction, boolean many, boolean text,
			boolean hidden, Map<String, String> options) {

		public Shown {
			options = Map.copyOf(options);
		}

	}

	static DrawnForm of(FormElement form) {
		var shown = new LinkedHashMap<String, Shown>();
		elements(form).forEach((field) -> shown.merge(field.attr("name"), shown(form, field), DrawnForm::together));
		return new DrawnForm(path(form), fields(form), Map.copyOf(shown));
	}

	/** What stands in a form, as a browser would send it. */
	static SequencedMap<String, List<String>> fields(FormElement form) {
		var fields = new LinkedHashMap<String, List<String>>();
		elements(form).forEach((field) -> fields.merge(field.attr("name"), FormContent.in(value(field)),
				(before, value) -> Stream.concat(before.stream(), value.stream()).toList()));
		return fields;
	}

	/**
	 * Whether anything is written or chosen in a form; else it is the button for an act.
	 */
	static boolean isFilledIn(FormElement form) {
		var hidden = new HashMap<String, Boolean>();
		elements(form).forEach((field) -> hidden.putIfAbsent(field.attr("name"), field.is(HIDDEN)));
		return hidden.entrySet()
			.stream()
			.anyMatch((field) -> FormContent.isContent(field.getKey()) && !field.getValue());
	}

	private static Stream<Element> elements(FormElement form) {
		return form.elements().stream().filter((field) -> !field.attr("name").isEmpty() && !field.is(BUTTONS));
	}

	static String path(Element form) {
		return form.attr("action").split("\\?", 2)[0];
	}

	/** What a page has filled in beforehand did not stand there. */
	private static Stream<String> value(Element field) {
		if (field.hasAttr(WAS)) {
			return Stream.of(field.attr(WAS));
		}
		if (field.hasAttr("disabled")) {
			return Stream.empty();
		}
		if (field.nameIs("select")) {
			return Optional.ofNullable(field.selectFirst("option[selected]"))
				.or(() -> Optional.ofNullable(field.selectFirst("option")))
				.map(Element::val)
				.stream();
		}
		if (isTicked(field)) {
			return field.hasAttr("checked") ? Stream.of(field.val()) : Stream.empty();
		}
		return Stream.of(field.nameIs("textarea") ? field.wholeText() : field.val());
	}

	private static boolean isTicked(Element field) {
		return field.is(TICKED);
	}

	private static Shown shown(FormElement form, Element field) {
		var options = new LinkedHashMap<String, String>();
		field.select("option").forEach((option) -> options.put(option.val(), option.text()));
		if (isTicked(field)) {
			options.put(field.val(), label(form, field));
		}
		return new Shown(isTicked(field) ? legend(field) : named(form, field), attribute(field, "lang"),
				attribute(field, "dir"), field.is("[type=checkbox]"), field.nameIs("textarea"), field.is(HIDDEN),
				options);
	}

	/** Fields of one name are one. */
	private static Shown together(Shown one, Shown other) {
		var options = new LinkedHashMap<>(one.options);
		options.putAll(other.options);
		return new Shown(one.label, one.language, one.direction, one.many || one.hidden, one.text, one.hidden, options);
	}

	private static String named(FormElement form, Element field) {
		String legend = legend(field);
		String label = label(form, field);
		return (legend.isEmpty() || label.isEmpty()) ? legend + label : legend + " · " + label;
	}

	private static String legend(Element field) {
		@Nullable Element group = field.closest("fieldset");
		@Nullable Element row = (group != null) ? field.closest("details") : null;
		String legend = first(group, "legend");
		return (row != null && group != null && group.equals(row.closest("fieldset"))) ? first(row, "summary") : legend;
	}

	private static String first(@Nullable Element within, String selector) {
		@Nullable Element found = (within != null) ? within.selectFirst(selector) : null;
		return (found != null) ? found.text() : "";
	}

	private static String label(FormElement form, Element field) {
		return form.select("label")
			.stream()
			.filter((label) -> label.attr("for").equals(field.id()) && !field.id().isEmpty())
			.findFirst()
			.or(() -> Optional.ofNullable(field.closest("label")))
			.map(Element::text)
			.orElse("");
	}

	private static @Nullable String attribute(Element field, String name) {
		return field.hasAttr(name) ? field.attr(name) : null;
	}

}
