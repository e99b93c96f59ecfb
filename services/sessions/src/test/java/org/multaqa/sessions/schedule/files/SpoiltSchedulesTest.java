package org.multaqa.sessions.schedule.files;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.testkit.SpoiltFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Whatever becomes of a schedule on its way, it is read or refused by a code, and soon.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoiltSchedulesTest {

	private static final String XML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<schedule><generator name="pretalx" version="1"/><version>1</version>
			<conference><title>مؤتمر</title><start>2025-12-07</start><end>2025-12-09</end><days>3</days>
			<timeslot_duration>00:15</timeslot_duration><time_zone_name>Asia/Qatar</time_zone_name>
			<day_change>09:00:00</day_change></conference>
			<day index="1" date="2025-12-07" start="2025-12-07T09:00:00+03:00" end="2025-12-08T03:00:00+03:00">
			<room name="Hall"><event guid="6e7f3f3e-1111-4222-8333-444455556666" id="7">
			<date>2025-12-07T10:00:00+03:00</date><start>10:00</start><duration>01:30</duration>
			<title>Opening &amp; words</title><language>en</language><type>lecture</type><track>x</track>
			<abstract><![CDATA[<p>One</p>]]></abstract><url>https://example.org/7</url>
			<persons><person id="3">Vera Papyrus</person></persons>
			<links><link href="https://example.org">L</link></links></event></room></day></schedule>""";

	private static final String JSON = """
			{"schedule":{"version":"1","conference":{"title":"مؤتمر","start":"2025-12-07","end":"2025-12-09",
			"daysCount":3,"timeslot_duration":"00:15","time_zone_name":"Asia/Qatar","days":[{"index":1,
			"date":"2025-12-07","rooms":{"Hall":[{"guid":"6e7f3f3e-1111-4222-8333-444455556666","id":7,
			"date":"2025-12-07T10:00:00+03:00","start":"10:00","duration":"01:30","title":"Opening","language":"en",
			"type":"lecture","track":null,"persons":[{"id":3,"public_name":"Vera Papyrus"}]}]}}]}}}""";

	private static final Duration SOON = Duration.ofSeconds(60);

	@ParameterizedTest
	@ValueSource(strings = { XML, JSON })
	void is_read_or_refused(String good) {
		assertThat(ScheduleFile.read(good.getBytes(StandardCharsets.UTF_8)).entries()).hasSize(1);
		assertTimeoutPreemptively(SOON, () -> SpoiltFiles.of(good.getBytes(StandardCharsets.UTF_8))
			.forEach(SpoiltSchedulesTest::assertReadOrRefused));
	}

	private static void assertReadOrRefused(byte[] file) {
		try {
			var read = ScheduleFile.read(file);
			read.from();
			read.to();
		}
		catch (RuleViolation refused) {
			assertThat(refused.code()).startsWith("schedule.");
		}
		catch (RuntimeException ex) {
			throw new AssertionError(new String(file, StandardCharsets.UTF_8), ex);
		}
	}

}
