package org.multaqa.kit.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Hashes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the security log: an object in JSON, in ASCII alone, so that nothing in it
 * ends the line or turns its direction. Its last member is the hash of all that stands
 * before it; that of the line before stands in it as {@code before}.
 *
 * @param number from 1, rising by one through all files of a service
 * @param before the hash of the line before, zeros in the first
 * @param hash SHA-256 of the line up to its hash, in hex
 * @param text the whole line, without its end
 */
record ChainedLine(long number, String before, String hash, String text) {

	private static final String NOTHING_BEFORE = "0".repeat(64);

	private static final String BEGIN = "{\"n\":";

	private static final String HASH = ",\"hash\":\"";

	private static final String END = "\"}";

	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	/**
	 * The next line of a log.
	 * @param last the one before, or absent where there is none
	 * @param content what it says, in this order
	 */
	static ChainedLine after(@Nullable ChainedLine last, Map<String, String> content) {
		long number = (last != null) ? last.number() + 1 : 1;
		String before = (last != null) ? last.hash() : NOTHING_BEFORE;
		var members = new LinkedHashMap<String, Object>();
		members.put("n", number);
		members.put("before", before);
		members.putAll(content);
		String written = JSON.writeValueAsString(members);
		String hashed = written.substring(0, written.length() - 1);
		String hash = Hashes.sha256(hashed);
		return new ChainedLine(number, before, hash, hashed + HASH + hash + END);
	}

	/**
	 * Reads a line.
	 * @return empty if it is not as it was written
	 */
	static Optional<ChainedLine> read(String text) {
		int end = text.lastIndexOf(HASH);
		if (end < 0 || !text.startsWith(BEGIN) || !text.endsWith(END)) {
			return Optional.empty();
		}
		String hashed = text.substring(0, end);
		String hash = text.substring(end + HASH.length(), text.length() - END.length());
		if (!Hashes.sha256(hashed).equals(hash)) {
			return Optional.empty();
		}
		try {
			var members = JSON.readTree(text);
			return Optional
				.of(new ChainedLine(members.path("n").asLong(), members.path("before").asString(), hash, text));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	/** Whether this may be the first line that there ever was. */
	boolean isFirst() {
		return this.number == 1 && this.before.equals(NOTHING_BEFORE);
	}

	boolean follows(ChainedLine other) {
		return this.before.equals(other.hash());
	}

}
