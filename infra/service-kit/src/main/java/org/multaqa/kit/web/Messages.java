package org.multaqa.kit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import com.ibm.icu.text.MessageFormat;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;

import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The platform's words from {@code .properties} files in UTF-8, formatted by ICU, so that
 * Arabic has its six plural forms: {@code {0, plural, one{…} two{…} few{…} many{…}
 * other{…}}}. Arguments that are codes of other messages (they contain a dot and are
 * found) are translated too, and a {@link LocalizedText} speaks the reader's language.
 */
public final class Messages implements MessageSource {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final List<String> baseNames;

	/**
	 * Words from these files, the first file that has a key first.
	 * @param baseNames class path names without language and ending
	 */
	public Messages(String... baseNames) {
		this.baseNames = List.of(baseNames);
	}

	@Override
	public @Nullable String getMessage(String code, Object @Nullable [] arguments, @Nullable String defaultMessage,
			@Nullable Locale locale) {
		Locale language = (locale != null) ? locale : Languages.ALL.getFirst();
		@Nullable String pattern = find(code, language);
		return (pattern != null) ? format(pattern, arguments, language) : defaultMessage;
	}

	@Override
	public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
		@Nullable String message = getMessage(code, arguments, null, locale);
		if (message == null) {
			throw new NoSuchMessageException(code, (locale != null) ? locale : Languages.ALL.getFirst());
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

	private String format(String pattern, Object @Nullable [] arguments, Locale language) {
		if (arguments == null || arguments.length == 0) {
			return new MessageFormat(pattern, Languages.forPeople(language)).format(new Object[0]);
		}
		var translated = new ArrayList<Object>();
		for (Object argument : arguments) {
			translated.add(translated(argument, language));
		}
		return new MessageFormat(pattern, Languages.forPeople(language)).format(translated.toArray());
	}

	private Object translated(@Nullable Object argument, Locale language) {
		return switch (argument) {
			case null -> "";
			case List<?> list ->
				String.join(", ", list.stream().map((item) -> String.valueOf(translated(item, language))).toList());
			case String text when text.indexOf('.') > 0 -> {
				@Nullable String words = find(text, language);
				yield (words != null) ? words : text;
			}
			case LocalizedText text -> text.in(language.toLanguageTag());
			default -> argument;
		};
	}

	private @Nullable String find(String code, Locale language) {
		for (String baseName : this.baseNames) {
			try {
				var bundle = ResourceBundle.getBundle(baseName, language, Messages.class.getClassLoader(), NO_FALLBACK);
				if (bundle.containsKey(code)) {
					return bundle.getString(code);
				}
			}
			catch (MissingResourceException ex) {
				// this service has no words of its own for that
				continue;
			}
		}
		return null;
	}

}
