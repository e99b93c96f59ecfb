package org.multaqa.registration.delegation.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.multaqa.model.access.RuleViolation;

/**
 * Reads the first sheet with anything in it out of a workbook (XLSX). What its packed
 * parts become is counted while they are unpacked, and only what was counted is read.
 */
final class WorkbookReader {

	/** The most that a workbook may become when it is unpacked, in bytes. */
	private static final int MOST_UNPACKED = 32 << 20;

	/** The most columns of a row that are looked at. */
	private static final int MOST_COLUMNS = 200;

	private WorkbookReader() {
	}

	/**
	 * Reads a workbook.
	 * @throws RuleViolation {@code import.no-table}, {@code import.too-large},
	 * {@code import.too-many-lines}
	 */
	static Sheet read(byte[] bytes) {
		try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(unpacked(bytes)))) {
			for (var sheet : workbook.getSheets().toList()) {
				var read = new Sheet(rows(sheet));
				if (!read.rows().isEmpty()) {
					return read;
				}
			}
			return new Sheet(List.of());
		}
		catch (RuleViolation refused) {
			throw refused;
		}
		catch (IOException | RuntimeException ex) {
			// what the libraries say of a broken workbook has many names, not all of them
			// their own
			throw noWorkbook();
		}
	}

	private static List<Sheet.Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
		var rows = new ArrayList<Sheet.Row>();
		try (var stream = sheet.openStream()) {
			for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) stream::iterator) {
				var cells = new ArrayList<String>();
				for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
					cells.add(row.getOptionalCell(column).map((cell) -> cell.getText()).orElse(""));
				}
				var read = new Sheet.Row(row.getRowNum(), cells);
				if (!read.isEmpty()) {
					rows.add(read);
					SheetReader.checkNumber(rows.size());
				}
			}
		}
		return rows;
	}

	/** The same workbook, without what is no XML of it, and not packed any more. */
	private static byte[] unpacked(byte[] bytes) throws IOException {
		var result = new ByteArrayOutputStream();
		boolean isWorkbook = false;
		try (var zip = ZipFile.builder().setByteArray(bytes).get(); var out = new ZipOutputStream(result)) {
			out.setLevel(Deflater.NO_COMPRESSION);
			int left = MOST_UNPACKED;
			for (var entry : Collections.list(zip.getEntries())) {
				byte[] part = read(zip, entry, left + 1);
				left -= part.length;
				if (left < 0) {
					throw RuleViolation.badInput("import.too-large", Sheet.LARGEST >> 20);
				}
				isWorkbook |= entry.getName().equals("xl/workbook.xml");
				if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
					refuseDoctype(part);
					out.putNextEntry(new ZipEntry(entry.getName()));
					out.write(part);
				}
			}
		}
		if (!isWorkbook) {
			throw noWorkbook();
		}
		return result.toByteArray();
	}

	private static byte[] read(ZipFile zip, ZipArchiveEntry entry, int atMost) throws IOException {
		try (var part = zip.getInputStream(entry)) {
			return part.readNBytes(atMost);
		}
	}

	/** No spreadsheet writes one; with it, entities could reach out or grow. */
	private static void refuseDoctype(byte[] part) {
		if (new String(part, StandardCharsets.ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
			throw noWorkbook();
		}
	}

	private static RuleViolation noWorkbook() {
		return RuleViolation.badInput("import.no-table");
	}

}
