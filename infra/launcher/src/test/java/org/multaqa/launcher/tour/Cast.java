package org.multaqa.launcher.tour;

/**
 * One walk through the meeting: in which language, on what, and with whose words.
 *
 * @param language the language of the pages
 * @param width on what they are read
 * @param room the session in whose room something is written
 * @param words what is written there
 * @param quote the part of it that the recommendation cites
 * @param titles the recommendation's title, in Arabic and in English
 * @param source the agreed recommendation from which the initiative is drafted
 * @param edition the number that the roadmap's edition gets
 */
record Cast(String language, Width width, String room, String words, String quote, Both titles, String source,
		String edition) {

	static final Cast ARABIC = new Cast("ar", Width.LAPTOP, "languages-workshop",
			"نحتاج إلى قائمة واحدة بأسماء المؤلفين بالحروف العربية واللاتينية معًا، تراجعها مكتبات البلد الذي كُتبت فيه الأعمال.",
			"قائمة واحدة بأسماء المؤلفين بالحروف العربية واللاتينية معًا",
			new Both("قائمة واحدة بأسماء المؤلفين", "One list of authors’ names"), "r-partnership-charter", "1.0");

	static final Cast ENGLISH = new Cast("en", Width.PHONE, "heritage-seminar",
			"Every region should know by name one person who can dry a wet archive, and one who can pay for the lorry.",
			"one person who can dry a wet archive",
			new Both("شخص في كل إقليم ينقذ الأرشيف المبتلّ", "A rescuer of wet archives in every region"),
			"r-first-answer", "1.1");

	String title() {
		return this.language.equals("ar") ? this.titles.ar() : this.titles.en();
	}

	/**
	 * The same in two languages.
	 *
	 * @param ar in Arabic
	 * @param en in English
	 */
	record Both(String ar, String en) {

	}

}
