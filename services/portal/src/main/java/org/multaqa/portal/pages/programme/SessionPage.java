package org.multaqa.portal.pages.programme;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.pages.cards.OutputCard;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.SessionCard;

/**
 * One session.
 *
 * @param summary what it is about, or absent
 * @param track the track that it is in, or absent
 * @param people who does what
 * @param offices the offices it is for; none means all
 * @param capacity how many may take part, or absent for no limit
 * @param interpretation the tags of the languages into which it is interpreted
 * @param buildsOn sessions whose outputs it takes up
 * @param builtOnBy sessions that take up its outputs
 * @param outputs a page of its outputs, those carried forward first
 * @param inside whether others of them are for those who take part
 * @param pager the other pages
 * @param cancelled whether it will not take place
 * @param starred whether the reader has given it a star
 * @param places those for which people sign up
 * @param materials its links and files
 */
public record SessionPage(SessionCard session, @Nullable LocalizedText summary, @Nullable Track track,
		List<Contributor> people, List<OfficeBadge> offices, @Nullable Integer capacity, List<String> interpretation,
		List<SessionCard> buildsOn, List<SessionCard> builtOnBy, List<OutputCard> outputs, boolean inside, Pager pager,
		boolean cancelled, boolean starred, SignUpPanel places, MaterialList materials) {

	public SessionPage {
		people = List.copyOf(people);
		offices = List.copyOf(offices);
		interpretation = List.copyOf(interpretation);
		buildsOn = List.copyOf(buildsOn);
		builtOnBy = List.copyOf(builtOnBy);
		outputs = List.copyOf(outputs);
	}

	/**
	 * A person and what they do.
	 *
	 * @param language into which an interpreter interprets, absent of everybody else
	 */
	public record Contributor(PersonName person, Part part, @Nullable String language) {

	}

}
