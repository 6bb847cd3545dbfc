/**
 * Callings in other fields that people come from, in the singular; none of them is one of our roles or starting points.
 * A closed list: an answer repeats what somebody is, and nothing else that was typed.
 */
export const CALLINGS: ReadonlySet<string> = new Set(
  `accountant, actuary, administrative assistant, aesthetician, architect, artist, attorney, baker, banker, barber, barista,
  bartender, bookkeeper, bus driver, butcher, caregiver, caretaker, carpenter, chef, chemist, chiropractor, cop,
  correctional officer, corrections officer, cosmetologist, counselor, court reporter, data entry clerk, daycare worker,
  delivery driver, dental hygienist, dentist, dietitian, dispatcher, doctor, dog groomer, doula, economist, electrician,
  engineer, esthetician, event planner, executive assistant, factory worker, farmer, firefighter, flight attendant, florist,
  funeral director, graphic designer, hair stylist, hairdresser, home health aide, housekeeper, hygienist, insurance agent,
  interpreter, janitor, journalist, lab technician, laboratory technician, landscaper, lawyer, legal assistant, librarian,
  loan officer, machinist, marketer, massage therapist, mechanic, midwife, musician, nail technician, nanny,
  occupational therapist, optician, optometrist, paralegal, pastor, personal trainer, pharmacist, pharmacy technician,
  photographer, physical therapist, physician, physician assistant, plumber, police officer, postal worker,
  preschool teacher, psychologist, radiographer, radiologic technologist, radiology technician, real estate agent, realtor,
  roofer, sales rep, salesman, salesperson, seamstress, secretary, security guard, social worker, soldier, sonographer,
  speech therapist, statistician, stylist, substitute teacher, surgeon, surgical technician, teacher, therapist, translator,
  truck driver, trucker, tutor, ultrasound technician, vet technician, veterinarian, veterinary technician, waiter,
  warehouse worker, welder, writer, xray technician`.split(/,\s+/),
);

/** Callings that are much like a starting point of ours, by a name of that point. */
const NEAR: readonly (readonly [start: string, callings: string])[] = [
  [
    'nurse',
    `chiropractor, dentist, dental hygienist, doctor, hygienist, midwife, occupational therapist, optometrist, pharmacist,
    physical therapist, physician, physician assistant, psychologist, speech therapist, surgeon`,
  ],
  ['medical assistant', 'caregiver, home health aide, surgical technician'],
  ['cashier', 'barista, bartender, sales rep, salesman, salesperson, waiter'],
];

/** By calling: a name of the starting point of ours that comes near to it. */
export const NEAR_STARTS: ReadonlyMap<string, string> = new Map(
  NEAR.flatMap(([start, callings]) => callings.split(/,\s+/).map((calling) => [calling, start] as const)),
);

/** For somebody who names neither one of our starting points nor a calling in the list. */
export const ELSEWHERE = 'elsewhere';
