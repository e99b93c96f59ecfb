package org.multaqa.registration.delegation.papers;

import org.multaqa.model.LanguagePreference;
import org.multaqa.registration.delegation.application.PapersService.Papers;

/**
 * The certificate that a person has taken part.
 *
 * @param papers for whom, one person
 */
public record Certificate(Papers papers, Wording wording) {

	private static final Box FRAME = Box.ofMillimetres(14, 14, 182, 269);

	private static final Box NAME = Box.ofMillimetres(25, 160, 160, 32);

	/** The certificate in a reader's language. */
	public Certificate(Papers papers, LanguagePreference reader) {
		this(papers, Wording.of(reader, papers.meeting().plan()));
	}

	/** As PDF. */
	public byte[] pdf() {
		var plan = this.papers.meeting().plan();
		var person = Named.of(this.papers, this.wording);
		return new Paper(this.wording.said("certificate.title"), this.wording).pdf((sheet) -> {
			var paper = sheet.content();
			paper.setGrayStroke(0.4f);
			paper.setLineWidth(1);
			paper.rectangle(FRAME.left(), FRAME.bottom(), FRAME.width(), FRAME.height());
			paper.stroke();
			new FittedText(this.wording.said("certificate.title"), Amiri.bold(32)).draw(paper, line(226, 28));
			new FittedText(this.wording.said("certificate.to"), Amiri.regular(15)).draw(paper, line(198, 14));
			new FittedText(person.name(), Amiri.bold(30)).draw(paper, NAME);
			new FittedText(this.wording.said("certificate.as", person.office(), person.roles()), Amiri.regular(14))
				.draw(paper, line(138, 18));
			new FittedText(this.wording.said("certificate.for"), Amiri.regular(15)).draw(paper, line(122, 14));
			new FittedText(this.wording.in(plan.names()), Amiri.bold(20)).draw(paper, line(96, 24));
			new FittedText(this.wording.in(plan.venue()) + " · " + this.wording.days(plan), Amiri.regular(14))
				.draw(paper, line(82, 14));
			new FittedText(this.wording.said("signed"), Amiri.regular(13)).draw(paper, line(48, 10));
			new FittedText(this.wording.organisers(this.papers), Amiri.bold(13)).draw(paper, line(36, 12));
			if (plan.sample()) {
				new FittedText(this.wording.said("sample"), Amiri.regular(10)).draw(paper, line(18, 10));
			}
		});
	}

	private static Box line(float bottom, float height) {
		return Box.ofMillimetres(25, bottom, 160, height);
	}

}
