package org.multaqa.launcher.seeds;

import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.multaqa.launcher.seeds.Gateway.Answer;
import org.multaqa.launcher.seeds.RefusalsFile.Refusal;

/**
 * What the call of a refusal says that its sender has read.
 *
 * @param header absent where nothing is sent
 * @param unread the answer that should have told the version and did not, else absent
 */
record IfMatch(@Nullable String header, @Nullable Answer unread) {

	private static final Pattern NUMBER = Pattern.compile("\"([0-9]{1,18})\"");

	/**
	 * Makes it for a refusal.
	 * @param read reads what is at a path, for its version
	 */
	static IfMatch of(Refusal refusal, Function<String, Answer> read) {
		if (refusal.ifMatch() == null) {
			return new IfMatch(null, null);
		}
		if (!refusal.ifMatch().equals("current") && !refusal.ifMatch().equals("stale")) {
			return new IfMatch("\"" + refusal.ifMatch() + "\"", null);
		}
		var answer = read.apply(refusal.call().path());
		@Nullable String current = answer.isSuccess() ? answer.etag() : null;
		if (current == null) {
			return new IfMatch(null, answer);
		}
		return new IfMatch(refusal.ifMatch().equals("current") ? current : before(current), null);
	}

	/** The version before this one; 0, which never was, if this is the first. */
	private static String before(String version) {
		var number = NUMBER.matcher(version);
		return "\"" + (number.matches() ? Math.max(0, Long.parseLong(number.group(1)) - 1) : 0) + "\"";
	}

}
