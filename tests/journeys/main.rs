//! Journeys through the built app in a browser: what a person does, and what they then see.
//!
//! `cargo xtask test` builds the app and calls this program; words after `--` choose journeys by name. What a failing
//! journey saw lies in `target/journeys/`.

mod asking_documents;
mod asking_find;
mod asking_minutes;
mod asking_route;
mod asking_seats;
mod asking_year;
mod axe;
mod comparing;
mod device;
mod drafting;
mod driver;
mod fetching;
mod grounds;
mod hostile;
mod keyboard;
mod loading;
mod looking;
mod many;
mod map;
mod over_time;
mod printing;
mod reading;
mod ruling;
mod sight;
mod stage;
mod storage;
mod user;
mod weight;
mod witness;

use std::process::ExitCode;

use stage::{Journey, Stage, journeys};

// The longest first, so that the two walkers end at about the same time.
const JOURNEYS: &[Journey] = journeys![
    looking::every_view_on_a_laptop_in_light,
    looking::every_view_on_a_laptop_in_dark,
    looking::every_view_on_a_phone_in_light,
    looking::every_view_on_a_phone_in_dark,
    keyboard::every_control_of_every_view_is_reached_by_keys,
    hostile::whatever_file_is_opened_the_next_one_opens,
    looking::every_view_at_four_times_the_size,
    reading::a_newcomer_sees_a_county_s_map_and_reads_a_body,
    reading::the_language_is_changed_and_kept,
    reading::the_choice_is_narrowed_by_topic_and_party,
    reading::an_address_shows_the_same_to_somebody_else,
    reading::the_way_back_leads_back,
    reading::a_table_is_sorted_by_its_headings,
    grounds::from_a_fact_to_its_source_and_back,
    grounds::a_row_of_the_outline_and_of_the_table_leads_to_its_source,
    grounds::a_dispute_is_opened_by_keys,
    grounds::every_dispute_stands_with_all_its_readings_among_the_sources,
    grounds::a_route_is_read_step_by_step,
    asking_route::a_matter_s_way_is_found_by_answering_and_found_again,
    asking_route::rules_that_clash_and_answers_that_contradict_each_other_are_named,
    asking_route::a_matter_s_way_is_asked_by_keys,
    asking_route::who_may_do_what_is_narrowed_to_one_power,
    asking_documents::what_is_contested_on_a_day_has_both_readings,
    asking_find::a_function_is_found_with_each_letter,
    asking_find::each_letter_is_answered_in_the_next_frame,
    asking_find::the_search_is_begun_on_any_page_and_the_field_keeps_the_focus,
    asking_find::pages_and_settings_are_found_and_reached_by_keys,
    asking_find::a_municipality_is_found_without_its_dots_with_what_concerns_it,
    asking_minutes::a_meeting_is_chosen_and_held_against_its_seats,
    asking_seats::the_seats_are_shown_by_party_and_by_function,
    asking_year::chairs_are_asked_about_in_a_year_by_keys,
    asking_year::a_year_is_asked_about_and_its_calendar_is_offered,
    drafting::a_merger_is_tried_by_keys_kept_and_dropped_without_a_trace,
    drafting::steps_in_an_address_are_told_and_taken_back_one_by_one,
    many::twenty_one_counties_answer_at_once,
    many::what_is_chosen_among_many_stands_in_the_address,
    over_time::what_changed_between_two_dates_is_told_with_its_documents,
    over_time::dates_are_chosen_and_stand_in_the_address,
    over_time::two_dates_are_printed_whole,
    printing::every_answer_fits_on_a4,
    printing::a_draft_fits_on_a4,
    map::both_counties_fit_a_laptop_s_window_with_nothing_on_anything_else,
    map::on_a_phone_the_map_reads_from_top_to_bottom,
    map::with_everything_unfolded_and_every_tie_drawn_nothing_lies_on_anything_else,
    map::a_stack_is_unfolded_and_folded,
    map::ties_are_switched_on_and_off_by_kind,
    map::the_map_is_made_larger_and_smaller_by_buttons_and_keys,
    map::a_body_s_facts_stand_beside_the_map,
    ruling::a_pair_that_is_overruled_stays_so_after_a_reload_and_with_the_sides_swapped,
    ruling::rulings_are_saved_as_a_file_and_taken_in_again,
    ruling::a_new_edition_of_a_file_keeps_the_rulings,
    ruling::a_pair_that_is_not_right_goes_and_comes_back_from_the_list,
    ruling::a_pair_is_confirmed_and_that_is_taken_back_by_keys,
    comparing::two_counties_stand_beside_each_other_with_the_reasons_between_them,
    comparing::everything_is_shown_when_asked_for,
    comparing::left_and_right_change_places,
    comparing::a_structure_beside_itself_does_not_differ,
    comparing::an_own_county_is_chosen_for_one_side,
    loading::a_county_is_dropped_drawn_compared_and_found_again_without_a_network,
    loading::a_file_with_ten_faults_is_told_about_line_by_line_and_changes_nothing,
    loading::a_pasted_text_is_mended_and_taken_into_use,
    loading::a_structure_that_is_there_already_is_asked_about,
    loading::what_is_no_structure_is_refused_in_words,
    fetching::what_could_not_be_fetched_is_fetched_when_asked_again,
    fetching::what_is_here_is_not_fetched_again,
    storage::where_nothing_can_be_kept_the_app_works_and_says_so,
    storage::where_there_is_no_room_the_structure_is_used_and_nothing_is_lost,
    storage::a_broken_record_is_left_as_it_is_and_offered,
    storage::a_record_of_a_newer_version_is_left_untouched_and_said_so,
    storage::settings_that_make_no_sense_do_no_harm,
    keyboard::a_body_is_opened_by_keys,
    keyboard::the_choice_is_narrowed_by_keys,
    keyboard::two_counties_are_compared_by_keys,
    keyboard::a_text_is_loaded_by_keys,
    weight::a_first_visit_loads_little_and_nothing_from_elsewhere,
];

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let stage = match Stage::set() {
        Ok(stage) => stage,
        Err(error) => {
            eprintln!("{error:#}");
            return ExitCode::FAILURE;
        }
    };
    stage.perform(JOURNEYS, &wanted)
}
