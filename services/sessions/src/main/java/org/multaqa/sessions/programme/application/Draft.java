package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.sessions.programme.domain.Programme;

/**
 * The working draft, as organisers see it.
 *
 * @param meeting of which meeting
 * @param programme all of it
 * @param concerns what should be looked at
 */
public record Draft(MeetingReplica meeting, Programme programme, List<Concern> concerns) implements SeenProgramme {

}
