/** An invented agreement of an invented vendor, as a vendor would publish it. */
export const agreement = `# Data Processing Agreement

Version of 1 March 2026

This agreement is made between Halden Post GmbH ("Processor") and the customer ("Controller").

## 1 Subject matter

1.1 The Processor processes personal data on behalf of the Controller in order to send the Controller's newsletters.

## 2 Instructions

2.1 The Processor shall process personal data only on documented instructions from the Controller.

2.2 The Processor shall immediately inform the Controller if, in its opinion, an instruction infringes the GDPR.

## 3 Confidentiality

3.1 The Processor ensures that persons authorised to process the personal data have committed themselves to confidentiality.

## 4 Security

4.1 The Processor shall implement the technical and organisational measures of Annex 1 as required by Article 32 GDPR.

## 5 Sub-processors

5.1 The Controller gives its general written authorisation to engage sub-processors.

5.2 The Processor shall inform the Controller of any intended change at least 30 days in advance. The Controller may object within 14 days.

5.3 The Processor shall impose the same data protection obligations on every sub-processor and remains fully liable for its performance.

## 6 Assistance

6.1 The Processor assists the Controller in responding to requests of data subjects.

6.2 The Processor assists the Controller with data protection impact assessments and prior consultation.

## 7 Personal data breaches

7.1 The Processor notifies the Controller of a personal data breach without undue delay and at the latest within 48 hours after having become aware of it.

7.2 Requests outside business hours may be charged at EUR 120 an hour.

## 8 End of the agreement

8.1 At the choice of the Controller the Processor deletes or returns all personal data within 30 days after the end of the services, unless the law of the Union or a Member State requires storage.

## 9 Audits

9.1 The Processor makes available all information necessary to demonstrate compliance and allows for audits, including inspections, conducted by the Controller once a year with a notice of 30 days.

## 10 Law

10.1 This agreement is governed by the law of Germany.

## Annex 2 Sub-processors

| Company | Service | Location |
|---|---|---|
| Nordrand Hosting AB | Hosting | Sweden |
| Kestrel Mail Ltd | Delivery of messages | Ireland |
`
