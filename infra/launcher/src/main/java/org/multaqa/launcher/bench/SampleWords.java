package org.multaqa.launcher.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.multaqa.model.LocalizedText;

/** Words in Arabic and English that mean nothing and are as long as people's words. */
final class SampleWords {

	private static final int TITLE = 7;

	private static final int SENTENCE = 24;

	private static final int PARAGRAPH = 70;

	private static final List<String> ENGLISH = List.of("library", "region", "training", "open", "access", "shared",
			"heritage", "catalogue", "partner", "reading", "digital", "school", "funding", "rural", "network",
			"language", "policy", "exchange", "archive", "public", "translation", "support", "report", "community");

	private static final List<String> ARABIC = List.of("مكتبة", "إقليم", "تدريب", "مفتوح", "وصول", "مشترك", "تراث",
			"فهرس", "شريك", "قراءة", "رقمي", "مدرسة", "تمويل", "ريفي", "شبكة", "لغة", "سياسة", "تبادل", "أرشيف", "عام",
			"ترجمة", "دعم", "تقرير", "مجتمع");

	private final Random random;

	SampleWords(Random random) {
		this.random = random;
	}

	LocalizedText title() {
		return both(TITLE);
	}

	LocalizedText paragraph() {
		return both(PARAGRAPH);
	}

	LocalizedText sentence() {
		return both(SENTENCE);
	}

	String englishSentence() {
		return of(ENGLISH, SENTENCE);
	}

	static LocalizedText name(String arabic, String english) {
		return new LocalizedText(Map.of("ar", arabic, "en", english));
	}

	private LocalizedText both(int words) {
		return name(of(ARABIC, words), of(ENGLISH, words));
	}

	private String of(List<String> words, int count) {
		var text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append((i > 0) ? " " : "").append(words.get(this.random.nextInt(words.size())));
		}
		return text.toString();
	}

}
