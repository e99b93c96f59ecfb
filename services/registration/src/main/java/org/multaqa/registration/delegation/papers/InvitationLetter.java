package org.multaqa.registration.delegation.papers;

import org.multaqa.model.LanguagePreference;
import org.multaqa.registration.delegation.application.PapersService.Papers;

/**
 * The letter that invites a person, to be shown where a visa is asked for.
 *
 * @param papers for whom, one person
 */
public record InvitationLetter(Papers papers, Wording wording) {

	/** The letter in a reader's language. */
	public InvitationLetter(Papers papers, LanguagePreference reader) {
		this(papers, Wording.of(reader, papers.meeting().plan()));
	}

	/** As PDF. */
	public byte[] pdf() {
		var plan = this.papers.meeting().plan();
		var person = Named.of(this.papers, this.wording);
		String meeting = this.wording.in(plan.names());
		return new Paper(this.wording.said("letter.title"), this.wording).pdf((sheet) -> {
			sheet.paragraph(meeting, Amiri.bold(16), 2);
			sheet.paragraph(this.wording.in(plan.venue()) + " · " + this.wording.days(plan), Amiri.regular(12), 24);
			sheet.paragraph(this.wording.day(this.papers.today()), Amiri.regular(12), 18);
			sheet.centred(this.wording.said("letter.title"), Amiri.bold(20), 18);
			sheet.paragraph(this.wording.said("letter.greeting"), Amiri.regular(13), 8);
			sheet.paragraph(this.wording.said("letter.invites", person.name(), meeting), Amiri.regular(13), 8);
			sheet.paragraph(this.wording.said("letter.when", this.wording.in(plan.venue()), this.wording.days(plan)),
					Amiri.regular(13), 8);
			sheet.paragraph(this.wording.said("letter.as", person.office(), person.roles()), Amiri.regular(13), 8);
			sheet.paragraph(this.wording.said("letter.visa"), Amiri.regular(13), 28);
			sheet.paragraph(this.wording.said("letter.closing"), Amiri.regular(13), 4);
			sheet.paragraph(this.wording.said("signed"), Amiri.regular(13), 2);
			sheet.paragraph(this.wording.organisers(this.papers), Amiri.bold(13), 28);
			if (plan.sample()) {
				sheet.paragraph(this.wording.said("sample"), Amiri.regular(10), 0);
			}
		});
	}

}
