package org.multaqa.portal.pages.shell;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.ibm.icu.text.ListFormatter;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Languages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;

/**
 * Who reads a page, in which language and in which time zone. The one place that turns
 * texts, moments and numbers into what a person sees. Digits are Latin in every language
 * ({@code nu-latn}), as signs, programmes and Gulf newspapers mostly have them.
 *
 * @param preference the reader's languages, then those of the meeting around the page
 * @param zone the time zone of the meeting; times are always shown in it, never in the
 * reader's own
 * @param person who has signed in, or absent
 */
public record Reader(LanguagePreference preference, ZoneId zone, @Nullable Self person) implements TimeWords {

	/**
	 * The person who has signed in.
	 *
	 * @param office for which office the person acts in this meeting, or absent
	 * @param roles what the person is in this meeting
	 */
	public record Self(PersonName name, @Nullable OfficeBadge office, List<Role> roles) {

		public Self {
			roles = List.copyOf(roles);
		}

	}

	/**
	 * The language of the page.
	 * @return one of {@link Languages#ALL}
	 */
	@Override
	public String language() {
		return Languages.spokenTo(this.preference).getLanguage();
	}

	/**
	 * The locale in which the page is rendered. English dates are written as Doha and
	 * most of the world write them, day first.
	 * @return for instance {@code ar-u-nu-latn}
	 */
	@Override
	public Locale locale() {
		return Locale.forLanguageTag((language().equals("en") ? "en-GB" : language()) + "-u-nu-latn");
	}

	public String direction() {
		return directionOf(language());
	}

	/**
	 * In which direction a language is written.
	 * @param tag a language tag
	 * @return {@code rtl} or {@code ltr}, or {@code auto} where nobody knows the language
	 */
	public String directionOf(String tag) {
		return Languages.directionOf(tag);
	}

	/**
	 * In which direction a text is written, as {@link #in} answers.
	 * @param text in some languages
	 */
	public String directionOf(LocalizedText text) {
		return directionOf(languageOf(text));
	}

	/** The script of a language, as {@link Languages#scriptOf}. */
	public String scriptOf(String tag) {
		return Languages.scriptOf(tag);
	}

	/**
	 * What a text says to this reader, which need not be in the language of the page: who
	 * reads Chinese has the Chinese text in a French page.
	 * @param text in some languages
	 */
	public String in(LocalizedText text) {
		return text.in(this.preference);
	}

	/** What a text says to this reader, with its language. */
	public TextInLanguage words(LocalizedText text) {
		String language = languageOf(text);
		return new TextInLanguage(language, text.texts().getOrDefault(language, ""));
	}

	/**
	 * What a refusal names.
	 * @param index which of its arguments, from 0
	 * @return in the reader's language: a role or a text, or several of them; empty where
	 * there is none
	 */
	public String said(ActionState may, int index) {
		return (index < may.arguments().size()) ? said(may.arguments().get(index)) : "";
	}

	private String said(Object argument) {
		return switch (argument) {
			case List<?> several ->
				ListFormatter.getInstance(locale()).format(several.stream().map(this::said).toList());
			case LocalizedText text -> in(text);
			case String code -> message(code);
			default -> String.valueOf(argument);
		};
	}

	/** What the page says by a key, without arguments. */
	public String message(String code) {
		return PageMessages.MESSAGES.find(this.preference, code).orElse(code);
	}

	/**
	 * In which language {@link #in} answers.
	 * @param text in some languages
	 * @return a language tag
	 */
	public String languageOf(LocalizedText text) {
		return text.languageFor(this.preference);
	}

	/**
	 * The name of a constant as messages, addresses and style sheets have it.
	 * @param constant for instance {@code CAN_LIVE_WITH}
	 * @return for instance {@code can-live-with}
	 */
	public String wire(Enum<?> constant) {
		return ModelJson.wireName(constant);
	}

	/**
	 * The languages of the portal, that of the page first: the order in which forms ask
	 * for texts.
	 * @return all of {@link Languages#ALL}
	 */
	public List<String> ownLanguageFirst() {
		return Stream.concat(Stream.of(language()), Languages.ALL.stream()).distinct().toList();
	}

	/**
	 * A language's name for itself.
	 * @param tag a language tag
	 * @return for instance {@code العربية}
	 */
	public String nameOf(String tag) {
		var locale = Locale.forLanguageTag(tag);
		var name = locale.getDisplayLanguage(locale);
		return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
	}

	/**
	 * The languages that the portal itself speaks, for the language switch.
	 * @return {@link Languages#ALL}
	 */
	public List<String> languages() {
		return Languages.ALL;
	}

	/**
	 * A language's name in the reader's language.
	 * @param tag a language tag
	 * @return for instance {@code Arabic}
	 */
	public String nameIn(String tag) {
		return Locale.forLanguageTag(tag).getDisplayLanguage(locale());
	}

	/**
	 * A number as people write it.
	 * @param number any number
	 * @return for instance {@code 12,480}
	 */
	public String number(long number) {
		return NumberFormat.getIntegerInstance(locale()).format(number);
	}

	/** The same reader, who reads times in another time zone. */
	public Reader in(ZoneId other) {
		return new Reader(this.preference, other, this.person);
	}

	/**
	 * Whether the person who has signed in is this in the meeting.
	 * @param role a wire name, for instance {@code secretary-general}
	 * @return false if nobody has signed in
	 */
	public boolean is(String role) {
		return this.person != null && this.person.roles().stream().anyMatch((own) -> wire(own).equals(role));
	}

}
