package org.multaqa.portal.pages.shell.merging;

import java.util.Optional;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** What the fields of a form are called on their page; empty where that says nothing. */
final class FieldLabels {

	private FieldLabels() {
	}

	/** By its own label, within the legend of its group. */
	static String named(FormElement form, Element field) {
		String legend = legend(field);
		String label = label(form, field);
		return (legend.isEmpty() || label.isEmpty()) ? legend + label : legend + " · " + label;
	}

	/** What its group is called, or its row in a group that has rows. */
	static String legend(Element field) {
		@Nullable Element group = field.closest("fieldset");
		@Nullable Element row = (group != null) ? field.closest("details") : null;
		String legend = first(group, "legend");
		return (row != null && group != null && group.equals(row.closest("fieldset"))) ? first(row, "summary") : legend;
	}

	private static String first(@Nullable Element within, String selector) {
		@Nullable Element found = (within != null) ? within.selectFirst(selector) : null;
		return (found != null) ? found.text() : "";
	}

	/** What it is called alone. */
	static String label(FormElement form, Element field) {
		return form.select("label")
			.stream()
			.filter((label) -> label.attr("for").equals(field.id()) && !field.id().isEmpty())
			.findFirst()
			.or(() -> Optional.ofNullable(field.closest("label")))
			.map(Element::text)
			.orElse("");
	}

}
