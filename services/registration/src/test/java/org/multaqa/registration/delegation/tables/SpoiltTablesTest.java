package org.multaqa.registration.delegation.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.testkit.SpoiltFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** Whatever becomes of a table on its way, it is read or refused by a code, and soon. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoiltTablesTest {

	private static final Map<OfficeId, LocalizedText> OFFICES = Map.of(new OfficeId("mena"),
			LocalizedText.of("ar", "مكتب الشرق الأوسط"));

	private static final List<List<String>> TABLE = List.of(List.of("office", "roles", "email", "language", "name"),
			List.of("mena", "delegate", "suad@example.org", "ar", "سعاد"),
			List.of("mena", "head", "hind@example.org", "fr", "Zoé, \"Lettrine\""));

	private static final Duration SOON = Duration.ofSeconds(60);

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "windows-1256" })
	void of_text(String encoding) {
		byte[] good = new String(new TableFile(TABLE, false).csv(), StandardCharsets.UTF_8).substring(1)
			.getBytes(Charset.forName(encoding));

		assertReadOrRefused(SpoiltFiles.of(good));
	}

	@Test
	void of_a_workbook() {
		assertReadOrRefused(SpoiltFiles.of(Workbooks.of(TABLE)));
	}

	@Test
	void of_a_workbook_whose_parts_are_broken_and_packed_well() {
		byte[] good = Workbooks.of(TABLE);

		assertReadOrRefused(Stream
			.of("xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml",
					"[Content_Types].xml", "xl/_rels/workbook.xml.rels")
			.flatMap((part) -> SpoiltFiles.of(part(good, part)).limit(100).map((broken) -> with(good, part, broken))));
	}

	private static void assertReadOrRefused(Stream<byte[]> files) {
		assertTimeoutPreemptively(SOON, () -> files.forEach((file) -> {
			try {
				PeopleFile.read(file, OFFICES);
			}
			catch (RuleViolation refused) {
				assertThat(refused.code()).startsWith("import.");
			}
			catch (RuntimeException ex) {
				throw new AssertionError(Base64.getEncoder().encodeToString(file), ex);
			}
		}));
	}

	private static byte[] part(byte[] workbook, String name) {
		try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
			return zip.getInputStream(zip.getEntry(name)).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] with(byte[] workbook, String name, byte[] content) {
		var bytes = new ByteArrayOutputStream();
		try (var from = ZipFile.builder().setByteArray(workbook).get(); var to = new ZipOutputStream(bytes)) {
			for (var entry : Collections.list(from.getEntries())) {
				to.putNextEntry(new ZipEntry(entry.getName()));
				to.write(entry.getName().equals(name) ? content : from.getInputStream(entry).readAllBytes());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
