package org.multaqa.portal.pages.shell;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What the reader sent with the form that was refused; empty on a first look.
 *
 * @param values the values by field name; a field left blank has none
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
	 * What was sent in a field, be it blank, or else.
	 * @param otherwise what the page would show by itself
	 * @return what shall stand in the field
	 */
	public String or(String field, String otherwise) {
		return this.values.getOrDefault(field, List.of(otherwise)).stream().findFirst().orElse("");
	}

	/**
	 * Whether something was sent for a group of fields.
	 * @param group what their names begin with, up to a dot
	 * @return whether one of them, or the date beside them, was filled in
	 */
	public boolean any(String group) {
		return this.values.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(group + ".") || field.getKey().equals(group + "-due"))
			.anyMatch((field) -> !field.getValue().isEmpty());
	}

	/**
	 * For how many numbered groups there must be room.
	 * @param groups what the names of all of them begin with, up to a dot
	 * @param atLeast how many the page would show by itself
	 * @return that many, or more if more were filled in
	 */
	public int room(String groups, int atLeast) {
		return IntStream.range(0, this.values.size())
			.filter((number) -> any(groups + "." + number))
			.map((number) -> number + 1)
			.reduce(atLeast, Math::max);
	}

	/**
	 * Which one of numbered groups somebody means who counts those only that were filled
	 * in.
	 * @param groups what the names of all of them begin with, up to a dot
	 * @param place the place among those filled in, from zero
	 * @return what its fields' names begin with, up to a dot or a hyphen
	 */
	public String filled(String groups, int place) {
		return IntStream.range(0, this.values.size())
			.mapToObj((number) -> groups + "." + number)
			.filter(this::any)
			.skip(place)
			.findFirst()
			.orElse(groups + "." + place);
	}

	/**
	 * Whether a box was ticked, or would be by itself.
	 * @param value the value of the box
	 * @param otherwise how it stands on a first look
	 * @return whether it is ticked
	 */
	public boolean ticked(String field, String value, boolean otherwise) {
		return this.values.isEmpty() ? otherwise : this.values.getOrDefault(field, List.of()).contains(value);
	}

}
