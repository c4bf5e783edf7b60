using System.Globalization;

namespace CustomerRelations.Entities;

/// <summary>An amount of one currency.</summary>
/// <param name="Minor">In the currency's smallest unit: pence, cents, whole yen.</param>
/// <param name="Currency">An ISO 4217 code such as <c>GBP</c>.</param>
public readonly record struct Money(long Minor, string Currency)
{
    // Written down and not asked of the machine: a row keeps its worth when the machine's tables change.
    private static readonly Dictionary<string, int> Digits = new(StringComparer.Ordinal)
    {
        ["BIF"] = 0, ["CLP"] = 0, ["DJF"] = 0, ["GNF"] = 0, ["ISK"] = 0, ["JPY"] = 0, ["KMF"] = 0, ["KRW"] = 0, ["PYG"] = 0, ["RWF"] = 0,
        ["UGX"] = 0, ["VND"] = 0, ["VUV"] = 0, ["XAF"] = 0, ["XOF"] = 0, ["XPF"] = 0,
        ["BHD"] = 3, ["IQD"] = 3, ["JOD"] = 3, ["KWD"] = 3, ["LYD"] = 3, ["OMR"] = 3, ["TND"] = 3,
    };

    // Only those that mean one currency to nearly everybody; the others are said by their code.
    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["GBP"] = "£", ["EUR"] = "€", ["USD"] = "$", ["JPY"] = "¥", ["INR"] = "₹", ["KRW"] = "₩", ["NGN"] = "₦", ["UAH"] = "₴",
        ["PHP"] = "₱", ["VND"] = "₫", ["ILS"] = "₪", ["TRY"] = "₺", ["GHS"] = "₵", ["KZT"] = "₸", ["GEL"] = "₾", ["AZN"] = "₼",
    };

    /// <value>Without a part behind the point where there is none: "£75".</value>
    public string Short => Minor % Scale(Currency) == 0 ? Written(0) : ToString();

    /// <summary>How many digits stand behind the point: 2 for pounds, 0 for yen, 3 for Kuwaiti dinars.</summary>
    public static int DigitsOf(string currency) => Digits.GetValueOrDefault(currency, 2);

    /// <summary>How many of the smallest unit make one: 100 pence a pound.</summary>
    public static long Scale(string currency) => DigitsOf(currency) switch
    {
        0 => 1,
        3 => 1000,
        _ => 100,
    };

    /// <summary>"£", or the code where no sign stands for this currency alone.</summary>
    public static string SignOf(string currency) => Symbols.GetValueOrDefault(currency, currency);

    /// <summary>"£1,046.20", "€12.00", "¥500", "KWD 1.250".</summary>
    public override string ToString() => Written(DigitsOf(Currency));

    private string Written(int digits)
    {
        var sign = SignOf(Currency);
        var amount = (Math.Abs((decimal)Minor) / Scale(Currency)).ToString($"N{digits}", CultureInfo.InvariantCulture);
        return $"{(Minor < 0 ? "-" : "")}{sign}{(sign == Currency ? " " : "")}{amount}";
    }
}
