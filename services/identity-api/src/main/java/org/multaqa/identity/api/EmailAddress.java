package org.multaqa.identity.api;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.multaqa.model.access.RuleViolation;

/**
 * How an address is spelled, so that it belongs to one person only, wherever somebody
 * writes it: at the sign-in, in a nomination, in a table. Any script will do.
 */
public final class EmailAddress {

	/** The longest one, in characters (RFC 5321, 4.5.3.1.3). */
	public static final int LONGEST = 254;

	/** What nobody sees: it comes along with text that is copied, above all Arabic. */
	private static final String INVISIBLE = "\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF";

	private static final Pattern AROUND = Pattern
		.compile("^[\\s\\p{Z}" + INVISIBLE + "]+|[\\s\\p{Z}" + INVISIBLE + "]+$");

	private static final Pattern HIDDEN = Pattern.compile("[\\p{Z}" + INVISIBLE + "&&[^ ]]");

	private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";

	private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";

	private static final Pattern ADDRESS = Pattern
		.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

	private EmailAddress() {
	}

	/**
	 * The one spelling of an address: without blanks and invisible characters around it,
	 * in lower case, its domain as people read it.
	 * @param written as somebody wrote it
	 * @throws RuleViolation {@code account.bad-email},
	 * {@code account.invisible-in-email}; neither repeats it
	 */
	public static String of(String written) {
		String bare = AROUND.matcher(written).replaceAll("");
		if (HIDDEN.matcher(bare).find()) {
			throw RuleViolation.badInput("account.invisible-in-email");
		}
		String address = readable(Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
		if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
			throw RuleViolation.badInput("account.bad-email");
		}
		return address;
	}

	/** Browsers and mail programs write other scripts as {@code xn--…}. */
	private static String readable(String address) {
		int at = address.lastIndexOf('@');
		if (!address.startsWith("xn--", at + 1) && !address.contains(".xn--")) {
			return address;
		}
		return address.substring(0, at + 1) + Arrays.stream(address.substring(at + 1).split("\\.", -1))
			.map((label) -> label.startsWith("xn--") ? IDN.toUnicode(label) : label)
			.collect(Collectors.joining("."));
	}

}
