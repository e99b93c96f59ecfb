package org.multaqa.registration.delegation.papers;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.registration.delegation.application.Expected;
import org.multaqa.registration.delegation.application.PapersService.Papers;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Badges, eight to a sheet of A4, to be cut along the lines: the meeting, the name in its
 * own script and in Latin letters, the office, the roles, and the code by which the
 * person is found at the doors.
 *
 * @param papers of whom
 * @param wording in whose language
 */
public record BadgeSheets(Papers papers, Wording wording) {

	private static final int COLUMNS = 2;

	private static final int ROWS = 4;

	/** Millimetres. */
	private static final float WIDTH = 95;

	/** Millimetres. */
	private static final float HEIGHT = 66;

	/** Millimetres from the edge of the sheet. */
	private static final float LEFT = 10;

	/** Millimetres from the lower edge of the sheet. */
	private static final float BOTTOM = 16.5f;

	/** The badges for a reader. */
	public BadgeSheets(Papers papers, LanguagePreference reader) {
		this(papers, Wording.of(reader, papers.meeting().plan()));
	}

	/** As PDF; a sheet that says so where nobody is expected. */
	public byte[] pdf() {
		var plan = this.papers.meeting().plan();
		return new Paper(this.wording.said("badges.title", this.wording.in(plan.names())), this.wording)
			.pdf((sheet) -> {
				for (int at = 0; at < this.papers.people().size(); at++) {
					int place = at % (COLUMNS * ROWS);
					if (place == 0 && at > 0) {
						sheet.nextPage();
					}
					float left = LEFT + (place % COLUMNS) * WIDTH;
					float bottom = BOTTOM + (ROWS - 1 - place / COLUMNS) * HEIGHT;
					draw(sheet.content(), this.papers.people().get(at), Box.ofMillimetres(left, bottom, WIDTH, HEIGHT));
				}
				if (this.papers.people().isEmpty()) {
					new FittedText(this.wording.said("badges.none"), Amiri.regular(16)).draw(sheet.content(),
							Box.ofMillimetres(20, 120, 170, 40));
				}
			});
	}

	private void draw(PdfContentByte paper, Expected person, Box badge) {
		var plan = this.papers.meeting().plan();
		var membership = person.membership();
		paper.setGrayStroke(0.75f);
		paper.setLineWidth(0.3f);
		paper.rectangle(badge.left(), badge.bottom(), badge.width(), badge.height());
		paper.stroke();
		new FittedText(this.wording.in(plan.names()), Amiri.regular(10)).draw(paper, badge.inside(4, 53, 87, 11));
		var lines = name(person);
		float name = (lines.size() > 1) ? 16 : 26;
		new FittedText(lines.getFirst(), Amiri.bold(24)).draw(paper, badge.inside(4, 53 - name, 87, name));
		if (lines.size() > 1) {
			new FittedText(lines.getLast(), Amiri.regular(16)).draw(paper, badge.inside(4, 27, 87, 10));
		}
		@Nullable LocalizedText office = this.papers.offices().get(membership.delegation().office());
		if (office != null) {
			new FittedText(this.wording.in(office), Amiri.regular(11)).draw(paper, badge.inside(29, 14, 62, 12));
		}
		new FittedText(this.wording.roles(membership.member().roles()), Amiri.bold(11)).draw(paper,
				badge.inside(29, 4, 62, 9));
		QrCode.of(person.badge()).draw(paper, badge.left() + 3 * Box.MM, badge.bottom() + 2 * Box.MM, 25 * Box.MM);
	}

	private List<String> name(Expected person) {
		@Nullable LocalizedText name = person.name();
		var lines = new ArrayList<String>();
		if (name == null) {
			lines.add(this.wording.said("name.unknown"));
			return lines;
		}
		var printed = PrintedName.of(name, this.wording.reader());
		lines.add(printed.own());
		if (printed.latin() != null) {
			lines.add(printed.latin());
		}
		return lines;
	}

}
