/**
 * What stands in a schedule file, in whichever dialect: lenient in what it reads, strict
 * in how much and how deep.
 */
@NullMarked
package org.multaqa.sessions.schedule.files;

import org.jspecify.annotations.NullMarked;
