using System.Globalization;
using System.Text;
using CustomerRelations.Entities;

namespace CustomerRelations.Office;

/// <summary>Reads an amount as people type it: 46.20, £46.20, 46,20, 1,046.20, 1.046,20.</summary>
/// <remarks>
/// One sign that could be either, as in 1,046, parts thousands where no such coin exists; in a currency with three digits behind the
/// point nobody can tell, and it is asked. Digits of any script are read.
/// </remarks>
public static class SpokenMoney
{
    // In whole pounds: what is above is a slip of the hand.
    private const long Most = 1_000_000_000;

    private const int Group = 3;

    /// <param name="text">As typed.</param>
    /// <param name="currency">The currency it is counted in; its sign or code may stand before or after.</param>
    /// <param name="money">What was read.</param>
    /// <param name="problem">What to say when it was not; else empty.</param>
    public static bool TryRead(string? text, string currency, out Money money, out string problem)
    {
        money = new Money(0, currency);
        var amount = WithoutSign(Plain(text), currency);
        if (amount.StartsWith('-') || amount.EndsWith('-') || amount.StartsWith('('))
        {
            problem = "An amount is nothing or more, never less.";
            return false;
        }

        var isFigures = amount.Any(char.IsAsciiDigit) && amount.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',');
        var (whole, part) = (amount, "");
        problem = isFigures ? Parted(amount, currency, out whole, out part) : $"We couldn’t read this amount. Write it like {Example(currency)}.";
        if (problem.Length > 0)
        {
            return false;
        }

        if (whole.TrimStart('0').Length > 10 || Number(whole) > Most)
        {
            problem = "That is more than anybody could mean. Look at the figures again.";
            return false;
        }

        money = new Money((Number(whole) * Money.Scale(currency)) + Number(part.PadRight(Money.DigitsOf(currency), '0')), currency);
        return true;
    }

    private static string Plain(string? text)
    {
        var plain = new StringBuilder();
        foreach (var letter in (text ?? "").Trim())
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(letter);
            _ = letter switch
            {
                _ when digit >= 0 => plain.Append((char)('0' + digit)),
                '\u066B' => plain.Append('.'),
                '\u066C' => plain.Append(','),
                '\u2212' or '\u2013' or '\u2014' => plain.Append('-'),
                '\'' or '’' => plain,
                _ when char.IsWhiteSpace(letter) => plain,
                _ => plain.Append(letter),
            };
        }

        return plain.ToString();
    }

    private static string WithoutSign(string text, string currency)
    {
        foreach (var sign in new[] { Money.SignOf(currency), currency })
        {
            if (text.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return text[sign.Length..];
            }

            if (text.EndsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^sign.Length];
            }
        }

        return text;
    }

    // What stands before and behind the point; the answer is what is wrong with it.
    private static string Parted(string amount, string currency, out string whole, out string part)
    {
        (whole, part) = (amount, "");
        var (last, first) = (amount.LastIndexOfAny(['.', ',']), amount.IndexOfAny(['.', ',']));
        if (last < 0)
        {
            return "";
        }

        var (digits, behind) = (Money.DigitsOf(currency), amount.Length - last - 1);
        var isOneSign = first == last;
        if (isOneSign && behind == Group && digits == Group && amount[last] == ',')
        {
            return $"This could be two amounts. Write it like {Example(currency)}.";
        }

        var groupsOnly = (isOneSign && behind == Group && digits != Group && IsGrouped(amount)) || (!isOneSign && amount.Count(letter => letter == amount[last]) > 1);
        (whole, part) = groupsOnly ? (amount, "") : (amount[..last], amount[(last + 1)..]);
        if (whole.AsSpan().ContainsAny('.', ',') && !IsGrouped(whole))
        {
            return $"We couldn’t read this amount. Write it like {Example(currency)}.";
        }

        whole = string.Concat(whole.Where(char.IsAsciiDigit));
        return part.Length <= digits && (groupsOnly || part.Length > 0) ? ""
            : digits == 0 ? $"{currency} has no smaller coins. Write a whole amount, like {Example(currency)}."
            : $"Write {digits} digits behind the point, like {Example(currency)}.";
    }

    // 1,046 and 12.345.678: three digits in each group but the first, and one kind of sign.
    private static bool IsGrouped(string whole)
    {
        var groups = whole.Split('.', ',');
        return whole.Where(letter => letter is '.' or ',').Distinct().Count() == 1
            && groups[0].Length is >= 1 and <= Group && groups[0][0] != '0' && groups.Skip(1).All(group => group.Length == Group);
    }

    private static long Number(string digits) => digits.Length == 0 ? 0 : long.Parse(digits, CultureInfo.InvariantCulture);

    private static string Example(string currency) => new Money((46 * Money.Scale(currency)) + (Money.Scale(currency) / 5), currency).ToString();
}
