/**
 * Setting a meeting up: opening it, its offices and their seats, its rooms, and its
 * stages. What is done shows in the meeting itself, so it can be left at any moment and
 * taken up again by any of its organisers.
 *
 * <pre>
 * address                       template   record
 * /setup                        facts      FactsPage, for founders
 * /m/{meeting}/setup            setup      SetupPage
 * /m/{meeting}/setup/facts      facts      FactsPage, for founders, too
 * /m/{meeting}/setup/deadlines  deadlines  DeadlinesPage
 * /m/{meeting}/setup/seats      seats      SeatsPage
 * /m/{meeting}/setup/rooms      rooms      RoomsPage
 * /m/{meeting}/setup/rooms/{room}  room    RoomPage
 *
 * form                                  fields                                            -&gt;
 * /setup                                names.*, venue.*, from, to, timeZone, mainLanguage,
 *                                       language[], rule, offices, id, attempt            /m/{meeting}/setup
 * /m/{meeting}/setup/facts              the same but id and attempt, version              /m/{meeting}/setup
 * /m/{meeting}/setup/deadlines          nominations, answers, first, second, version      …/deadlines
 * /m/{meeting}/setup/copies             earlier, seats, sessions, attempt                 /m/{meeting}/setup
 * /m/{meeting}/setup/stage              stage                                             /m/{meeting}/setup
 * /m/{meeting}/setup/stage/reversion    stage, reason, reasonLanguage                     /m/{meeting}/setup
 * /m/{meeting}/setup/seats              row[], version.{delegation}, seats.{delegation}.{role}   …/seats
 * /m/{meeting}/setup/delegations        office, seats.new.{role}, decides, attempt        …/seats
 * /m/{meeting}/setup/offices            office, kind, names.*, seats.new.{role}, decides, attempt    …/seats
 * /m/{meeting}/setup/rooms              names.*, capacity, attempt                        …/rooms
 * /m/{meeting}/setup/rooms/{room}       names.*, capacity, version                        …/rooms
 * /m/{meeting}/setup/rooms/{room}/retirement, /reopening, /removal                        …/rooms
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.setup;

import org.jspecify.annotations.NullMarked;
