package org.multaqa.registration.delegation.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;

/** Workbooks for tests, good ones and bad ones. */
final class Workbooks {

	private Workbooks() {
	}

	/** A workbook whose first sheet is empty. */
	static byte[] of(List<List<String>> rows) {
		var bytes = new ByteArrayOutputStream();
		try (var workbook = new Workbook(bytes, "Test", "1.0")) {
			workbook.newWorksheet("Empty");
			var sheet = workbook.newWorksheet("People");
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).size(); column++) {
					sheet.value(row, column, rows.get(row).get(column));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** A packed file with these parts. */
	static byte[] packed(Map<String, String> parts) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
