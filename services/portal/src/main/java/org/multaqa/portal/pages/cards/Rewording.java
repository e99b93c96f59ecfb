package org.multaqa.portal.pages.cards;

import java.util.ArrayList;
import java.util.List;

/**
 * A text before and after somebody changed words of it, word by word.
 *
 * @param parts in the order of reading; what went stands before what came in its place
 */
public record Rewording(List<Part> parts) {

	public Rewording {
		parts = List.copyOf(parts);
	}

	/**
	 * What was changed in a text; of very long ones only that they are others.
	 * @param language what its words are told apart by: not all languages write spaces
	 */
	static Rewording between(String language, String was, String is) {
		var words = WordComparison.of(language, was, is);
		return new Rewording(words.isTooLong() ? List.of(new Part(Change.GONE, was), new Part(Change.COME, is))
				: joined(words.parts()));
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
