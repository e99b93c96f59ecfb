package org.multaqa.portal.pages.cards;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.multaqa.portal.pages.cards.Rewording.Change;
import org.multaqa.portal.pages.cards.Rewording.Part;

/**
 * Which words two texts have in common.
 *
 * @param was the words of the one, with what is between them
 * @param is the words of the other
 */
record WordComparison(List<String> was, List<String> is) {

	/**
	 * Pairs of words that are compared at the most, some five pages of text on each side:
	 * the memory that one comparison may take.
	 */
	private static final int AT_MOST = 4_000_000;

	/**
	 * Takes two texts apart.
	 * @param language what their words are told apart by
	 */
	static WordComparison of(String language, String was, String is) {
		return new WordComparison(words(language, was), words(language, is));
	}

	boolean isTooLong() {
		return (long) this.was.size() * this.is.size() > AT_MOST;
	}

	/** Word by word, by the longest sequence of words that both have. */
	List<Part> parts() {
		var common = common();
		var parts = new ArrayList<Part>();
		int i = 0;
		int j = 0;
		while (i < this.was.size() || j < this.is.size()) {
			if (i < this.was.size() && j < this.is.size() && this.was.get(i).equals(this.is.get(j))) {
				parts.add(new Part(Change.KEPT, this.was.get(i++)));
				j++;
			}
			else if (j == this.is.size() || (i < this.was.size() && common[i + 1][j] >= common[i][j + 1])) {
				parts.add(new Part(Change.GONE, this.was.get(i++)));
			}
			else {
				parts.add(new Part(Change.COME, this.is.get(j++)));
			}
		}
		return parts;
	}

	/** How many words both have in common from two places on. */
	private int[][] common() {
		var common = new int[this.was.size() + 1][this.is.size() + 1];
		for (int i = this.was.size() - 1; i >= 0; i--) {
			for (int j = this.is.size() - 1; j >= 0; j--) {
				common[i][j] = this.was.get(i).equals(this.is.get(j)) ? common[i + 1][j + 1] + 1
						: Math.max(common[i + 1][j], common[i][j + 1]);
			}
		}
		return common;
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

}
