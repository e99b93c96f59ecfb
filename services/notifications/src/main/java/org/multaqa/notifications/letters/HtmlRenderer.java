package org.multaqa.notifications.letters;

import java.util.stream.Collectors;

import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.LetterBlock;

import org.springframework.web.util.HtmlUtils;

/**
 * A letter as HTML that mail programs understand: no style sheet, no images, no script.
 */
public final class HtmlRenderer {

	private static final String FRAME = """
			<!DOCTYPE html>
			<html lang="%1$s" dir="%2$s">
			<head><meta charset="utf-8"><title>%3$s</title></head>
			<body style="margin:0;padding:24px;background:#faf6ee;color:#1d2b2e;font-family:'IBM Plex Sans Arabic','IBM Plex Sans',Tahoma,Arial,sans-serif;font-size:16px;line-height:1.7">
			<div lang="%1$s" dir="%2$s" style="max-width:600px;margin:0 auto;padding:24px 28px;background:#fffdf8;border:1px solid #e2d7c2;border-top:4px solid #0d5c5a;border-radius:10px;text-align:start">
			%4$s
			</div>
			</body>
			</html>
			""";

	private HtmlRenderer() {
	}

	public static String of(Letter letter) {
		return FRAME.formatted(letter.language(), Direction.of(letter.language()), escaped(letter.subject()),
				letter.blocks().stream().map(HtmlRenderer::block).collect(Collectors.joining("\n")));
	}

	private static String block(LetterBlock block) {
		return switch (block) {
			case LetterBlock.Paragraph paragraph ->
				"<p style=\"margin:0 0 16px\">%s</p>".formatted(escaped(paragraph.text()));
			case LetterBlock.Note note ->
				"<p style=\"margin:16px 0 0;color:#56625f;font-size:14px\">%s</p>".formatted(escaped(note.text()));
			case LetterBlock.Button button -> ("<p style=\"margin:20px 0\"><a href=\"%s\" style=\"display:inline-block;"
					+ "padding:12px 28px;background:#0d5c5a;color:#fffdf8;text-decoration:none;border-radius:6px;"
					+ "font-weight:bold\">%s</a></p>")
				.formatted(escaped(button.link()), escaped(button.text()));
			case LetterBlock.Quote quote ->
				("<blockquote lang=\"%s\" dir=\"%s\" style=\"margin:0 0 16px;padding:8px 16px;background:#e4efeb;"
						+ "border-radius:6px\">%s</blockquote>")
					.formatted(quote.language(), Direction.of(quote.language()),
							escaped(quote.words()).replace("\n", "<br>"));
			case LetterBlock.Item item -> ("<p lang=\"%s\" dir=\"%s\" style=\"margin:0 0 10px;padding:0 12px;"
					+ "border-inline-start:3px solid #c9b993\">%s</p>")
				.formatted(item.language(), Direction.of(item.language()),
						(item.link() != null) ? "<a href=\"%s\" style=\"color:#0d5c5a\">%s</a>"
							.formatted(escaped(item.link()), escaped(item.text())) : escaped(item.text()));
		};
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
