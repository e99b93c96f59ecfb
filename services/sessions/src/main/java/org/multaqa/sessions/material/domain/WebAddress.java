package org.multaqa.sessions.material.domain;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.multaqa.model.access.RuleViolation;

/**
 * Addresses in the web that pages may lead to: https or http, a host by its name and
 * nothing before it, so that nobody is led elsewhere than it looks.
 */
public final class WebAddress {

	/** Longest address, in UTF-16 units. */
	private static final int LONGEST = 2_000;

	private static final Pattern FORM = Pattern
		.compile("(?i)(https?)://([\\p{L}\\p{M}\\p{N}.-]+)(:\\d{1,5})?([/?#].*)?");

	private WebAddress() {
	}

	/**
	 * The address as it is kept: host and path in the letters of addresses.
	 * @param sent as somebody wrote it
	 * @throws RuleViolation {@code material.bad-address}
	 */
	public static String checked(String sent) {
		Matcher parts = FORM.matcher(sent.strip());
		if (sent.length() > LONGEST || !parts.matches()) {
			throw bad();
		}
		try {
			String host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
			String port = (parts.group(3) != null) ? parts.group(3) : "";
			String rest = (parts.group(4) != null) ? parts.group(4) : "";
			var address = URI.create(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + rest);
			if (address.getHost() == null) {
				throw bad();
			}
			return address.toASCIIString();
		}
		catch (IllegalArgumentException ex) {
			throw bad();
		}
	}

	private static RuleViolation bad() {
		return RuleViolation.badInput("material.bad-address");
	}

}
