import type { Trades } from '../trades.ts';
import plain from './limit-reply-length.ts';

/** A grade needs a hundred words: a paragraph said four times is as hard as once. */
const fourfold = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => Array(4).fill(text).join('\n\n'));

/** Paragraphs as lawyers and departments write them, and paragraphs that anybody reads at once. */
export default {
  reported: {
    airline: fourfold([
      'Compensation entitlements pursuant to the applicable passenger regulation are contingent upon the circumstances occasioning the cancellation, insofar as extraordinary circumstances beyond the reasonable control of the operating carrier exclude the obligation to provide standardised financial compensation to affected passengers.',
      'Notwithstanding the aforementioned restrictions concerning non-refundable promotional fares, passengers experiencing involuntary itinerary modifications are generally permitted alternative transportation arrangements, provided that corresponding availability exists within the originally purchased reservation category.',
    ]),
    bank: fourfold([
      'Following comprehensive verification of the documentation submitted, the responsible department determined that additional identification is necessary, since discrepancies between the residential information previously registered and the documentation currently provided could not be satisfactorily reconciled.',
      'Unauthorised transactions must be communicated immediately after discovery, because reimbursement responsibilities are determined by the notification timeline, the authentication procedures employed, and the precautionary obligations contractually acknowledged by the respective account holder.',
      'The restructuring of outstanding liabilities presupposes a comprehensive assessment of creditworthiness, incorporating documented income, existing obligations and the anticipated development of expenditures throughout the contractually stipulated repayment period.',
    ]),
    clinic: fourfold([
      'Preoperative investigations are administered independently of previously conducted examinations, considering that contemporary laboratory measurements constitute an indispensable prerequisite for anaesthesiological evaluation and consequently for the authorisation of the scheduled intervention.',
      'Reimbursement of supplementary diagnostic procedures necessitates preliminary authorisation by the statutory insurance institution, which independently evaluates medical appropriateness, proportionality and the availability of comparable alternatives within the ordinary provision of services.',
    ]),
    hotel: fourfold([
      'Reservations guaranteed through international payment instruments are maintained irrespective of anticipated arrival times, whereas reservations without corresponding guarantees are automatically released, notwithstanding subsequent communication regarding transportation disruptions experienced by individual travellers.',
      'Accommodation modifications requested subsequent to confirmation are subject to availability and occasionally to supplementary expenditures, particularly regarding extended occupancy, additional participants or the reassignment of previously allocated accommodation categories.',
    ]),
    shop: fourfold([
      'Merchandise demonstrating manufacturing irregularities qualifies for replacement, conditional upon the presentation of documentation substantiating the original acquisition, and provided that inappropriate utilisation or unauthorised modification can be excluded following technical examination.',
      'Promotional reductions cannot be accumulated with alternative discounts, accumulated loyalty entitlements or previously issued compensation certificates, except where the corresponding promotional communication explicitly acknowledges such combinations for participating merchandise categories.',
      'International deliveries are additionally subject to customs administration procedures, whose processing durations and associated expenditures are determined exclusively by the responsible authorities of the destination country and consequently remain outside our organisational influence.',
    ]),
    telecom: fourfold([
      'Transmission performance communicated contractually represents theoretical maximum capacity, whereas actually available bandwidth depends considerably upon simultaneous utilisation, infrastructural characteristics and electromagnetic interference experienced within the respective residential environment.',
      'Premature termination of contractual relationships is exclusively permissible in extraordinary circumstances, particularly following documented residential relocation into territories demonstrably excluded from our infrastructure, subject to corresponding registration documentation.',
    ]),
    energy: fourfold([
      'Consumption estimations are determined proportionally, incorporating historical measurements, meteorological circumstances and standardised consumption characteristics, whenever individually recorded measurements were unavailable throughout the corresponding accounting period.',
      'Adjustments to contractual remuneration reflect modifications of regulatory contributions, procurement expenditures and transmission charges, which are communicated individually and accompanied by an extraordinary termination entitlement within the statutory notification period.',
    ]),
    software: fourfold([
      'Authentication failures predominantly originate from synchronisation discrepancies between federated identity providers and organisational directory configurations, necessitating administrative verification of certificate validity, attribute correspondence and provisioning permissions before subsequent authorisation attempts.',
      'Comprehensive restoration of previously deleted configurations presupposes the availability of corresponding administrative backups, whose retention characteristics depend upon subscription category, organisational preferences and regulatory requirements applicable to the respective jurisdiction.',
      'Performance degradation experienced throughout concurrent operations frequently indicates insufficient infrastructure provisioning, although inefficient implementation of individually developed integrations similarly contributes to disproportionate resource utilisation within multi-tenant environments.',
    ]),
    insurer: fourfold([
      'Indemnification obligations are determined proportionately whenever underinsurance is established, meaning that the contractually declared replacement valuation demonstrably underestimates the actual replacement expenditure applicable immediately preceding the occurrence of the insured incident.',
      'Notification responsibilities incumbent upon policyholders encompass comprehensive documentation of circumstances, preservation of evidentiary material and immediate communication of parallel insurance relationships potentially applicable to the identical occurrence.',
    ]),
    council: fourfold([
      'Applications concerning residential modifications within designated conservation territories require supplementary architectural documentation, demonstrating compatibility with preservation objectives and proportionality regarding neighbouring properties, before administrative consideration can commence.',
      'Exemptions from the statutory contribution are granted exclusively upon individual application, accompanied by documentation evidencing extraordinary economic circumstances, and subsequently reconsidered annually by the responsible administrative department.',
    ]),
    marketplace: fourfold([
      'Disbursements are temporarily suspended pending verification of beneficial ownership, since applicable anti-money-laundering legislation obligates intermediary institutions to establish the identity of controlling individuals irrespective of transaction volume or previously completed registration procedures.',
      'Intellectual property complaints necessitate documentation establishing legitimate entitlement, geographically applicable registration and an unambiguous identification of allegedly infringing presentations, before corresponding listings can be permanently deactivated.',
    ]),
  },
  passed: {
    ...Object.fromEntries(Object.entries(plain.reported).map(([trade, texts]) => [trade, fourfold(texts)])),
    lawyer: [
      'Notwithstanding the aforementioned considerations, reimbursement necessitates documentation.',
      'Indemnification obligations are determined proportionately whenever underinsurance is established.',
    ],
  },
} satisfies Trades;
