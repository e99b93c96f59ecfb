package org.multaqa.portal.pages.shell.merging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What stood in a form when it was opened, to tell later what was changed in it. It goes
 * along in the form as a fingerprint of each line of each value, so that the form says
 * nothing twice. Whoever sends another only misleads oneself: it decides what is shown as
 * changed, and the owner of the thing decides on everything else.
 *
 * @param action the path that the form is sent to
 * @param prints fingerprints of the values by field, in the order of the values
 */
public record Opened(String action, Map<String, List<String>> prints) {

	/** The field that carries it. */
	public static final String FIELD = "opened";

	/** Longer than any form of ours makes it. */
	private static final int LONGEST = 200_000;

	/** Bytes of a fingerprint: enough to tell the lines of one text apart. */
	private static final int BYTES = 9;

	public Opened {
		prints = Map.copyOf(prints);
	}

	/**
	 * As a form stands.
	 * @param action where it is sent
	 * @param fields what stands in it, rows by what they are about
	 */
	static Opened of(String action, Map<String, List<String>> fields) {
		return new Opened(action,
				fields.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey,
							(field) -> field.getValue().stream().map(Opened::print).toList())));
	}

	/** As it came back with a form; absent where it cannot be read. */
	public static Optional<Opened> parse(@Nullable String sent) {
		int query = (sent != null) ? sent.indexOf('?') : -1;
		if (sent == null || query < 0 || sent.length() > LONGEST) {
			return Optional.empty();
		}
		var prints = new LinkedHashMap<String, List<String>>();
		for (String field : sent.substring(query + 1).split("&")) {
			int equals = field.indexOf('=');
			if (equals > 0) {
				prints.put(field.substring(0, equals),
						Arrays.stream(field.substring(equals + 1).split(","))
							.filter((each) -> !each.isEmpty())
							.toList());
			}
		}
		return Optional.of(new Opened(sent.substring(0, query), prints));
	}

	/** As it goes along with the form. */
	String written() {
		return this.prints.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((field) -> field.getKey() + "=" + String.join(",", field.getValue()))
			.collect(Collectors.joining("&", this.action + "?", ""));
	}

	/** Whether a field stood so. */
	boolean stood(String field, List<String> values) {
		return this.prints.getOrDefault(field, List.of()).equals(values.stream().map(Opened::print).toList());
	}

	/** Whether a member was in a list. */
	boolean had(String field, String member) {
		return this.prints.getOrDefault(field, List.of()).contains(print(member));
	}

	/** The fingerprints of the lines of a text. */
	List<String> lines(String field) {
		var values = this.prints.getOrDefault(field, List.of());
		return values.isEmpty() ? List.of() : List.of(values.getFirst().split("\\."));
	}

	private static String print(String value) {
		return value.lines().map(Opened::printOfLine).collect(Collectors.joining("."));
	}

	static String printOfLine(String line) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(line.strip().getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static List<String> linesOf(List<String> values) {
		var lines = new ArrayList<String>();
		values.forEach((value) -> lines.addAll(value.lines().toList()));
		return lines;
	}

}
