namespace CustomerRelations.Cycle.Receive.Import.Reading;

/// <summary>What the attributes of a directory mean, Mozilla's own among them.</summary>
internal static class LdifColumns
{
    private const int Home = 1;
    private const int Work = 2;
    private const int Birth = 3;

    /// <returns>Empty for what only a directory needs.</returns>
    public static FileColumn? Of(string attribute)
    {
        var name = attribute.Split(';')[0];
        return name.ToLowerInvariant() switch
        {
            "dn" or "objectclass" or "modifytimestamp" or "mozillausehtmlmail" or "mozillahomeaddressformat" or "changetype" => null,
            "cn" or "displayname" => new(name, ColumnField.Name),
            "givenname" or "gn" => new(name, ColumnField.Given),
            "sn" or "surname" => new(name, ColumnField.Family),
            "mail" or "mozillasecondemail" or "rfc822mailbox" or "email" => new(name, ColumnField.Email),
            "telephonenumber" or "workphone" => new(name, ColumnField.Phone, "work"),
            "homephone" => new(name, ColumnField.Phone, "home"),
            "mobile" or "cellphone" or "carphone" => new(name, ColumnField.Phone, "mobile"),
            "fax" or "facsimiletelephonenumber" => new(name, ColumnField.Phone, "fax"),
            "pager" or "pagerphone" => new(name, ColumnField.Phone, "pager"),
            "o" or "organizationname" or "company" => new(name, ColumnField.Organisation),
            "title" => new(name, ColumnField.JobTitle),
            "description" or "notes" => new(name, ColumnField.Notes),
            "preferredlanguage" => new(name, ColumnField.Language),
            "uid" or "employeenumber" or "entryuuid" => new(name, ColumnField.ExternalId),
            "postaladdress" => new(name, ColumnField.Address, "work"),
            "homepostaladdress" => new(name, ColumnField.Address, "home"),
            "birthyear" => new(name, ColumnField.Birthday, "year", Birth),
            "birthmonth" => new(name, ColumnField.Birthday, "month", Birth),
            "birthday" => new(name, ColumnField.Birthday, "day", Birth),
            var other => Address(name, other) ?? new(name, ColumnField.Kept),
        };
    }

    private static FileColumn? Address(string name, string attribute) => attribute switch
    {
        "mozillahomestreet" or "mozillahomestreet2" or "homestreet" => new(name, ColumnField.Street, "home", Home),
        "mozillahomelocalityname" => new(name, ColumnField.City, "home", Home),
        "mozillahomestate" => new(name, ColumnField.Region, "home", Home),
        "mozillahomepostalcode" => new(name, ColumnField.PostalCode, "home", Home),
        "mozillahomecountryname" => new(name, ColumnField.Country, "home", Home),
        "street" or "streetaddress" or "mozillaworkstreet2" or "postofficebox" => new(name, ColumnField.Street, "work", Work),
        "l" or "localityname" => new(name, ColumnField.City, "work", Work),
        "st" or "region" => new(name, ColumnField.Region, "work", Work),
        "postalcode" => new(name, ColumnField.PostalCode, "work", Work),
        "c" or "co" or "countryname" => new(name, ColumnField.Country, "work", Work),
        _ => null,
    };
}
