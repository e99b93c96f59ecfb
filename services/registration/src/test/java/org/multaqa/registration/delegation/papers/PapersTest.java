package org.multaqa.registration.delegation.papers;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.delegation.application.Expected;
import org.multaqa.registration.delegation.application.PapersService.Papers;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.Member;
import org.multaqa.registration.delegation.domain.MemberStage;
import org.multaqa.registration.delegation.domain.Membership;
import org.multaqa.registration.meeting.domain.Meeting;
import org.multaqa.registration.meeting.domain.MeetingPlan;
import org.multaqa.testkit.MessageFiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is printed can be read again: its text, copied out by another program than the one
 * that wrote it, is what was said, in the order in which it is spoken.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersTest {

	private static final OfficeId MENA = new OfficeId("mena");

	private static final LocalizedText MEETING = new LocalizedText(
			Map.of("ar", "الملتقى الأول للمكاتب الإقليمية", "en", "First Regional Offices Meeting"));

	private static final LocalizedText VENUE = new LocalizedText(
			Map.of("ar", "مكتبة قطر الوطنية، الدوحة", "en", "Qatar National Library, Doha"));

	private static final LocalizedText OFFICE = new LocalizedText(Map.of("ar", "مكتب IFLA الإقليمي للشرق الأوسط", "en",
			"IFLA Regional Office for the Middle East and North Africa"));

	private static final LocalizedText HIND = new LocalizedText(Map.of("ar", "هند رواق", "en", "Hind Riwaq"));

	private static final LocalizedText ARABIC_ALONE = LocalizedText.of("ar", "لؤي عبدالإله آل الأحمد");

	private static final LocalizedText ACCENTS = LocalizedText.of("es", "Íñigo Peñalver Čapek-Đorđević");

	private static final LocalizedText CHINESE = LocalizedText.of("zh", "王伟");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	private static final String UNBROKEN = "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren";

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void a_letter_says_what_it_says_when_it_is_copied(String language) throws IOException {
		var wording = wording(language);
		String text = copied(new InvitationLetter(papers(HIND), wording).pdf());

		assertThat(text).contains(plain(wording.said("letter.title")), plain(wording.said("letter.greeting")),
				plain(wording.said("letter.invites",
						language.equals("ar") ? "هند رواق (Hind Riwaq)" : "Hind Riwaq (هند رواق)",
						wording.in(MEETING))),
				plain(wording.said("letter.as", wording.in(OFFICE), wording.roles(List.of(Role.HEAD)))),
				plain(wording.said("letter.visa")), plain(wording.said("letter.closing")),
				plain(wording.said("sample")));
	}

	/** However its lines are broken. */
	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void a_letter_has_every_word_that_was_said_and_no_other(String language) throws IOException {
		var wording = wording(language);
		var papers = papers(HIND);
		var plan = papers.meeting().plan();
		String name = language.equals("ar") ? "هند رواق (Hind Riwaq)" : "Hind Riwaq (هند رواق)";
		String said = String.join(" ", wording.in(MEETING), wording.in(VENUE), wording.days(plan),
				wording.day(papers.today()), wording.said("letter.title"), wording.said("letter.greeting"),
				wording.said("letter.invites", name, wording.in(MEETING)),
				wording.said("letter.when", wording.in(VENUE), wording.days(plan)),
				wording.said("letter.as", wording.in(OFFICE), wording.roles(List.of(Role.HEAD))),
				wording.said("letter.visa"), wording.said("letter.closing"), wording.said("signed"),
				wording.organisers(papers), wording.said("sample"));

		assertThat(words(copied(new InvitationLetter(papers, wording).pdf())))
			.containsExactlyInAnyOrderElementsOf(words(said));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void a_certificate_says_what_it_says_when_it_is_copied(String language) throws IOException {
		var wording = wording(language);
		String text = copied(new Certificate(papers(ARABIC_ALONE), wording).pdf());

		assertThat(text).contains(plain(wording.said("certificate.title")), plain(ARABIC_ALONE.texts().get("ar")),
				plain(wording.in(MEETING)), plain(wording.days(papers(HIND).meeting().plan())));
	}

	@Test
	void a_badge_has_the_name_in_its_own_script_and_in_latin_letters() throws IOException {
		String text = copied(new BadgeSheets(papers(HIND, ACCENTS), LanguagePreference.of("ar")).pdf());

		assertThat(text).contains(plain("هند رواق"), "Hind Riwaq", plain(MEETING.texts().get("ar")),
				plain(OFFICE.texts().get("ar")), plain("رئاسة الوفد"));
		// the line ends after the hyphen
		assertThat(text.replace(" ", "")).contains(plain(ACCENTS.texts().get("es")).replace(" ", ""));
	}

	@Test
	void a_name_for_which_the_font_has_no_letters_is_printed_in_latin_ones() throws IOException {
		var both = CHINESE.with(LocalizedText.of("en", "Wang Wei"));

		assertThat(copied(new BadgeSheets(papers(both), LanguagePreference.of("zh")).pdf())).contains("Wang Wei");
		assertThat(copied(new BadgeSheets(papers(CHINESE), LanguagePreference.of("zh")).pdf())).contains("wáng wěi");
	}

	@Test
	void letters_that_the_font_does_not_have_lose_their_accents_and_are_not_lost() throws IOException {
		var vietnamese = LocalizedText.of("vi", "Nguyễn Thị Ngọc Ánh");

		assertThat(copied(new BadgeSheets(papers(vietnamese), LanguagePreference.of("vi")).pdf()))
			.containsAnyOf("Nguyễn Thị Ngọc Ánh", "Nguyen Thi Ngoc Anh");
		assertThat(copied(new InvitationLetter(papers(LocalizedText.of("ru", "Анна Ковалёва")), wording("fr")).pdf()))
			.containsAnyOf("Анна Ковалёва", "Anna Koval");
	}

	@Test
	void a_long_name_becomes_smaller_and_loses_no_letter() throws IOException {
		String text = copied(new BadgeSheets(
				papers(LocalizedText.of("en", UNBROKEN), LocalizedText.of("ar", "عبدالرحمن ".repeat(12).strip())),
				LanguagePreference.of("en"))
			.pdf());

		assertThat(text.replace(" ", "")).contains(UNBROKEN, plain("عبدالرحمن".repeat(12)));
	}

	@Test
	void eight_badges_are_on_a_sheet_and_the_ninth_on_the_next() throws IOException {
		var people = IntStream.range(0, 9).mapToObj((at) -> HIND).toArray(LocalizedText[]::new);

		try (var pdf = Loader.loadPDF(new BadgeSheets(papers(people), LanguagePreference.of("en")).pdf())) {
			assertThat(pdf.getNumberOfPages()).isEqualTo(2);
		}
	}

	@Test
	void the_code_on_a_badge_is_found_by_a_camera() throws Exception {
		try (var pdf = Loader.loadPDF(new BadgeSheets(papers(HIND), LanguagePreference.of("ar")).pdf())) {
			var page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);

			assertThat(new QRCodeReader().decode(new BinaryBitmap(new GlobalHistogramBinarizer(grey(page)))).getText())
				.isEqualTo("CODE0");
		}
	}

	@Test
	void the_words_are_alike_in_all_languages() {
		new MessageFiles("papers/registration").assertAlikeInAllLanguages();
	}

	private static Wording wording(String language) {
		return Wording.of(LanguagePreference.of(language), papers(HIND).meeting().plan());
	}

	private static Papers papers(LocalizedText... names) {
		var plan = new MeetingPlan(MEETING, LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar", VENUE,
				List.of("ar", "en"), new ConsentRule.NoBlock(), true, null, null);
		var people = IntStream.range(0, names.length).mapToObj((at) -> expected(at, names[at])).toList();
		return new Papers(new Meeting(new MeetingId("doha-2025"), plan, MeetingStage.RUNNING, List.of(), null), people,
				new HashMap<>(Map.of(MENA, OFFICE)), List.of(LocalizedText.of("ar", "ليان فهرس")),
				LocalDate.of(2025, 11, 2));
	}

	private static Expected expected(int at, @Nullable LocalizedText name) {
		var member = new Member(new PersonId("p-" + at), List.of(Role.HEAD), new MemberStage.CheckedIn(), null, null,
				null, null);
		var delegation = new Delegation(new DelegationId("doha-2025-mena"), new MeetingId("doha-2025"), MENA,
				Map.of(Role.HEAD, 99), true, List.of(member), null);
		return new Expected(new Membership(delegation, member), name, "CODE" + at);
	}

	/**
	 * As another program copies it; shaped letters are the letters that they stand for.
	 */
	private static String copied(byte[] pdf) throws IOException {
		try (var document = Loader.loadPDF(pdf)) {
			return plain(new PDFTextStripper().getText(document));
		}
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
	}

	private static List<String> words(String text) {
		return WORD.matcher(plain(text)).results().map(MatchResult::group).toList();
	}

	private static LuminanceSource grey(BufferedImage image) {
		int width = image.getWidth();
		int height = image.getHeight();
		byte[] light = new byte[width * height];
		for (int at = 0; at < light.length; at++) {
			light[at] = (byte) (image.getRGB(at % width, at / width) & 0xFF);
		}
		return new PlanarYUVLuminanceSource(light, width, height, 0, 0, width, height, false);
	}

}
