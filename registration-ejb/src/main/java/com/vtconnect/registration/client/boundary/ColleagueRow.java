package com.vtconnect.registration.client.boundary;

import com.vtconnect.registration.access.entity.Role;
import java.util.List;

/** A colleague to whom a case can be handed over. */
public record ColleagueRow(long id, String name, List<Role> roles) {}
