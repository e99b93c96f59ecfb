package org.multaqa.portal.pages.shell;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has sent. Blank means absent; what is missing is for the service to
 * refuse.
 *
 * @param fields the fields with their values, stripped; blank ones have none
 */
public record Form(Map<String, List<String>> fields) {

	private static final int LONGEST = 20_000;

	static Form of(HttpServletRequest request) {
		var fields = new LinkedHashMap<String, List<String>>();
		request.getParameterMap().forEach((name, values) -> {
			var said = Arrays.stream(values)
				.map((value) -> value.replace("\r\n", "\n").strip())
				.filter((value) -> !value.isEmpty())
				.map((value) -> value.substring(0, Math.min(value.length(), LONGEST)))
				.toList();
			if (!name.equals("_csrf")) {
				fields.put(name, said);
			}
		});
		return new Form(fields);
	}

	/** A value, or empty. */
	public String text(String field) {
		return all(field).isEmpty() ? "" : all(field).getFirst();
	}

	/** A value, or absent. */
	public @Nullable String optional(String field) {
		return text(field).isEmpty() ? null : text(field);
	}

	public List<String> all(String field) {
		return this.fields.getOrDefault(field, List.of());
	}

	public boolean isTrue(String field) {
		return text(field).equals("true");
	}

	/** The fields {@code name.ar}, {@code name.en} … as one text, or absent. */
	public @Nullable Map<String, String> words(String name) {
		var words = new LinkedHashMap<String, String>();
		this.fields.forEach((field, values) -> {
			String tag = field.startsWith(name + ".") ? field.substring(name.length() + 1) : "";
			if (!tag.isEmpty() && tag.indexOf('.') < 0) {
				values.stream().findFirst().ifPresent((value) -> words.put(tag, value));
			}
		});
		return words.isEmpty() ? null : words;
	}

	/** One field and the field that says its language, as a text, or absent. */
	public @Nullable Map<String, String> words(String field, String language) {
		return text(field).isEmpty() ? null : Map.of(text(language).isEmpty() ? "ar" : text(language), text(field));
	}

	public FormValues values() {
		return new FormValues(this.fields);
	}

}
