namespace CustomerRelations.Entities;

/// <summary>The signs a text is written with.</summary>
public static class Signs
{
    /// <summary>Text without what is no character: half of one, and the numbers that Unicode keeps for programs. No other text can be folded.</summary>
    public static string Sound(string? text)
    {
        if (text is null || (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 && text.AsSpan().IndexOfAnyInRange('\uFDD0', '\uFDEF') < 0 && text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0))
        {
            return text ?? "";
        }

        return string.Concat(text.EnumerateRunes().Where(sign => (sign.Value & 0xFFFE) != 0xFFFE && sign.Value is not (>= 0xFDD0 and <= 0xFDEF)));
    }
}
