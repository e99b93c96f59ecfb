package org.multaqa.sessions.schedule.files;

import java.util.regex.Pattern;

import org.multaqa.model.text.Written;

import org.springframework.web.util.HtmlUtils;

/**
 * Texts of a file without what is no text: control characters, halves of characters,
 * marks that turn the direction of what follows, and HTML.
 */
final class PlainText {

	private static final Pattern LINE_END = Pattern.compile("\\R|[\\x1C-\\x1E]");

	private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]{2,}");

	private static final Pattern BLOCK = Pattern.compile(
			"</?(?:p|div|ul|ol|li|h[1-6]|tr|table|blockquote|pre)\\b[^<>]*>|<br\\b[^<>]*>", Pattern.CASE_INSENSITIVE);

	/** Only what HTML knows: a name in angle brackets is text. */
	private static final Pattern TAG = Pattern.compile(
			"</?(?:p|div|ul|ol|li|h[1-6]|tr|td|th|table|thead|tbody|blockquote|pre|br|hr|a|b|i|u|em|strong|code|tt|s|span|img"
					+ "|small|sub|sup|dl|dt|dd|script|style)\\b[^<>]*>|<!--[^<>]*-->",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern EMPTY_LINES = Pattern.compile("[ \\u00A0]*\\n[ \\u00A0]*(?:\\n\\s*)?");

	/** Of a text before its HTML is taken out, in UTF-16 units. */
	private static final int LONGEST = 100_000;

	private PlainText() {
	}

	/** A text of one line. */
	static String line(String text) {
		return BLANKS.matcher(clean(text).replace('\n', ' ')).replaceAll(" ").strip();
	}

	/** A text of several lines, out of HTML or not. */
	static String lines(String text) {
		String cut = cut(text);
		String bare = cut;
		if (TAG.matcher(cut).find()) {
			bare = TAG.matcher(BLOCK.matcher(LINE_END.matcher(cut).replaceAll(" ")).replaceAll("\n")).replaceAll("");
		}
		return plainLines(HtmlUtils.htmlUnescape(bare));
	}

	/** A text of several lines, in which nothing is HTML. */
	static String plainLines(String text) {
		String words = BLANKS.matcher(clean(cut(text))).replaceAll(" ");
		return EMPTY_LINES.matcher(words)
			.replaceAll((lines) -> (lines.group().indexOf('\n') == lines.group().lastIndexOf('\n')) ? "\n" : "\n\n")
			.strip();
	}

	private static String cut(String text) {
		return (text.length() > LONGEST) ? text.substring(0, LONGEST) : text;
	}

	private static String clean(String text) {
		return Written.salvaged(LINE_END.matcher(text).replaceAll("\n"));
	}

}
