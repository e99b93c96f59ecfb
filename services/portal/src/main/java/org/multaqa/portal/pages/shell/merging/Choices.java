package org.multaqa.portal.pages.shell.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What somebody has chosen where two had changed the same. A field of which the whole was
 * chosen comes under its own name, a text as pieces under {@code piece.0.text.en},
 * {@code piece.1.text.en} …, which are put together here.
 */
public final class Choices {

	/** The field with the names of all that is to be chosen, any number of times. */
	static final String FIELD = "choose";

	private static final Pattern PIECE = Pattern.compile("piece\\.(\\d{1,4})\\.(.+)");

	private Choices() {
	}

	static String piece(int number, String field) {
		return "piece." + number + "." + field;
	}

	/** What was to be chosen and was not: nothing of it may be sent on. */
	public static Optional<String> missing(Map<String, String[]> sent) {
		return List.of(sent.getOrDefault(FIELD, new String[0]))
			.stream()
			.filter((name) -> !sent.containsKey(name))
			.findFirst();
	}

	/** The fields as they were sent, each text whole again. */
	public static Map<String, List<String>> whole(Map<String, String[]> sent) {
		var fields = new LinkedHashMap<String, List<String>>();
		var pieces = new LinkedHashMap<String, TreeMap<Integer, String>>();
		sent.forEach((name, values) -> {
			var piece = PIECE.matcher(name);
			if (piece.matches()) {
				pieces.computeIfAbsent(piece.group(2), (_) -> new TreeMap<>())
					.put(Integer.valueOf(piece.group(1)), values[0].replace("\r\n", "\n"));
			}
			else if (!name.equals(FIELD)) {
				fields.put(name, new ArrayList<>(List.of(values)));
			}
		});
		pieces.forEach((field, parts) -> fields.put(field, List.of(String.join("\n", parts.values()))));
		return fields;
	}

}
