package com.vtconnect.registration.roster.boundary;

import com.vtconnect.registration.roster.entity.FileContent;
import com.vtconnect.registration.value.entity.Language;

/**
 * A file of clients as somebody uploads it.
 *
 * @param dates the language in whose order the parts of a date like 04/05/1990 are
 * @param language of clients whose line names none
 */
public record RosterFile(String name, Language dates, Language language, FileContent content) {}
