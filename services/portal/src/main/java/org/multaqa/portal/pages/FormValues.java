package org.multaqa.portal.pages;

import java.util.List;
import java.util.Map;

/**
 * What the reader sent with the form that was refused; empty on a first look.
 *
 * @param values the values by field name
 */
public record FormValues(Map<String, List<String>> values) {

	public FormValues {
		values = Map.copyOf(values);
	}

	public static FormValues none() {
		return new FormValues(Map.of());
	}

	public boolean isEmpty() {
		return this.values.isEmpty();
	}

	/**
	 * The value of a field, or else.
	 * @param field its name
	 * @param otherwise what the page would show by itself
	 * @return what shall stand in the field
	 */
	public String or(String field, String otherwise) {
		var sent = this.values.getOrDefault(field, List.of());
		return sent.isEmpty() ? otherwise : sent.getFirst();
	}

	/**
	 * Whether something was sent for a group of fields.
	 * @param group what their names begin with, up to a dot
	 * @return whether one of them was filled in
	 */
	public boolean any(String group) {
		return this.values.keySet().stream().anyMatch((field) -> field.startsWith(group + "."));
	}

	/**
	 * Whether a box was ticked, or would be by itself.
	 * @param field its name
	 * @param value the value of the box
	 * @param otherwise how it stands on a first look
	 * @return whether it is ticked
	 */
	public boolean ticked(String field, String value, boolean otherwise) {
		return this.values.isEmpty() ? otherwise : this.values.getOrDefault(field, List.of()).contains(value);
	}

}
