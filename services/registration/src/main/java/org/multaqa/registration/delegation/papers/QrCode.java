package org.multaqa.registration.delegation.papers;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A text as a QR code.
 *
 * @param squares where it is dark, one bit a square, with four light ones around
 */
public record QrCode(BitMatrix squares) {

	/** Modules of light around the code, as ISO/IEC 18004 wants. */
	private static final int QUIET = 4;

	/** A code of a text in capital letters and digits. */
	public static QrCode of(String text) {
		try {
			return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET)));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("too long for a QR code", ex);
		}
	}

	/** As an image that is dark on white, also where the page is dark. */
	public String svg() {
		int size = this.squares.getWidth();
		var dark = new StringBuilder();
		for (int row = 0; row < size; row++) {
			for (int column = 0; column < size; column++) {
				if (this.squares.get(column, row)) {
					dark.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
				}
			}
		}
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + ' ' + size
				+ "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + 'v' + size
				+ "H0z\"/><path d=\"" + dark + "\"/></svg>";
	}

	/** On paper, with its lower left corner there, in points. */
	void draw(PdfContentByte paper, float left, float bottom, float width) {
		int size = this.squares.getWidth();
		float square = width / size;
		paper.saveState();
		paper.setGrayFill(0);
		for (int row = 0; row < size; row++) {
			for (int column = 0; column < size; column++) {
				if (this.squares.get(column, row)) {
					paper.rectangle(left + column * square, bottom + (size - 1 - row) * square, square, square);
				}
			}
		}
		paper.fill();
		paper.restoreState();
	}

}
