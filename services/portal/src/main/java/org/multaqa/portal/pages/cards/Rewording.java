package org.multaqa.portal.pages.cards;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text before and after somebody changed words of it, word by word.
 *
 * @param parts in the order of reading; what went stands before what came in its place
 */
public record Rewording(List<Part> parts) {

	/**
	 * Pairs of words that are compared at the most, some five pages of text on each side:
	 * the memory that one comparison may take.
	 */
	private static final int AT_MOST = 4_000_000;

	public Rewording {
		parts = List.copyOf(parts);
	}

	/**
	 * What was changed in a text; of very long ones only that they are others.
	 * @param language what its words are told apart by: not all languages write spaces
	 */
	static Rewording between(String language, String was, String is) {
		var before = words(language, was);
		var after = words(language, is);
		if ((long) before.size() * after.size() > AT_MOST) {
			return new Rewording(List.of(new Part(Change.GONE, was), new Part(Change.COME, is)));
		}
		return new Rewording(joined(compared(before, after)));
	}

	/** Whether it reads as the same text: half of the longer one stays, or more. */
	boolean keepsHalf() {
		int kept = length(Change.KEPT);
		return kept > 0 && kept >= Math.max(length(Change.GONE), length(Change.COME));
	}

	/** Letters of one kind; what is between the words does not make texts alike. */
	private int length(Change change) {
		return this.parts.stream()
			.filter((part) -> part.change() == change)
			.mapToInt((part) -> (int) part.words().codePoints().filter(Character::isLetterOrDigit).count())
			.sum();
	}

	private static List<String> words(String language, String text) {
		var boundary = BreakIterator.getWordInstance(Locale.forLanguageTag(language));
		boundary.setText(text);
		var words = new ArrayList<String>();
		int start = boundary.first();
		for (int end = boundary.next(); end != BreakIterator.DONE; end = boundary.next()) {
			words.add(text.substring(start, end));
			start = end;
		}
		return words;
	}

	/** By the longest sequence of words that both have. */
	private static List<Part> compared(List<String> was, List<String> is) {
		var common = common(was, is);
		var parts = new ArrayList<Part>();
		int i = 0;
		int j = 0;
		while (i < was.size() || j < is.size()) {
			if (i < was.size() && j < is.size() && was.get(i).equals(is.get(j))) {
				parts.add(new Part(Change.KEPT, was.get(i++)));
				j++;
			}
			else if (j == is.size() || (i < was.size() && common[i + 1][j] >= common[i][j + 1])) {
				parts.add(new Part(Change.GONE, was.get(i++)));
			}
			else {
				parts.add(new Part(Change.COME, is.get(j++)));
			}
		}
		return parts;
	}

	/** How many words both have in common from two places on. */
	private static int[][] common(List<String> was, List<String> is) {
		var common = new int[was.size() + 1][is.size() + 1];
		for (int i = was.size() - 1; i >= 0; i--) {
			for (int j = is.size() - 1; j >= 0; j--) {
				common[i][j] = was.get(i).equals(is.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
	}

	/** Neighbours in one, and a space between two changed words changed with them. */
	private static List<Part> joined(List<Part> words) {
		var parts = new ArrayList<Part>();
		var gone = new StringBuilder();
		var come = new StringBuilder();
		var kept = new StringBuilder();
		for (var word : words) {
			if (word.change() == Change.KEPT) {
				kept.append(word.words());
				continue;
			}
			if (!kept.isEmpty()) {
				if (kept.toString().isBlank() && !gone.isEmpty() && !come.isEmpty()) {
					gone.append(kept);
					come.append(kept);
				}
				else {
					flush(parts, gone, come);
					parts.add(new Part(Change.KEPT, kept.toString()));
				}
				kept.setLength(0);
			}
			((word.change() == Change.GONE) ? gone : come).append(word.words());
		}
		flush(parts, gone, come);
		if (!kept.isEmpty()) {
			parts.add(new Part(Change.KEPT, kept.toString()));
		}
		return parts;
	}

	private static void flush(List<Part> parts, StringBuilder gone, StringBuilder come) {
		if (!gone.isEmpty()) {
			parts.add(new Part(Change.GONE, gone.toString()));
		}
		if (!come.isEmpty()) {
			parts.add(new Part(Change.COME, come.toString()));
		}
		gone.setLength(0);
		come.setLength(0);
	}

	/** What became of words. */
	public enum Change {

		KEPT, GONE, COME

	}

	/** Neighbouring words that share their fate, with what stands between them. */
	public record Part(Change change, String words) {

	}

}
