package org.multaqa.launcher.tour;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A meeting that an organiser sets up by pages alone, and in whose words.
 *
 * @param cast in which language, on what
 * @param id its short name
 * @param offices the names of its offices, in the language of the walk
 * @param people how many are invited
 * @param carried how many sessions the mouse carries to their places
 * @param typed how many sessions the keyboard alone gives a place
 * @param proposed how many sessions are left for a proposal
 */
record Organising(Cast cast, String id, List<String> offices, int people, int carried, int typed, int proposed) {

	static final Organising ARABIC = new Organising(Cast.ARABIC, "quito-2031",
			List.of("مكتب الأنديز", "مكتب الخليج", "مكتب المحيط"), 40, 10, 10, 10);

	/** A finger carries nothing here; what it would do is a form. */
	static final Organising ENGLISH = new Organising(Cast.ENGLISH, "quito-2032",
			List.of("Office for the Delta", "Office for the Cape", "Office for the Steppe"), 40, 0, 4, 8);

	/** Who founds the installation, and organises what she opens. */
	static final String FOUNDER = "founder";

	static final String FIRST_DAY = "2031-05-05";

	static final String SECOND_DAY = "2031-05-06";

	String path() {
		return "/m/" + this.id;
	}

	String language() {
		return this.cast.language();
	}

	boolean inArabic() {
		return language().equals("ar");
	}

	int sessions() {
		return this.carried + this.typed + this.proposed;
	}

	/** The keyboard fills the second day, the mouse the first one. */
	String firstDayWithSessions() {
		return (this.carried > 0) ? FIRST_DAY : SECOND_DAY;
	}

	/** What a session is called. */
	String title(int number) {
		return (this.inArabic() ? "جلسة القراءة رقم " : "Reading session no. ") + (100 + number);
	}

	/** What a person is called. */
	String person(int number) {
		return (this.inArabic() ? "سعاد الورّاق " : "Suad Bookbinder ") + letters(number);
	}

	String address(int number) {
		return "reader" + number + "@" + this.id + ".example.org";
	}

	/** Numbers are no part of a name. */
	private String letters(int number) {
		String alphabet = this.inArabic() ? "ابتثجحخدذرزسشصضطظعغفقكلمنهوي" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
		return String.valueOf(new char[] { alphabet.charAt(number / 20), alphabet.charAt(number % 20 + 2) });
	}

	/** A table of people as a spreadsheet saves it, in the words of the pages. */
	String table(Words words) {
		var lines = IntStream.range(0, this.people)
			.mapToObj((i) -> String.join(";", this.offices.get(i % this.offices.size()),
					words.of((i < this.offices.size()) ? "role.head" : "role.delegate"), person(i), address(i),
					language()));
		String head = String.join(";", words.of("import.office"), words.of("import.role"), words.of("person.name"),
				words.of("person.email"), words.of("person.language"));
		return "\uFEFF" + head + "\r\n" + String.join("\r\n", lines.toList()) + "\r\n";
	}

}
