package org.multaqa.notifications.letters;

import java.util.stream.Collectors;

import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.LetterBlock;

/** A letter as plain text. */
public final class TextRenderer {

	private TextRenderer() {
	}

	public static String of(Letter letter) {
		return letter.blocks()
			.stream()
			.map((block) -> block(block, letter.language()))
			.collect(Collectors.joining("\n\n")) + "\n";
	}

	private static String block(LetterBlock block, String language) {
		return switch (block) {
			case LetterBlock.Paragraph paragraph -> Direction.line(paragraph.text(), language);
			case LetterBlock.Note note -> Direction.line(note.text(), language);
			case LetterBlock.Button button -> Direction.line(button.text(), language) + "\n" + button.link();
			case LetterBlock.Quote quote -> quote.words()
				.lines()
				.map((line) -> "> " + Direction.line(line, quote.language()))
				.collect(Collectors.joining("\n"));
			case LetterBlock.Item item -> "• " + Direction.line(item.text(), item.language())
					+ ((item.link() != null) ? "\n  " + item.link() : "");
		};
	}

}
