package org.multaqa.kit.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The platform's messages from {@code .properties} files in UTF-8, formatted by ICU, so
 * that Arabic has its six plural forms: {@code {0, plural, one{…} two{…} few{…} many{…}
 * other{…}}}. Days and lists are written as the language writes them. Arguments that are
 * codes of other messages (they contain a dot and are found) are translated too; one that
 * would turn the sentence around, or be turned by it, keeps a direction of its own
 * ({@link Isolation}). Who reads a language that we do not speak is answered in
 * {@link Languages#COMMON}.
 */
public final class Messages implements MessageSource {

	private final MessagePatterns patterns;

	/**
	 * Messages from these files, the first file that has a key first.
	 * @param baseNames class path names without language and ending; a service may have
	 * no message of its own
	 */
	public Messages(String... baseNames) {
		this.patterns = MessagePatterns.read(baseNames);
	}

	/**
	 * A message for a reader: in the first of the languages that we speak, with the texts
	 * of people in it ({@link LocalizedText}) in the first that they have.
	 * @param reader the reader's languages, then the meeting's where there is one
	 * @param arguments what it names
	 * @return the message, or empty when there is none of that code
	 */
	public Optional<String> find(LanguagePreference reader, String code, Object... arguments) {
		var language = Languages.spokenTo(reader);
		return this.patterns.find(code, language).map((pattern) -> format(pattern, arguments, language, reader));
	}

	/**
	 * The patterns of a language by key.
	 * @param language one of {@link Languages#ALL}
	 * @return all of them
	 */
	public Map<String, String> patterns(String language) {
		return this.patterns.in(language);
	}

	/**
	 * A message as a text, for fields that begin with a proposal.
	 * @param languages in which languages; those that we do not speak are left out
	 * @param arguments what it names
	 * @return the text, in {@link Languages#COMMON} alone where we speak none of them
	 */
	public LocalizedText in(List<String> languages, String code, Object... arguments) {
		var spoken = languages.stream().filter(Languages.ALL::contains).toList();
		return new LocalizedText((spoken.isEmpty() ? List.of(Languages.COMMON.getLanguage()) : spoken).stream()
			.collect(Collectors.toMap((language) -> language,
					(language) -> getMessage(code, arguments, Locale.forLanguageTag(language)))));
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] arguments, @Nullable String defaultMessage,
			@Nullable Locale locale) {
		var reader = (locale != null) ? LanguagePreference.of(locale.toLanguageTag()) : LanguagePreference.of();
		return find(reader, code, (arguments != null) ? arguments : new Object[0]).orElse(defaultMessage);
	}

	@Override
	public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
		@Nullable String message = getMessage(code, arguments, null, locale);
		if (message == null) {
			throw new NoSuchMessageException(code, (locale != null) ? locale : Languages.COMMON);
		}
		return message;
	}

	@Override
	public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
		String @Nullable [] codes = resolvable.getCodes();
		if (codes != null) {
			for (String code : codes) {
				@Nullable String message = getMessage(code, resolvable.getArguments(), null, locale);
				if (message != null) {
					return message;
				}
			}
		}
		@Nullable String fallback = resolvable.getDefaultMessage();
		if (fallback == null) {
			throw new NoSuchMessageException((codes != null && codes.length > 0) ? codes[0] : "");
		}
		return fallback;
	}

	private String format(String pattern, Object[] arguments, Locale language, LanguagePreference reader) {
		return new MessageFormat(pattern, Languages.forPeople(language))
			.format(new Isolation(language.getLanguage(), pattern)
				.apart(Stream.of(arguments).map((argument) -> translated(argument, language, reader)).toArray()));
	}

	private Object translated(@Nullable Object argument, Locale language, LanguagePreference reader) {
		return switch (argument) {
			case null -> "";
			case List<?> list -> ListFormatter.getInstance(Languages.forPeople(language))
				.format(list.stream().map((item) -> String.valueOf(translated(item, language, reader))).toList());
			case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
				.localizedBy(Languages.forPeople(language))
				.format(day);
			case String text when text.indexOf('.') > 0 -> this.patterns.find(text, language).orElse(text);
			case LocalizedText text -> text.in(reader);
			case Locale named -> named.getDisplayLanguage(language);
			default -> argument;
		};
	}

}
