package org.multaqa.portal.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** How templates are written, so that a change of one shows in few short lines. */
final class TemplateRules {

	/** In characters. */
	private static final int LONGEST_LINE = 160;

	private static final Pattern COMMENT_OR_VALUE = Pattern.compile("<!--.*?-->|\"[^\"]*\"", Pattern.DOTALL);

	private static final Pattern WHOLE_START_TAG = Pattern.compile("<[a-z][^<>]*>");

	private static final Pattern CONDITIONAL_CALL = Pattern
		.compile("<(?=[^<>]*\\sth:(if|unless|each)=)(?=[^<>]*\\sth:(insert|replace)=)[^<>]*>");

	private static final Pattern START_TAG = Pattern.compile("<[a-z](?:[^<>\"]|\"[^\"]*\")*>");

	private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"(\\w+)(?:\\(([^)]*)\\))?\"");

	private static final Pattern CALL = Pattern.compile("~\\{([\\w/-]+) :: (\\w+)(?=[(}])");

	private final Map<String, Set<String>> parameters = new TreeMap<>();

	/**
	 * Makes the fragments of a template known to the calls of all.
	 * @param name what calls say before the colons
	 * @param template its text
	 */
	void declare(String name, String template) {
		FRAGMENT.matcher(template).results().forEach((fragment) -> {
			@Nullable String declared = fragment.group(2);
			this.parameters.put(name + " :: " + fragment.group(1),
					(declared != null) ? new TreeSet<>(Arrays.asList(declared.split("\\s*,\\s*"))) : Set.of());
		});
	}

	/**
	 * Lines beyond 160 characters, lines that begin more than one element, calls on an
	 * element with a condition of its own, which is asked after the call was made, and
	 * calls that do not name each parameter of their fragment; words whose language is
	 * known and whose direction is guessed. Where words must touch, an element begins at
	 * the end of a line and goes on in the next.
	 */
	List<String> faultsOf(String template) {
		var faults = new ArrayList<String>();
		template.lines().filter((line) -> line.length() > LONGEST_LINE).forEach((line) -> faults.add("long: " + line));
		withoutValues(template).lines()
			.filter((line) -> WHOLE_START_TAG.matcher(line).results().count() > 1)
			.forEach((line) -> faults.add("more than one element: " + line));
		CONDITIONAL_CALL.matcher(withoutValues(template))
			.results()
			.forEach((call) -> faults.add("call before the condition: " + call.group()));
		START_TAG.matcher(template)
			.results()
			.map(MatchResult::group)
			.filter((tag) -> tag.contains("th:lang=") && (!tag.contains("th:dir=") || tag.contains(" dir=")))
			.forEach((tag) -> faults.add("a language without its direction: " + tag));
		CALL.matcher(template).results().forEach((call) -> {
			var fragment = call.group(1) + " :: " + call.group(2);
			var named = namesIn(template, call.end());
			if (!named.equals(this.parameters.get(fragment))) {
				faults.add(fragment + " has " + this.parameters.get(fragment) + ", not " + named);
			}
		});
		return faults;
	}

	private static String withoutValues(String template) {
		return COMMENT_OR_VALUE.matcher(template)
			.replaceAll(
					(found) -> "\"" + "\n".repeat((int) found.group().chars().filter((c) -> c == '\n').count()) + "\"");
	}

	/** The names before the first sign of equality of every argument. */
	private static Set<String> namesIn(String template, int from) {
		return argumentsIn(template, from).stream()
			.map((argument) -> argument.split("=", 2)[0].strip())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> argumentsIn(String template, int from) {
		var arguments = new ArrayList<String>();
		var argument = new StringBuilder();
		int depth = 0;
		boolean quoted = false;
		for (int i = from; i == from || depth > 0; i++) {
			char c = template.charAt(i);
			quoted ^= c == '\'';
			int step = quoted ? 0 : switch (c) {
				case '(', '{' -> 1;
				case ')', '}' -> -1;
				default -> 0;
			};
			depth += step;
			if (!quoted && ((c == ',' && depth == 1) || (depth == 0 && !argument.isEmpty()))) {
				arguments.add(argument.toString());
				argument.setLength(0);
			}
			else if (depth > 1 || (depth == 1 && step != 1)) {
				argument.append(c);
			}
		}
		return arguments;
	}

}
