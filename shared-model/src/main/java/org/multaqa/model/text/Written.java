package org.multaqa.model.text;

import java.util.Locale;
import java.util.TreeMap;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.RuleViolation;

/**
 * What people write, as every door takes it in: in one form of Unicode (NFC), with line
 * ends of one kind, without marks that nobody sees; refused where it would break, turn or
 * hide something. What is already kept or published is read as it is.
 */
public final class Written {

	/** The longest text of all, in UTF-16 units; what it is for may have less. */
	public static final int LONGEST = 20_000;

	/** In how many languages one thing may be said. */
	public static final int MOST_LANGUAGES = 24;

	private static final int SHOWN = 24;

	private Written() {
	}

	/**
	 * Takes in a text of one line.
	 * @throws RuleViolation {@code text.line-break}, and as {@link #lines(String)}
	 */
	public static String line(String written) {
		return line(written, "none");
	}

	/**
	 * Takes in a text that may have several lines.
	 * @throws RuleViolation {@code text.too-long}, {@code text.bad-character},
	 * {@code text.open-isolate}, {@code text.nothing-to-see}
	 */
	public static String lines(String written) {
		return lines(written, "none");
	}

	/**
	 * Takes in a text of one line in each language.
	 * @throws RuleViolation {@code text.line-break}, and as {@link #lines(LocalizedText)}
	 */
	public static LocalizedText line(LocalizedText written) {
		return each(written, true);
	}

	/**
	 * Takes in a text that may have several lines in each language.
	 * @throws RuleViolation {@code text.too-many-languages}, and as
	 * {@link #lines(String)}
	 */
	public static LocalizedText lines(LocalizedText written) {
		return each(written, false);
	}

	/**
	 * Takes in what somebody or something is called: on one line, and no address of a
	 * site, which would become a link in mails.
	 * @param limit how long it may be in each language, in UTF-16 units
	 * @throws RuleViolation {@code text.address-in-name}, and as
	 * {@link #line(LocalizedText)}
	 */
	public static LocalizedText name(int limit, LocalizedText written) {
		var name = line(written);
		atMost(limit, name);
		if (name.texts().values().stream().anyMatch(Signs::namesSite)) {
			throw RuleViolation.badInput("text.address-in-name");
		}
		return name;
	}

	/**
	 * What can be kept of a text whose author nobody can ask, for instance out of a file.
	 * @return its lines; empty where nothing of it can be seen
	 */
	public static String salvaged(String written) {
		String text = Signs.normalized(Signs.harmless(written));
		String turned = Signs.isolatesClose(text) ? text : Signs.withoutIsolates(text);
		return Signs.canBeSeen(turned) ? turned : "";
	}

	/**
	 * What can be kept of a name whose author nobody can ask: without the signs that make
	 * an address of it, and of a mail address what stands before the sign {@code @}.
	 * @return what {@link #name} takes; empty where nothing of it can be seen
	 */
	public static String salvagedName(String written) {
		String line = salvaged(written).replace('\n', ' ');
		return salvaged(Signs.withoutSites(line)).strip();
	}

	/**
	 * Insists on a bearable length in each language.
	 * @param limit in UTF-16 units
	 * @throws RuleViolation {@code text.too-long}, which names the language
	 */
	public static void atMost(int limit, LocalizedText text) {
		text.texts().forEach((language, words) -> atMost(limit, words, Locale.forLanguageTag(language)));
	}

	/**
	 * Insists on a bearable length.
	 * @param limit in UTF-16 units
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static void atMost(int limit, String text) {
		atMost(limit, text, "none");
	}

	private static LocalizedText each(LocalizedText written, boolean oneLine) {
		if (written.texts().size() > MOST_LANGUAGES) {
			throw RuleViolation.badInput("text.too-many-languages", MOST_LANGUAGES);
		}
		var taken = new TreeMap<String, String>();
		written.texts().forEach((tag, words) -> {
			var language = Locale.forLanguageTag(tag);
			taken.put(tag, oneLine ? line(words, language) : lines(words, language));
		});
		return new LocalizedText(taken);
	}

	private static String line(String written, Object language) {
		String text = lines(written, language);
		if (text.indexOf('\n') >= 0) {
			throw RuleViolation.badInput("text.line-break");
		}
		return text;
	}

	private static String lines(String written, Object language) {
		atMost(LONGEST, written, language);
		Signs.firstBad(written).ifPresent((sign) -> {
			throw RuleViolation.badInput("text.bad-character", sign);
		});
		String text = Signs.normalized(written);
		if (!Signs.isolatesClose(text)) {
			throw RuleViolation.badInput("text.open-isolate");
		}
		if (!written.isBlank() && !Signs.canBeSeen(text)) {
			throw RuleViolation.badInput("text.nothing-to-see");
		}
		return text;
	}

	private static void atMost(int limit, String text, Object language) {
		if (text.length() > limit) {
			throw RuleViolation.badInput("text.too-long", limit, language, beginning(text));
		}
	}

	/** For people to find it among others. */
	private static String beginning(String text) {
		String first = text.strip().lines().findFirst().orElse("");
		return Signs.harmless(first.substring(0,
				first.offsetByCodePoints(0, Math.min(SHOWN, first.codePointCount(0, first.length())))));
	}

}
