namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What the attributes of a directory mean, Mozilla's own among them.</summary>
internal static class LdifColumns
{
    private const int Home = 1;
    private const int Work = 2;
    private const int Birth = 3;

    /// <returns>Empty for what only a directory needs.</returns>
    public static ContactColumn? Of(string attribute)
    {
        var name = attribute.Split(';')[0];
        return name.ToLowerInvariant() switch
        {
            "dn" or "objectclass" or "modifytimestamp" or "mozillausehtmlmail" or "mozillahomeaddressformat" or "changetype" => null,
            "cn" or "displayname" => new(name, ContactField.Name),
            "givenname" or "gn" => new(name, ContactField.Given),
            "sn" or "surname" => new(name, ContactField.Family),
            "mail" or "mozillasecondemail" or "rfc822mailbox" or "email" => new(name, ContactField.Email),
            "telephonenumber" or "workphone" => new(name, ContactField.Phone, "work"),
            "homephone" => new(name, ContactField.Phone, "home"),
            "mobile" or "cellphone" or "carphone" => new(name, ContactField.Phone, "mobile"),
            "fax" or "facsimiletelephonenumber" => new(name, ContactField.Phone, "fax"),
            "pager" or "pagerphone" => new(name, ContactField.Phone, "pager"),
            "o" or "organizationname" or "company" => new(name, ContactField.Organisation),
            "title" => new(name, ContactField.JobTitle),
            "description" or "notes" => new(name, ContactField.Notes),
            "preferredlanguage" => new(name, ContactField.Language),
            "uid" or "employeenumber" or "entryuuid" => new(name, ContactField.ExternalId),
            "postaladdress" => new(name, ContactField.Address, "work"),
            "homepostaladdress" => new(name, ContactField.Address, "home"),
            "birthyear" => new(name, ContactField.Birthday, "year", Birth),
            "birthmonth" => new(name, ContactField.Birthday, "month", Birth),
            "birthday" => new(name, ContactField.Birthday, "day", Birth),
            var other => Address(name, other) ?? new(name, ContactField.Kept),
        };
    }

    private static ContactColumn? Address(string name, string attribute) => attribute switch
    {
        "mozillahomestreet" or "mozillahomestreet2" or "homestreet" => new(name, ContactField.Street, "home", Home),
        "mozillahomelocalityname" => new(name, ContactField.City, "home", Home),
        "mozillahomestate" => new(name, ContactField.Region, "home", Home),
        "mozillahomepostalcode" => new(name, ContactField.PostalCode, "home", Home),
        "mozillahomecountryname" => new(name, ContactField.Country, "home", Home),
        "street" or "streetaddress" or "mozillaworkstreet2" or "postofficebox" => new(name, ContactField.Street, "work", Work),
        "l" or "localityname" => new(name, ContactField.City, "work", Work),
        "st" or "region" => new(name, ContactField.Region, "work", Work),
        "postalcode" => new(name, ContactField.PostalCode, "work", Work),
        "c" or "co" or "countryname" => new(name, ContactField.Country, "work", Work),
        _ => null,
    };
}
