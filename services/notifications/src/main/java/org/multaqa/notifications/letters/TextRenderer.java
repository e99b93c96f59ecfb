package org.multaqa.notifications.letters;

import java.util.stream.Collectors;

import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Letter.Block;

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

	private static String block(Block block, String language) {
		return switch (block) {
			case Letter.Paragraph paragraph -> Direction.line(paragraph.words(), language);
			case Letter.Note note -> Direction.line(note.words(), language);
			case Letter.Button button -> Direction.line(button.words(), language) + "\n" + button.link();
			case Letter.Quote quote -> quote.words()
				.lines()
				.map((line) -> "> " + Direction.line(line, quote.language()))
				.collect(Collectors.joining("\n"));
			case Letter.Item item -> "• " + Direction.line(item.words(), item.language())
					+ ((item.link() != null) ? "\n  " + item.link() : "");
		};
	}

}
