/**
 * Two spellings of one word, `[written, read]`: attested misspellings of words that support replies use (from the
 * lists of commonly misspelt English words), and British spellings read as the American ones. No pair whose first
 * half is a word of its own.
 */
const misspelt = `
recieve receive, recieved received, recieving receiving, reciept receipt, beleive believe, acheive achieve,
occured occurred, occuring occurring, occurence occurrence, seperate separate, seperately separately,
definately definitely, definitly definitely, appologize apologize,
appologise apologize, appologies apologies, apoligize apologize, apoligies apologies,
inconvience inconvenience, inconvinience inconvenience, inconveniance inconvenience, inconvenince inconvenience,
immediatly immediately, imediately immediately, immediatley immediately, untill until, wich which, teh the, adn and,
thier their, truely truly, sincerly sincerely, sinserely sincerely, unfortunatly unfortunately, unfortunatley unfortunately,
unfortunetly unfortunately, successfull successful, succesful successful, sucessful successful, successfuly successfully,
succesfully successfully, sucessfully successfully, adress address, adresses addresses, accomodate accommodate,
acommodate accommodate, wierd weird, garantee guarantee, guarentee guarantee, gaurantee guarantee, 
guarenteed guaranteed, garanteed guaranteed, tommorow tomorrow, tommorrow tomorrow, tomorow tomorrow,
refered referred, refering referring, transfered transferred, transfering transferring, cancelation cancellation,
commited committed, comitted committed, commitee committee, enviroment environment, experiance experience,
expirience experience, explaination explanation, foward forward, forwared forwarded, freind friend, happend happened,
knowlege knowledge, maintainance maintenance, maintenence maintenance, neccessary necessary, necesary necessary,
noticable noticeable, ocasion occasion, occassion occasion, posible possible, possable possible,
prefered preferred, priviledge privilege, probaly probably, proccess process, procces process, proccessed processed,
questionaire questionnaire, recomend recommend, reccomend recommend, 
refrence reference, relevent relevant, rember remember, responce response, resonse response, satisfacton satisfaction,
shiping shipping, shippment shipment, sorrry sorry, sory sorry, suport support, supprot support, suprise surprise,
thankyou thank-you, thansk thanks, togehter together, undestand understand, understnad understand, usefull useful,
helpfull helpful, greatful grateful, wether whether, wierdly weirdly, 
acount account, accout account, accross across, adition addition, aditional additional, allready already,
alredy already, anwser answer, aswer answer, arive arrive, arived arrived, avaiable available, availible available,
avaliable available, availabe available, becuase because, becasue because, bussiness business, buisness business,
busines business, calender calendar, changable changeable, colleage colleague, collegue colleague, comming coming,
completly completely, concious conscious, confirmaton confirmation, convienient convenient, convinient convenient,
cutomer customer, custmer customer, deliverd delivered, delievery delivery, delivary delivery,
delivey delivery, dissapointed disappointed, disapointed disappointed, dissappointed disappointed,
dissapointing disappointing, disapointing disappointing, dissapointment disappointment, disapointment disappointment,
frustating frustrating, frustraiting frustrating, frusterating frustrating, frustated frustrated, frusterated frustrated,
frustation frustration, frusteration frustration, futher further, furthur further, hesistate hesitate, hesitiate hesitate,
inital initial, intrest interest, investagate investigate, investigte investigate, isue issue, isssue issue, issuse issues,
mistke mistake, packge package, pacakge package, pateince patience, patiance patience, patince patience,
pleae please, plese please, proceedure procedure, produt product, promiss promise,
purchse purchase, puchase purchase, recieveing receiving, refudn refund, refunf refund, replacment replacement,
replacemnt replacement, reslove resolve, resovle resolve, resovled resolved, reolve resolve,
scedule schedule, schedual schedule, sevice service, servce service, soultion solution, soloution solution,
solutoin solution, trasaction transaction, transction transaction, 
verfy verify, verifiy verify, warrenty warranty, waranty warranty`;

const british = `
apologise apologize, apologised apologized, apologises apologizes, apologising apologizing, analyse analyze,
analysed analyzed, authorise authorize, authorised authorized, authorisation authorization, behaviour behavior,
cancelled canceled, cancelling canceling, categorise categorize, centre center, 
colour color, colours colors, customise customize, customised customized, defence defense, 
emphasise emphasize, endeavour endeavor, enquire inquire, enquiry inquiry, enquiries inquiries, enrol enroll,
familiarise familiarize, favour favor, favourite favorite, finalise finalize, finalised finalized, finalising finalizing,
fulfil fulfill, fulfils fulfills, fulfilment fulfillment, honour honor, honoured honored, honouring honoring,
initialise initialize, judgement judgment, labelled labeled, licence license, maximise maximize, minimise minimize,
minimised minimized, modelling modeling, neighbour neighbor, normalise normalize, optimise optimize, optimised optimized,
organisation organization, organisations organizations, organise organize, organised organized, personalise personalize,
personalised personalized, prioritise prioritize, prioritised prioritized, prioritising prioritizing, 
realise realize, realised realized, realising realizing, recognise recognize, recognised recognized, recognising recognizing,
rumour rumor, specialise specialize, specialised specialized, summarise summarize, synchronise synchronize,
totalling totaling, travelled traveled, travelling traveling, utilise utilize, utilised utilized, utilising utilizing,
unauthorised unauthorized, unrecognised unrecognized, learnt learned, whilst while, amongst among`;

function pairs(rows: string): readonly (readonly [string, string])[] {
  return rows.split(',').map((row) => {
    const [written, read] = row.trim().split(' ');
    return [written!, read!.replaceAll('-', ' ')];
  });
}

export const spellings: readonly (readonly [string, string])[] = [...pairs(misspelt), ...pairs(british)];
