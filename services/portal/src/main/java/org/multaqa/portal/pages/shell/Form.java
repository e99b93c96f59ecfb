package org.multaqa.portal.pages.shell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.edge.calls.InvalidMember;
import org.multaqa.portal.pages.shell.merging.Choices;
import org.multaqa.portal.pages.shell.merging.FormContent;
import org.multaqa.portal.pages.shell.merging.Opened;

/**
 * What somebody has sent. Blank means absent; what is missing, or too long, is for the
 * service to refuse.
 *
 * @param fields the fields with their values, stripped; blank ones have none
 */
public record Form(Map<String, List<String>> fields) {

	/** Fields into which people write, whatever it looks like. */
	private static final Pattern BY_HAND = Pattern.compile(
			"(account|answers|area|baseline|email|gate|guest|id|measure|milestone|names?|note|office|outcome|quote|reason"
					+ "|reworded|right(Name|Email)|summary|target|text|title|venue|words)(\\..*)?|.*-(address|title)");

	/** What ids, choices, numbers and days look like, and an empty text. */
	private static final Pattern CHOSEN = Pattern.compile("([a-z0-9][A-Za-z0-9._:+-]*)?");

	/** Fields that say where to go on, or from where one came. */
	private static final Set<String> WAYS = Set.of("back", "link", Opened.FIELD);

	/**
	 * What a request says that is to be carried out.
	 * @throws InvalidMember if it leaves open what was to be chosen
	 */
	static Form complete(HttpServletRequest request) {
		Choices.missing(request.getParameterMap()).ifPresent((open) -> {
			throw new InvalidMember(open);
		});
		return of(request);
	}

	static Form of(HttpServletRequest request) {
		var fields = new LinkedHashMap<String, List<String>>();
		Choices.whole(request.getParameterMap()).forEach((name, values) -> {
			if (!name.equals("_csrf")) {
				fields.put(name, FormContent.in(values.stream()));
			}
		});
		return new Form(fields);
	}

	/** What was written by hand, to read and to copy where the form failed. */
	public List<String> words() {
		return this.fields.entrySet()
			.stream()
			.filter((field) -> !WAYS.contains(field.getKey()))
			.flatMap((field) -> field.getValue().stream().filter((value) -> isWords(field.getKey(), value)))
			.toList();
	}

	static boolean isWords(String field, String value) {
		return BY_HAND.matcher(field).matches() || !CHOSEN.matcher(value).matches();
	}

	/** A value, or empty. */
	public String text(String field) {
		return all(field).isEmpty() ? "" : all(field).getFirst();
	}

	/** A value, or absent. */
	public @Nullable String optional(String field) {
		return text(field).isEmpty() ? null : text(field);
	}

	/**
	 * A day and a time as browsers send them.
	 * @throws InvalidMember if they are none
	 */
	public static LocalDateTime dateTime(String member, String sent) {
		try {
			return LocalDateTime.parse(sent);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidMember(member);
		}
	}

	/**
	 * A value that the request cannot do without.
	 * @throws InvalidMember if it is absent
	 */
	public String needed(String field) {
		return needed(field, optional(field));
	}

	/**
	 * A text that the request cannot do without, from the fields {@code name.ar},
	 * {@code name.en} ….
	 * @throws InvalidMember if it is absent, or in a language that there is not
	 */
	public LocalizedText neededTexts(String name) {
		return read(name, needed(name, texts(name)), LocalizedText::new);
	}

	/**
	 * A text in one language, of which another field says which.
	 * @throws InvalidMember if it is absent, or in a language that there is not
	 */
	public LocalizedText neededTexts(String field, String language) {
		return read(field, needed(field, texts(field, language)), LocalizedText::new);
	}

	/**
	 * One of several values, by its name in the API.
	 * @throws InvalidMember if there is no such value
	 */
	public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
		@Nullable String chosen = optional(field);
		return (chosen == null) ? null : oneOf(field, chosen, type);
	}

	/**
	 * One of several values, by its name in the API.
	 * @throws InvalidMember if there is no such value
	 */
	public static <E extends Enum<E>> E oneOf(String member, String sent, Class<E> type) {
		return Arrays.stream(type.getEnumConstants())
			.filter((each) -> ModelJson.wireName(each).equals(sent))
			.findFirst()
			.orElseThrow(() -> new InvalidMember(member));
	}

	/**
	 * One of several values that the request cannot do without.
	 * @throws InvalidMember if it is absent, or there is no such value
	 */
	public <E extends Enum<E>> E neededChoice(String field, Class<E> type) {
		return needed(field, choice(field, type));
	}

	/**
	 * Makes an id, or anything else that does not take every value, of what was sent.
	 * @param <S> what was sent
	 * @param <T> what it becomes
	 * @param member what the API calls it
	 * @param sent what was sent
	 * @param type makes it, or throws {@link IllegalArgumentException}
	 * @return what it became
	 * @throws InvalidMember if it cannot be
	 */
	public static <S, T> T read(String member, S sent, Function<S, T> type) {
		try {
			return type.apply(sent);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidMember(member);
		}
	}

	/**
	 * A day as browsers send it.
	 * @throws InvalidMember if it is none
	 */
	public static LocalDate date(String member, String sent) {
		try {
			return LocalDate.parse(sent);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidMember(member);
		}
	}

	/**
	 * A value that the request cannot do without.
	 * @param member what the API calls it
	 * @throws InvalidMember if it is absent
	 */
	public static <T> T needed(String member, @Nullable T value) {
		if (value == null) {
			throw new InvalidMember(member);
		}
		return value;
	}

	/** The {@code Idempotency-Key} of what the form asks for, or absent. */
	public @Nullable String key() {
		return optional("attempt");
	}

	/** The {@code If-Match}: the version that the form was made from, or absent. */
	public @Nullable String version() {
		return text("version").isEmpty() ? null : "\"" + text("version") + "\"";
	}

	public List<String> all(String field) {
		return this.fields.getOrDefault(field, List.of());
	}

	public boolean isTrue(String field) {
		return text(field).equals("true");
	}

	/** The fields {@code name.ar}, {@code name.en} … as one text, or absent. */
	public @Nullable Map<String, String> texts(String name) {
		var texts = new LinkedHashMap<String, String>();
		this.fields.forEach((field, values) -> {
			String tag = field.startsWith(name + ".") ? field.substring(name.length() + 1) : "";
			if (!tag.isEmpty() && tag.indexOf('.') < 0) {
				values.stream().findFirst().ifPresent((value) -> texts.put(tag, value));
			}
		});
		return texts.isEmpty() ? null : texts;
	}

	/** One field and the field that says its language, as a text, or absent. */
	public @Nullable Map<String, String> texts(String field, String language) {
		return text(field).isEmpty() ? null : Map.of(text(language).isEmpty() ? "ar" : text(language), text(field));
	}

	public FormValues values() {
		return new FormValues(this.fields);
	}

}
