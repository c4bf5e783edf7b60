using CustomerRelations.Cycle.Receive.Import.Reading;

namespace CustomerRelations.Cycle.Receive.Import.Complaints;

/// <summary>What the headings of other programs' lists of complaints mean.</summary>
internal static class ComplaintHeadings
{
    // What it means, and the letters of the headings that say so.
    private const string All =
        """
        ReceivedOn: datereceived receivedon received receivedat datereceipt complaintdate dateofcomplaint date opened openedon created createdon createdat eingegangen eingegangenam eingangsdatum eingang datum beschwerdedatum
        Words: consumercomplaintnarrative complaintwhathappened narrative complaint complaintwords whathappened words customerwords thecustomerswords description details text beschwerde beschwerdetext wortlaut beschreibung
        Topic: topic category complainttype thema kategorie art
        Product: product productname service subproduct produkt dienst leistung
        Place: place company companyname shop location ort ortsangabe firma haus
        Issue: issue subissue subject title summary betreff titel anliegen
        Channel: channel submittedvia receivedvia source kanal eingangskanal eingangsweg
        Wanted: wanted remedysought whattheywant whattheywantdone desiredresolution desiredoutcome request wunsch forderung
        ThankedOn: thankedon thanked acknowledgedon acknowledged dateacknowledged bedanktam eingangsbestatigung
        SentOn: datesenttocompany senton senttocompany forwardedon weitergeleitetam
        ClosedOn: closedon closed dateclosed closedat resolvedon resolved geschlossenam erledigtam
        Response: companyresponsetoconsumer companyresponse response answer outcome resolution antwort ergebnis
        Timely: timelyresponse timely intime rechtzeitig fristgerecht
        Disputed: consumerdisputed disputed bestritten widersprochen
        Verdict: verdict solvedtheysay customerverdict satisfied urteil zufrieden
        Consent: consumerconsentprovided consentprovided consent einwilligung
        Severity: severity priority schweregrad schwere
        Harm: harm feelingharmed
        Cause: cause rootcause ursache
        Name: customer customername name complainant kunde kundenname beschwerdefuhrer
        Email: email customeremail emailaddress emailadresse
        Phone: phone customerphone telephone telefon telefonnummer
        CustomerKey: customerreference customerid customernumber kundennummer kundennr
        Branch: branch filiale standort zweigstelle
        Owner: owner assignedto handler bearbeiter zustandig
        ExternalId: complaintid id complaintnumber caseid casenumber reference ticket ticketid vorgangsnummer aktenzeichen beschwerdenummer
        """;

    private static readonly Dictionary<string, ColumnField> Meanings = Meaning();

    public static ColumnField Read(string heading) => Meanings.GetValueOrDefault(Headings.Fold(heading));

    private static Dictionary<string, ColumnField> Meaning()
    {
        Dictionary<string, ColumnField> meanings = new(StringComparer.Ordinal);
        foreach (var line in All.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var (field, words) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                meanings.TryAdd(word, Enum.Parse<ColumnField>(field));
            }
        }

        return meanings;
    }
}
