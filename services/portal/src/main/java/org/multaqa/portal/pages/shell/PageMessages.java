package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.edge.signin.PageLanguage;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The words of the pages, in ICU patterns with positional arguments, so that Arabic has
 * its six plural forms. A locale whose language the portal does not speak reads English.
 */
public final class PageMessages implements MessageSource {

	private final Map<String, Map<String, String>> patterns = PageLanguage.LANGUAGES.stream()
		.collect(Collectors.toUnmodifiableMap((language) -> language, PageMessages::read));

	/**
	 * The patterns of a language by key.
	 * @param language ar, en, fr or es
	 * @return all of them
	 */
	public Map<String, String> patterns(String language) {
		return this.patterns.getOrDefault(language, Map.of());
	}

	/**
	 * Whether there are words for something.
	 * @param code which message
	 * @return true if there are
	 */
	boolean has(String code) {
		return patterns("en").containsKey(code);
	}

	/**
	 * A message as a text, for fields that begin with a proposal.
	 * @param languages in which languages; those that the portal does not speak are left
	 * out
	 * @param code which message
	 * @param arguments of the message
	 * @return the text, in English alone where the portal speaks none of them
	 */
	public LocalizedText in(List<String> languages, String code, Object... arguments) {
		var spoken = languages.stream().filter(PageLanguage.LANGUAGES::contains).toList();
		return new LocalizedText((spoken.isEmpty() ? List.of("en") : spoken).stream()
			.collect(Collectors.toMap((language) -> language,
					(language) -> getMessage(code, arguments, Locale.forLanguageTag(language)))));
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] arguments, @Nullable String otherwise,
			@Nullable Locale locale) {
		var language = languageOf(locale);
		var pattern = patterns(language).get(code);
		if (pattern == null) {
			return otherwise;
		}
		var format = new MessageFormat(pattern, Locale.forLanguageTag(language + "-u-nu-latn"));
		return format.format((arguments != null) ? arguments : new Object[0]);
	}

	@Override
	public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
		var message = getMessage(code, arguments, null, locale);
		if (message == null) {
			throw new NoSuchMessageException(code, Locale.forLanguageTag(languageOf(locale)));
		}
		return message;
	}

	@Override
	public String getMessage(MessageSourceResolvable resolvable, @Nullable Locale locale) {
		var codes = resolvable.getCodes();
		for (String code : (codes != null) ? codes : new String[0]) {
			var message = getMessage(code, resolvable.getArguments(), null, locale);
			if (message != null) {
				return message;
			}
		}
		var otherwise = resolvable.getDefaultMessage();
		if (otherwise == null) {
			throw new NoSuchMessageException(String.valueOf(resolvable));
		}
		return otherwise;
	}

	private static String languageOf(@Nullable Locale locale) {
		return (locale != null && PageLanguage.LANGUAGES.contains(locale.getLanguage())) ? locale.getLanguage() : "en";
	}

	private static Map<String, String> read(String language) {
		var file = "/portal/messages_" + language + ".properties";
		try (var stream = PageMessages.class.getResourceAsStream(file)) {
			if (stream == null) {
				throw new IllegalStateException(file + " is missing");
			}
			var properties = new Properties();
			properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			var read = new TreeMap<String, String>();
			properties.stringPropertyNames().forEach((key) -> read.put(key, properties.getProperty(key)));
			return read;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
