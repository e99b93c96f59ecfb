package org.multaqa.portal.pages.shell.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows of a form, whose fields are numbered. Numbers are where a row stands, and not what
 * it is about: to be merged a milestone is known by its id, and people with their parts,
 * and times, are members of a list.
 */
final class Rows {

	/** Rows with ids: {@code milestone.0-id}, {@code milestone.0.en} …. */
	private static final Pattern NUMBERED = Pattern.compile("(milestone)\\.(\\d{1,3})([.-].+)");

	private static final Pattern BY_ID = Pattern.compile("(milestone)#([^#]+)#(.+)");

	/** Rows without, by the field that makes one and those that belong to it. */
	private static final Map<String, List<String>> LINES = Map.of("person", List.of("part"), "day",
			List.of("starts", "ends"));

	private static final Pattern LINE = Pattern.compile("(person|part|day|starts|ends)\\.(\\d{1,3})");

	/** A hidden field with the number of each row. */
	private static final String NUMBERS = "line";

	private static final String ID = "-id";

	/** Before what makes a row. */
	private static final String LIST = "#";

	/** Before the number of a row that is new. */
	private static final String NEW = "+";

	private Rows() {
	}

	/** The same fields, rows by what they are about. */
	static SequencedMap<String, List<String>> byContent(Map<String, List<String>> fields) {
		var known = new LinkedHashMap<String, List<String>>();
		fields.forEach((field, values) -> {
			var numbered = NUMBERED.matcher(field);
			var line = LINE.matcher(field);
			if (numbered.matches()) {
				if (!numbered.group(3).equals(ID)) {
					known.put(numbered.group(1) + "#" + id(numbered, fields) + "#" + numbered.group(3), values);
				}
			}
			else if (line.matches()) {
				if (LINES.containsKey(line.group(1))) {
					known.computeIfAbsent(LIST + line.group(1), (_) -> new ArrayList<>())
						.addAll(member(fields, line.group(1), line.group(2), values));
				}
			}
			else if (!field.equals(NUMBERS)) {
				known.put(field, values);
			}
		});
		return known;
	}

	/** Whether a field of {@link #byContent} is a list of rows. */
	static boolean isList(String field) {
		return field.startsWith(LIST);
	}

	/** Whether a field of {@link #byContent} is of a row, or a list of them. */
	static boolean isOfRow(String field) {
		return isList(field) || BY_ID.matcher(field).matches();
	}

	private static String id(Matcher row, Map<String, List<String>> fields) {
		return first(fields, row.group(1) + "." + row.group(2) + ID, NEW + row.group(2));
	}

	private static List<String> member(Map<String, List<String>> fields, String head, String number,
			List<String> values) {
		return values.stream().limit(1).map((value) -> {
			var row = new StringBuilder(value);
			LINES.getOrDefault(head, List.of())
				.forEach((field) -> row.append('\n').append(first(fields, field + "." + number, "")));
			return row.toString();
		}).toList();
	}

	/**
	 * The fields as the form has them, its rows numbered anew; blank rows are none.
	 * @param known the fields, rows by what they are about
	 * @param names gets what the fields of rows are called now
	 */
	static SequencedMap<String, List<String>> numbered(Map<String, List<String>> known, Map<String, String> names) {
		var fields = new LinkedHashMap<String, List<String>>();
		var numbers = new LinkedHashMap<String, Integer>();
		known.forEach((field, values) -> {
			var row = BY_ID.matcher(field);
			if (row.matches()) {
				if (isFilled(row, known)) {
					int number = numbers.computeIfAbsent(row.group(2), (_) -> numbers.size());
					String name = row.group(1) + "." + number;
					fields.put(name + ID, row.group(2).startsWith(NEW) ? List.of() : List.of(row.group(2)));
					fields.put(name + row.group(3), values);
					names.put(field, name + row.group(3));
				}
			}
			else if (isList(field)) {
				lines(fields, field.substring(LIST.length()), values);
			}
			else {
				fields.put(field, values);
			}
		});
		return fields;
	}

	private static boolean isFilled(Matcher row, Map<String, List<String>> known) {
		String prefix = row.group(1) + "#" + row.group(2) + "#";
		return known.entrySet()
			.stream()
			.anyMatch((field) -> field.getKey().startsWith(prefix) && !field.getValue().isEmpty());
	}

	private static void lines(Map<String, List<String>> fields, String head, List<String> rows) {
		var lines = new ArrayList<String>();
		for (int number = 0; number < rows.size(); number++) {
			String[] values = rows.get(number).split("\n", -1);
			fields.put(head + "." + number, List.of(values[0]));
			var others = LINES.getOrDefault(head, List.of());
			for (int other = 0; other < others.size(); other++) {
				fields.put(others.get(other) + "." + number, FormContent.in(Stream.of(values[other + 1])));
			}
			lines.add(Integer.toString(number));
		}
		fields.put(NUMBERS, lines);
	}

	/** What the fields are called on the page, by what they are called here. */
	static Map<String, String> names(Map<String, List<String>> fields) {
		var names = new LinkedHashMap<String, String>();
		fields.keySet().forEach((field) -> {
			var row = NUMBERED.matcher(field);
			var line = LINE.matcher(field);
			if (line.matches()) {
				names.putIfAbsent(LIST + line.group(1), field);
			}
			names.put(row.matches() ? row.group(1) + "#" + id(row, fields) + "#" + row.group(3) : field, field);
		});
		return names;
	}

	private static String first(Map<String, List<String>> fields, String field, String otherwise) {
		return fields.getOrDefault(field, List.of()).stream().findFirst().orElse(otherwise);
	}

}
