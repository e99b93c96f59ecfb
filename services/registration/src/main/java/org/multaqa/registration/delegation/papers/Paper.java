package org.multaqa.registration.delegation.papers;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document on A4.
 *
 * @param title what a reader of PDF calls it
 * @param wording in which language, and from which side it is read
 */
record Paper(String title, Wording wording) {

	/** Points around it. */
	private static final float MARGIN = 64;

	/** Of the size: Amiri's marks above and below the line need room. */
	private static final float LEADING = 1.7f;

	/** What the writer writes on it. */
	byte[] pdf(Consumer<Sheet> writer) {
		var bytes = new ByteArrayOutputStream();
		var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
		var pdf = PdfWriter.getInstance(document, bytes);
		pdf.getExtraCatalog().put(PdfName.LANG, new PdfString(this.wording.language().toLanguageTag()));
		document.addTitle(this.title);
		document.addCreator("Multaqa");
		document.open();
		writer.accept(new Sheet(document, pdf.getDirectContent(), this.wording.isRightToLeft()));
		document.close();
		return bytes.toByteArray();
	}

	/**
	 * What is written on, page after page.
	 *
	 * @param content for what has its own place on the page
	 * @param rightToLeft how paragraphs run
	 */
	record Sheet(Document document, PdfContentByte content, boolean rightToLeft) {

		void nextPage() {
			this.document.newPage();
		}

		/** A paragraph from the side on which the language begins. */
		void paragraph(String text, Font font, float spaceBelow) {
			add(text, font, spaceBelow, Element.ALIGN_LEFT);
		}

		/** A paragraph in the middle. */
		void centred(String text, Font font, float spaceBelow) {
			add(text, font, spaceBelow, Element.ALIGN_CENTER);
		}

		/** Only cells of tables have a direction. */
		private void add(String text, Font font, float spaceBelow, int alignment) {
			int direction = this.rightToLeft ? PdfWriter.RUN_DIRECTION_RTL : PdfWriter.RUN_DIRECTION_LTR;
			var table = new PdfPTable(1);
			table.setWidthPercentage(100);
			table.setRunDirection(direction);
			var cell = new PdfPCell(new Phrase(Amiri.drawable(text), font));
			cell.setRunDirection(direction);
			cell.setHorizontalAlignment(alignment);
			cell.setBorder(0);
			cell.setLeading(0, LEADING);
			cell.setPaddingBottom(spaceBelow);
			table.addCell(cell);
			this.document.add(table);
		}

	}

}
