package org.multaqa.portal.pages.shell;

import org.multaqa.model.DelegationId;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MaterialId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;

/**
 * Where the pages of a meeting are, for whatever leads to them from Java. Controllers say
 * the same addresses as patterns, and templates write those of their own links.
 */
public record PageAddresses(MeetingId meeting) {

	/** The part of the address of a workshop that asks for the page with an output. */
	public static final String OUTPUT = "output";

	/** The home page, above all others. */
	public String home() {
		return "/m/" + this.meeting;
	}

	/** What has happened in it lately. */
	public String changes() {
		return home() + "/changes";
	}

	/** Where the meeting is set up. */
	public String setup() {
		return home() + "/setup";
	}

	/** What the meeting asks those who come. */
	public String questions() {
		return setup() + "/questions";
	}

	/** Who runs the meeting. */
	public String appointments() {
		return setup() + "/roles";
	}

	/** Who is in the programme without an account. */
	public String guests() {
		return setup() + "/guests";
	}

	/** Where organisers keep the tracks of the programme. */
	public String tracks() {
		return setup() + "/tracks";
	}

	/** Where organisers work on the timetable. */
	public String timetable() {
		return setup() + "/timetable";
	}

	/** The reader's own invitation. */
	public String invitation() {
		return home() + "/invitation";
	}

	/** Below it are the steps of the reader's own registration, and their answers. */
	public String invitation(DelegationId delegation) {
		return home() + "/invitations/" + delegation;
	}

	/**
	 * A step of the reader's own registration.
	 * @param step last part of its address
	 */
	public String registration(DelegationId delegation, String step) {
		return invitation(delegation) + "/" + step;
	}

	/** The invitation of whoever has its personal link. */
	public String invited() {
		return home() + "/invited";
	}

	/**
	 * An invitation that is open in the reader's browser by its personal link.
	 * @param opened under which id
	 */
	public String invited(String opened) {
		return invited() + "/" + opened;
	}

	/** The seats of offices, and what they offer each other. */
	public String seats() {
		return home() + "/seats";
	}

	/** Until when people are nominated and answer. */
	public String deadlines() {
		return setup() + "/deadlines";
	}

	/** The roster. */
	public String people() {
		return home() + "/people";
	}

	/**
	 * The roster, narrowed.
	 * @param query how, as in its address; empty for all of it
	 */
	public String people(String query) {
		return query.isEmpty() ? people() : people() + "?" + query;
	}

	/** Where one act is upon several people. */
	public String together(String act) {
		return people() + "/together/" + act;
	}

	/** Where somebody is nominated for a delegation. */
	public String members(DelegationId delegation) {
		return home() + "/delegations/" + delegation + "/members";
	}

	public String member(DelegationId delegation, PersonId person) {
		return members(delegation) + "/" + person;
	}

	/** What was told to whom. */
	public String mails() {
		return home() + "/mails";
	}

	/** Which mails the reader wants. */
	public String ownMails() {
		return mails() + "/mine";
	}

	/** Where people are checked in. */
	public String doors() {
		return home() + "/doors";
	}

	/** One's own badge. */
	public String badge() {
		return home() + "/badge";
	}

	/** Where people come in by a table. */
	public String peopleImport() {
		return people() + "/import";
	}

	public String programme() {
		return home() + "/programme";
	}

	/** The programme as other sites show it in a frame. */
	public String programmeInFrame() {
		return programme() + "/embed";
	}

	/** What takes place in a room, for the screen at its door. */
	public String room(RoomId room) {
		return home() + "/rooms/" + room;
	}

	/** The calendar of somebody, for whoever knows the secret. */
	public String ownCalendar(String secret) {
		return home() + "/mine/" + secret + ".ics";
	}

	/** The released programme as iCalendar. */
	public String calendar() {
		return programme() + ".ics";
	}

	/** The released programme as schedule.xml. */
	public String scheduleXml() {
		return home() + "/schedule.xml";
	}

	/** The released programme as schedule.json. */
	public String scheduleJson() {
		return home() + "/schedule.json";
	}

	public String session(SessionId session) {
		return home() + "/sessions/" + session;
	}

	/** The file of a material, to be saved. */
	public String material(SessionId session, MaterialId material) {
		return session(session) + "/materials/" + material;
	}

	public String workshop(SessionId session) {
		return home() + "/workshops/" + session;
	}

	/** What arrived after the workshop had closed. */
	public String lateWords(SessionId session) {
		return workshop(session) + "/late-words";
	}

	/** The page of its workshop that has an output, at its place. */
	public String output(SessionId session, OutputId output) {
		return workshop(session) + "?" + OUTPUT + "=" + output + "#" + anchor(output);
	}

	/** Where an output stands on the page of its workshop. */
	public static String anchor(OutputId output) {
		return "o-" + output;
	}

	public String recommendations() {
		return home() + "/recommendations";
	}

	public String recommendation(RecommendationId recommendation) {
		return recommendations() + "/" + recommendation;
	}

	public String consentBoard() {
		return home() + "/consent";
	}

	/** The newest roadmap. */
	public String roadmap() {
		return home() + "/roadmap";
	}

	public String roadmap(RoadmapId roadmap) {
		return home() + "/roadmaps/" + roadmap;
	}

	public String approvalDesk(RoadmapId roadmap) {
		return roadmap(roadmap) + "/approval";
	}

	/** The page of its roadmap that has an initiative, at its place. */
	public String initiative(RoadmapId roadmap, InitiativeId initiative) {
		return roadmap(roadmap) + "#" + anchor(initiative);
	}

	/** Where an initiative stands on the page of its roadmap. */
	public static String anchor(InitiativeId initiative) {
		return "i-" + initiative;
	}

	/**
	 * The chain through one thing.
	 * @param family {@code sessions}, {@code outputs}, {@code recommendations} or
	 * {@code initiatives}
	 */
	public String trace(String family, String id) {
		return home() + "/trace/" + family + "/" + id;
	}

}
