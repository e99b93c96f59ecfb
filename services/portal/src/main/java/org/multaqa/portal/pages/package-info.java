/**
 * What people see, place by place. Each place holds its controller, its page records (the
 * contract with its templates: records only, nothing in them decides), and the presenters
 * that fill them from the projections; its package tells its addresses, its templates (in
 * the folder of its name), its records and forms. One place never imports another.
 *
 * <pre>
 * home             the meetings, and the front page of one
 * setup            opening a meeting, its offices and seats, its rooms and stages
 * appointments     who runs a meeting
 * questions        what a meeting asks those who come
 * timetable        the timetable as organisers work on it
 * guests           people in the programme who have no account
 * invitation       my own invitation, signed in or by its link
 * delegations      the delegations that I keep, as one roster
 * seats            the seats of offices, and what they offer each other
 * mails            what was told to whom, and which mails I want
 * doors            checking people in, their badges and papers, and what they need
 * programme        the programme as released, and one session
 * workshops        the room in which outputs are written
 * latewords        what arrived after a workshop had closed
 * recommendations  the list, one of them, drafting, and the board of consent
 * roadmaps         the roadmap, its initiatives, and the approvals
 * trace            from the words said in a room to the milestones, and back
 * operations       how the platform is
 * founders         who opens meetings, and who else may
 * erasure          forgetting a person
blocks           accounts that nobody is let in to
securitylog      what the security log says
signins          where I am signed in
outbox           what my browser keeps until the meeting has it
 * reference        the contracts over HTTP and Kafka, for those who write programs
 * </pre>
 *
 * What all places share stands in {@code shell} (request, frame, forms, errors) and in
 * {@code cards} (one thing of a place as other places show it).
 */
@NullMarked
package org.multaqa.portal.pages;

import org.jspecify.annotations.NullMarked;
