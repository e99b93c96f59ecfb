package org.multaqa.registration.delegation.papers;

import java.text.Bidi;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Text in the middle of a box, as large as fits: what is long becomes small, and breaks
 * within a word before any of it is cut.
 *
 * @param text in one paragraph
 * @param font of the size that it has where it fits
 */
record FittedText(String text, Font font) {

	/** Of the size: Amiri's marks above and below the line need room. */
	private static final float LEADING = 1.7f;

	private static final float SMALLER = 0.92f;

	/** Points; below, nobody reads it. */
	private static final float SMALLEST = 3;

	FittedText {
		text = Amiri.drawable(text);
	}

	/** Writes it. */
	void draw(PdfContentByte paper, Box box) {
		float size = this.font.getSize();
		while (size > SMALLEST && !fits(paper, box, size)) {
			size *= SMALLER;
		}
		var column = column(paper, box, size, box.top());
		column.go(true);
		float used = box.top() - column.getYLine();
		column(paper, box, size, box.top() - Math.max(0, (box.height() - used) / 2)).go();
	}

	/** Also by its longest word: it is not broken while a smaller letter would do. */
	private boolean fits(PdfContentByte paper, Box box, float size) {
		float longest = 0;
		for (String word : this.text.split("\\s+", -1)) {
			longest = Math.max(longest, this.font.getBaseFont().getWidthPoint(word, size));
		}
		boolean wide = longest <= box.width() || size < this.font.getSize() / 2;
		return wide && !ColumnText.hasMoreText(column(paper, box, size, box.top()).go(true));
	}

	private ColumnText column(PdfContentByte paper, Box box, float size, float top) {
		var column = new ColumnText(paper);
		column.setRunDirection(direction());
		column.setSimpleColumn(box.left(), box.bottom(), box.right(), top);
		column.setLeading(size * LEADING);
		column.setAlignment(Element.ALIGN_CENTER);
		column.addText(new Phrase(this.text, new Font(this.font.getBaseFont(), size)));
		return column;
	}

	/** By its first strong letter; a name has no language that says. */
	private int direction() {
		return new Bidi(this.text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() % 2 == 1
				? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
	}

}
