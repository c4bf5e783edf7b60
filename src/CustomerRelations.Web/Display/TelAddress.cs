namespace CustomerRelations.Web.Display;

/// <summary>A phone number as a link that dials it.</summary>
public static class TelAddress
{
    /// <param name="number">As they wrote it.</param>
    public static string Of(string number) => "tel:" + string.Concat(number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));
}
