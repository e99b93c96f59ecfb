package org.multaqa.registration.delegation.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.dhatim.fastexcel.Workbook;

/**
 * A table to be handed out.
 *
 * @param rows the names of columns first
 * @param rightToLeft whether its first column is on the right
 */
public record TableFile(List<List<String>> rows, boolean rightToLeft) {

	private static final double WIDTH = 28;

	public TableFile {
		rows = List.copyOf(rows);
	}

	/** In UTF-8 with a byte order mark, by which Excel knows it; no cell is a formula. */
	public byte[] csv() {
		var text = new StringWriter();
		text.append('\uFEFF');
		try (var writer = CsvWriter.builder().build(text)) {
			this.rows.forEach((row) -> writer.writeRecord(row.stream().map(Formulas::guarded).toList()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** As a workbook whose cells are all texts. */
	public byte[] xlsx() {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new Workbook(bytes, "Multaqa", "1.0")) {
			var sheet = workbook.newWorksheet("Multaqa");
			for (int row = 0; row < this.rows.size(); row++) {
				for (int column = 0; column < this.rows.get(row).size(); column++) {
					sheet.value(row, column, this.rows.get(row).get(column));
					sheet.width(column, WIDTH);
				}
			}
			sheet.freezePane(0, 1);
			if (this.rightToLeft) {
				sheet.rightToLeft();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
