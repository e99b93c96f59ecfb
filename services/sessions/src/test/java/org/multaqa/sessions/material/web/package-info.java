@NullMarked
package org.multaqa.sessions.material.web;

import org.jspecify.annotations.NullMarked;
